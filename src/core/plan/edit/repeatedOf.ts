import { toNumber } from '../money';
import type { Repetition } from '../repetitions';
import { milestoneKeys } from '../schema/schema';
import type { Milestone } from '../types';
import type { PlainMap } from './intent';
import { plannedOf } from './plannedOf';

/**
 * A repetition as the data of a milestone: what is planned, with its price, what the client must provide and the terms of its review.
 * What has happened to the first one, and what was agreed on it, is left out.
 */
export function repeatedOf(milestone: Milestone, { title, due, start, needsBy }: Repetition): PlainMap {
  const { amount, needs, review } = milestone;
  const terms: PlainMap = { rounds_included: review?.roundsIncluded?.value, days: review?.days?.value };
  const data: PlainMap = {
    ...plannedOf(milestone, title),
    start,
    due,
    needs: needs.length === 0 ? undefined : needs.map(({ text }, index) => ({ text: text.value, by: needsBy[index] })),
    amount: amount && toNumber(amount.value),
    review: Object.values(terms).every((term) => term === undefined) ? undefined : terms,
  };
  // Without an id, which comes with its place in the list.
  return Object.fromEntries(milestoneKeys.flatMap((key) => (key in data ? [[key, data[key]]] : [])));
}
