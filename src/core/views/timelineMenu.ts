import type { MilestoneRef } from '../plan/milestoneRef';
import { abilitiesOf } from './abilities';
import type { TimelineRow } from './timelineModel';

/** What VS Code gets to know of the row of a context menu: `when` clauses see it, and the command gets it as its argument. */
export interface MenuContext {
  /** As in the tree: the kind of row, and for a milestone the actions that its status allows. */
  readonly viewItem: string;
  /** Of the plan. */
  readonly uri: string;
  readonly milestone?: MilestoneRef;
}

/** Of no list: the rows are in another order than the file. The milestone is found by its id, or by its title. */
const noIndex = -1;

/**
 * @param uri of the plan that the row belongs to
 * @returns undefined for a phase, which has no actions
 */
export function menuContextOf(row: TimelineRow, uri: string): MenuContext | undefined {
  if (row.kind !== 'milestone') return row.kind === 'plan' ? { viewItem: 'group', uri } : undefined;
  const { id, title, untitled } = row;
  return {
    viewItem: ['milestone', ...abilitiesOf(row), ...(row.agreed ? ['withdraw'] : [])].join(' '),
    uri,
    milestone: { uri, ...(id !== undefined && { id }), title: untitled ? '' : title, index: noIndex },
  };
}
