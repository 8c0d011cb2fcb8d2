import { phraseSet, wordSet } from './wordSet';

/* Words around a comparative that decide whether it compares with nothing. */

/** Adverbs that belong to the comparison: “significantly faster”. */
export const degreeAdverbs = phraseSet(`
  significantly, considerably, substantially, much, far, even, noticeably, slightly, somewhat, dramatically,
  drastically, markedly, a lot|bit`);

/** Words before “more” that count, or whose object it is: “two more screens”, “learn more”. */
export const moreOfSomething = phraseSet(`
  one, two, three, four, once, learn, load, show, read, see, know, and, for, what, view, the, find out`);

/** Endings of adjectives that “more” compares. */
export const adjectiveEndings = wordSet(
  'able ible ful ous ent ant ive ic al ly ed less ing ure ern ish ust ple ple-to-use',
);

/** Other words that “more” and “less” compare. */
export const comparedWords = wordSet(`
  professional experimental natural usual functional fun space time code buggy flaky fluid precise mature complete`);

/** Verbs before a word of size that say it of the product: “the start-up is shorter”. */
export const predicates = phraseSet(`
  is, are, be, become(s), get(s), last(s), take(s), stay(s), has, have, with, provide(s), achieve, ensure, make it`);
