import { isOpen } from '../plan/isOpen';
import type { Milestone } from '../plan/types';
import type { Ability } from './treeNode';

/** What can be done with a milestone as it stands. */
export function abilitiesOf(milestone: Milestone): readonly Ability[] {
  if (!isOpen(milestone)) return ['reopen', 'move'];
  return milestone.status === 'planned'
    ? ['start', 'finish', 'reschedule', 'cancel', 'move']
    : ['finish', 'reschedule', 'cancel', 'move'];
}
