import { phraseSet, wordSet } from './wordSet';

/** Weak words that are often said of no more than a detail. */
export const softModals = phraseSet(`
  if|where|when|as|wherever needed|necessary|required|appropriate|applicable|feasible|useful, potentially,
  eventually, probably, presumably, or similar|so, more or less, at some point, some kind|sort|form of`);

/** Orders that “where needed” leaves open as a whole. */
export const openOrders = wordSet(
  'add write update improve fix refine adjust extend create implement provide change clean',
);
