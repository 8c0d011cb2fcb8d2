import { normalizeWords, textsOf } from '../promise/scopeDigest';
import type { Milestone } from '../types';
import { takeBest, type Matching } from './matchEntries';
import { sameData } from './sameData';
import { isSpelledAlike, likeness, overlap, stemsOf, type Stems } from './stems';

/*
 * Which milestone of one version is which of the other: by id, then by title, then by likeness. The order of the file means
 * nothing. One id over wholly other words is one milestone removed and one new.
 */

/** From here on two titles with one id are one title worded anew: the share of the shorter one that the other has, too. */
const titleShared = 0.34;
/** The same for all words, as {@link likeness}. */
const wordsShared = 0.2;
/** From this likeness on a milestone without its id is the same one. */
const alikeWithIds = 0.65;
/** The same where one of the two has no id, so that nothing says that they are two. */
const alikeWithoutId = 0.5;
/** With more, milestones of one name are matched in their order. */
const mostPairsOfOneName = 2500;

export function matchMilestones(before: readonly Milestone[], after: readonly Milestone[]): Matching {
  return new MilestoneMatcher(before, after).match();
}

class MilestoneMatcher {
  readonly #before: readonly Milestone[];
  readonly #after: readonly Milestone[];
  /** By index in the version after, the index in the version before. */
  readonly #found = new Map<number, number>();
  readonly #taken = new Set<number>();
  #titles:
    { readonly before: ReadonlyMap<string, number[]>; readonly after: ReadonlyMap<string, number[]> } | undefined;

  constructor(before: readonly Milestone[], after: readonly Milestone[]) {
    this.#before = before;
    this.#after = after;
  }

