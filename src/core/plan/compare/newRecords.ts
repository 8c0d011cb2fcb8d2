import { normalizeWords } from '../promise/scopeDigest';
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

/** How many rounds of review were approved since, with reservations or without. One that was approved before and says something else now is not new. */
export function countNewApprovals(before: Milestone, after: Milestone): number {
  const count = ({ review }: Milestone): number =>
    (review?.rounds ?? []).filter(
      ({ decision }) => decision?.value === 'approved' || decision?.value === 'approved-with-reservations',
    ).length;
  return Math.max(0, count(after) - count(before));
}

type Order = PlanFrame['changeOrders'][number];

/**
 * The ids of the milestones that an order names which was approved since. Orders are told apart by their ids, or their titles
 * without one; of two with one id, as many count as were not approved before. An approved order under another id or title is not new.
 */
export function newlyOrdered(before: PlanFrame, after: PlanFrame): ReadonlySet<string> {
  const old = before.changeOrders.filter(isApproved);
  const fresh = withoutKnown(after.changeOrders.filter(isApproved), old, (one, other) => nameOf(one) === nameOf(other));
  const news = withoutKnown(fresh.left, fresh.unused, isRenamed).left;
  return new Set(news.flatMap(({ milestones }) => milestones.map(({ value }) => value)));
}

/** Leaves out of a list what stands for one of the known orders, each of which is used once. */
function withoutKnown(
  list: readonly Order[],
  known: readonly Order[],
  isSame: (one: Order, other: Order) => boolean,
): { readonly left: readonly Order[]; readonly unused: readonly Order[] } {
  const unused = [...known];
  const left = list.filter((order) => {
    const found = unused.findIndex((other) => isSame(order, other));
    if (found === -1) return true;
    unused.splice(found, 1);
    return false;
  });
  return { left, unused };
}

function isApproved({ state }: Order): boolean {
  return state?.value === 'approved';
}

function nameOf({ id, title }: Order): string {
  return id?.value ?? normalizeWords(title?.value ?? '');
}

/** Whether an order of another name is the same one: by its title, else by its day and its milestones. */
function isRenamed(one: Order, other: Order): boolean {
  const isNamedAlike = one.title !== undefined && sameData(one.title, other.title);
  return isNamedAlike || (sameData(one.date, other.date) && sameData(one.milestones, other.milestones));
}
