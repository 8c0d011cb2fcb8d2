import type { Milestone, PlanFrame } from '../types';
import { sameData } from './sameData';

export type RecordedChange = Milestone['changes'][number];
export type ReviewRound = NonNullable<Milestone['review']>['rounds'][number];

/** What one list of records has and the other has not, each counted as often as it is there. Their order means nothing. */
export function recordsOnlyIn<T>(list: readonly T[], other: readonly T[]): readonly T[] {
  const free = [...other];
  return list.filter((record) => {
    const same = free.findIndex((one) => sameData(record, one));
    if (same === -1) return true;
    free.splice(same, 1);
    return false;
  });
}

/** The entries that the history of a milestone gained, the newest last. */
export function newEntries(before: Milestone | undefined, after: Milestone): readonly RecordedChange[] {
  return recordsOnlyIn(after.changes, before?.changes ?? []);
}

/** The rounds of review that were approved since, with reservations or without. */
export function newApprovals(before: Milestone | undefined, after: Milestone): readonly ReviewRound[] {
  const isApproved = ({ decision }: ReviewRound): boolean =>
    decision?.value === 'approved' || decision?.value === 'approved-with-reservations';
  return recordsOnlyIn(after.review?.rounds.filter(isApproved) ?? [], before?.review?.rounds.filter(isApproved) ?? []);
}

type Order = PlanFrame['changeOrders'][number];

/**
 * The ids of the milestones that an order names which was approved since. Orders are told apart by their ids, or their titles
 * without one; of two with one id, as many count as were not approved before.
 */
export function newlyOrdered(before: PlanFrame, after: PlanFrame): ReadonlySet<string> {
  const approvedBefore = before.changeOrders.filter(isApproved).map(nameOf);
  const ids = after.changeOrders.filter(isApproved).flatMap((order) => {
    const known = approvedBefore.indexOf(nameOf(order));
    if (known === -1) return order.milestones.map(({ value }) => value);
    approvedBefore.splice(known, 1);
    return [];
  });
  return new Set(ids);
}

function isApproved({ state }: Order): boolean {
  return state?.value === 'approved';
}

function nameOf({ id, title }: Order): string {
  return id?.value ?? title?.value ?? '';
}
