import type { Milestone } from './types';

/** Whether there is still something to do: it is neither done nor cancelled. */
export function isOpen({ status }: Pick<Milestone, 'status'>): boolean {
  return status !== 'done' && status !== 'cancelled';
}