  match(): Matching {
    this.#matchById();
    this.#matchByTitle();
    this.#matchUntitled();
    this.#matchByLikeness();
    const isFree = (index: number): boolean => !this.#taken.has(index);
    return {
      pairs: [...this.#found].map(([index, old]) => ({ before: old, after: index })).sort((a, b) => a.after - b.after),
      removed: [...this.#before.keys()].filter(isFree),
      added: [...this.#after.keys()].filter((index) => !this.#found.has(index)),
    };
  }

  #pair(old: number, index: number): void {
    this.#found.set(index, old);
    this.#taken.add(old);
  }

  #matchById(): void {
    const olds = placesBy(this.#before, ({ id }) => id?.value);
    const news = placesBy(this.#after, ({ id }) => id?.value);
    for (const [id, indexes] of news) {
      const candidates = olds.get(id);
      if (!candidates) continue;
      // Of several with one id, those with the same title belong together.
      const oldTitles = placesBy(this.#before, titleOf, candidates);
      for (const [title, sameTitle] of placesBy(this.#after, titleOf, indexes)) {
        this.#pairLikest(oldTitles.get(title) ?? [], sameTitle);
      }
      for (const index of indexes) {
        if (this.#found.has(index)) continue;
        const old = candidates.find(
          (place) => !this.#taken.has(place) && this.#isOneMilestone(at(this.#before, place), at(this.#after, index)),
        );
        if (old !== undefined) this.#pair(old, index);
      }
    }
  }

  /** Of two with the same id and other titles. Where all ids moved on by one, each title stands under another id in the other version. */
  #isOneMilestone(old: Milestone, one: Milestone): boolean {
    if (normalizeWords(old.title.value) === '' || normalizeWords(one.title.value) === '') return true;
    this.#titles ??= {
      before: placesBy(this.#before, titleOf),
      after: placesBy(this.#after, titleOf),
    };
    const isRenumbered = this.#titles.after.has(titleOf(old)) && this.#titles.before.has(titleOf(one));
    return !isRenumbered && areAlike(old, one);
  }

  #matchByTitle(): void {
    const [olds, news] = [this.#before, this.#after].map((list) => [...list.keys()]);
    const free = placesBy(
      this.#before,
      titleOf,
      olds?.filter((index) => !this.#taken.has(index)),
    );
    for (const [title, indexes] of placesBy(
      this.#after,
      titleOf,
      news?.filter((index) => !this.#found.has(index)),
    )) {
      if (title !== '') this.#pairLikest(free.get(title) ?? [], indexes);
    }
  }

  /** Pairs milestones of one name: where there are several, those that say most the same, then in their order. */
  #pairLikest(olds: readonly number[], news: readonly number[]): void {
    if (olds.length * news.length === 1 || olds.length * news.length > mostPairsOfOneName) {
      news.slice(0, olds.length).forEach((index, place) => this.#pair(olds[place] ?? 0, index));
      return;
    }
    const scored = olds.flatMap((old) =>
      news.map((index) => ({ old, index, score: countSame(at(this.#before, old), at(this.#after, index)) })),
    );
    for (const [old, index] of takeBest(scored)) this.#pair(old, index);
  }

  /** Those that have neither an id nor a title say what they are by all the rest. */
  #matchUntitled(): void {
    const isUntitled = ({ id, title }: Milestone): boolean => !id && title.value.trim() === '';
    for (const [index, one] of this.#after.entries()) {
      if (this.#found.has(index) || !isUntitled(one)) continue;
      const old = this.#before.findIndex((other, place) => !this.#taken.has(place) && sameData(other, one));
      if (old !== -1) this.#pair(old, index);
    }
  }

  #matchByLikeness(): void {
    const olds = [...this.#before.keys()].filter((index) => !this.#taken.has(index));
    const news = [...this.#after.keys()].filter((index) => !this.#found.has(index));
    if (olds.length === 0 || news.length === 0) return;
    const wordsBefore = new Map(olds.map((index) => [index, wordsOf(at(this.#before, index))]));
    const rare = placesOfStems(wordsBefore);
    const scored = news.flatMap((index) => {
      const one = at(this.#after, index);
      const words = wordsOf(one);
      const near = new Set([...words.all].flatMap((stem) => rare.get(stem) ?? []));
      return [...near].flatMap((old) => {
        const score = scoreOf(at(this.#before, old), one, wordsBefore.get(old) ?? noWords, words);
        return score === undefined ? [] : [{ old, index, score }];
      });
    });
    for (const [old, index] of takeBest(scored)) this.#pair(old, index);
  }
}

interface Words {
  readonly title: Stems;
  readonly all: Stems;
}

const noWords: Words = { title: new Set(), all: new Set() };

function wordsOf(milestone: Milestone): Words {
  return { title: stemsOf([milestone.title.value]), all: stemsOf(Object.values(textsOf(milestone)).flat()) };
}

/** A stem that more milestones have than these tells none of them from the others. */
const mostWithStem = 50;

function placesOfStems(words: ReadonlyMap<number, Words>): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [index, { all }] of words) {
    for (const stem of all) {
      const list = places.get(stem);
      if (!list) places.set(stem, [index]);
      else if (list.length < mostWithStem) list.push(index);
    }
  }
  return places;
}

/** @returns undefined where the two are not alike enough to be one milestone */
function scoreOf(old: Milestone, one: Milestone, before: Words, after: Words): number | undefined {
  const title = likeness(before.title, after.title);
  const all = likeness(before.all, after.all);
  const hasSame = (a: unknown, b: unknown): boolean => a !== undefined && b !== undefined && sameData(a, b);
  const score =
    Math.max(all, Math.min(title, all + 0.3)) +
    (hasSame(old.due, one.due) ? 0.1 : 0) +
    (hasSame(old.amount, one.amount) ? 0.1 : 0) +
    (hasSame(old.agreed, one.agreed) ? 0.3 : 0);
  const needed = old.id && one.id ? alikeWithIds : alikeWithoutId;
  return all > 0 && score >= needed ? score : undefined;
}

/** Whether two milestones with one id are one, though their titles differ. */
function areAlike(old: Milestone, one: Milestone): boolean {
  if (isSpelledAlike(old.title.value, one.title.value)) return true;
  const [before, after] = [wordsOf(old), wordsOf(one)];
  return overlap(before.title, after.title) >= titleShared || likeness(before.all, after.all) >= wordsShared;
}

/** In how many keys two milestones say the same. */
function countSame(old: Milestone, one: Milestone): number {
  return (Object.keys(old) as (keyof Milestone)[]).filter((key) => sameData({ [key]: old[key] }, { [key]: one[key] }))
    .length;
}

function titleOf({ title }: Milestone): string {
  return normalizeWords(title.value).toLowerCase();
}

function placesBy(
  milestones: readonly Milestone[],
  nameOf: (milestone: Milestone) => string | undefined,
  indexes: Iterable<number> = milestones.keys(),
): ReadonlyMap<string, number[]> {
  const places = new Map<string, number[]>();
  for (const index of indexes) {
    const name = nameOf(at(milestones, index));
    if (name === undefined) continue;
    const list = places.get(name);
    if (list) list.push(index);
    else places.set(name, [index]);
  }
  return places;
}

function at(milestones: readonly Milestone[], index: number): Milestone {
  const milestone = milestones[index];
  if (!milestone) throw new RangeError(`There is no milestone ${index}`);
  return milestone;
}
