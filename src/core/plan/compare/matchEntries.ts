import { normalizeWords } from '../promise/scopeDigest';
import { likeness, stemsOf } from './stems';

/** Indexes (0-based) of what is the same entry in two versions of a list, and of what is in one of them alone. */
export interface Matching {
  /** In the order of the version after. */
  readonly pairs: readonly { readonly before: number; readonly after: number }[];
  readonly removed: readonly number[];
  readonly added: readonly number[];
}

/** From this {@link likeness} on, an entry is one that was worded anew. */
const reworded = 0.5;

/**
 * Matches the entries of two lists by their words: the same words first, in their order, then the likest. The order of a list
 * means nothing.
 * @param byLikeness false for names, which are another one where a letter differs
 */
export function matchEntries(before: readonly string[], after: readonly string[], byLikeness: boolean): Matching {
  const found = new Map<number, number>();
  const free = new Map<string, number[]>();
  for (const [index, words] of before.entries()) {
    const key = normalizeWords(words);
    const same = free.get(key);
    if (same) same.push(index);
    else free.set(key, [index]);
  }
  for (const [index, words] of after.entries()) {
    const old = free.get(normalizeWords(words))?.shift();
    if (old !== undefined) found.set(index, old);
  }
  const rest = [...free.values()].flat().sort((a, b) => a - b);
  const fresh = [...after.keys()].filter((index) => !found.has(index));
  if (byLikeness) for (const [old, index] of likestPairs(before, after, rest, fresh)) found.set(index, old);
  const taken = new Set(found.values());
  return {
    pairs: [...found].map(([index, old]) => ({ before: old, after: index })).sort((a, b) => a.after - b.after),
    removed: rest.filter((index) => !taken.has(index)),
    added: fresh.filter((index) => !found.has(index)),
  };
}

/** More entries than these are not compared with each other: a list of that length was written anew. */
const mostCompared = 200;

function likestPairs(
  before: readonly string[],
  after: readonly string[],
  rest: readonly number[],
  fresh: readonly number[],
): readonly (readonly [number, number])[] {
  if (rest.length === 0 || fresh.length === 0 || rest.length > mostCompared || fresh.length > mostCompared) return [];
  const stems = (list: readonly string[], indexes: readonly number[]) =>
    indexes.map((index) => ({ index, stems: stemsOf([list[index] ?? '']) }));
  const news = stems(after, fresh);
  const scored = stems(before, rest).flatMap((old) =>
    news.map((one) => ({ old: old.index, index: one.index, score: likeness(old.stems, one.stems) })),
  );
  return takeBest(scored.filter(({ score }) => score >= reworded));
}

/** Pairs in the order of their score, each index in one pair at most. */
export function takeBest(
  scored: readonly { readonly old: number; readonly index: number; readonly score: number }[],
): readonly (readonly [old: number, index: number])[] {
  const best = [...scored].sort((a, b) => b.score - a.score || a.old - b.old || a.index - b.index);
  const [olds, indexes] = [new Set<number>(), new Set<number>()];
  return best.flatMap(({ old, index }) => {
    if (olds.has(old) || indexes.has(index)) return [];
    olds.add(old);
    indexes.add(index);
    return [[old, index] as const];
  });
}
