import type { Milestone } from './types';

/** Whether the milestone is neither done nor cancelled. */
export function isOpen({ status }: Pick<Milestone, 'status'>): boolean {
  return status !== 'done' && status !== 'cancelled';
}

/** The milestones in their order, the open ones before all others. */
export function openFirst(milestones: readonly Milestone[]): readonly Milestone[] {
  return [...milestones.filter(isOpen), ...milestones.filter((milestone) => !isOpen(milestone))];
}
