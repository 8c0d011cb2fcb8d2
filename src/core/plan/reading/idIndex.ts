import { changesOf, type Change } from '../parts/carryProblems';
import type { Fact } from '../parts/facts';
import type { Milestone } from '../types';

/** Places in a list by what stands there, in rising order. The texts come in no order of their own. */
export type Places = ReadonlyMap<string, readonly number[]>;

/** Who has an id, and who waits for it: indexes of milestones. Of several with one id, references mean the first. */
export interface IdIndex {
  readonly holders: Places;
  readonly waiting: Places;
}

const idFacts: readonly Fact[] = ['id', 'dependsOn'];

/** Each change of more than these would cost more than it saves. */
const mostChanges = 50;

export function indexIds(milestones: readonly Milestone[]): IdIndex {
  return {
    holders: placesOf(milestones, idsHeld),
    waiting: placesOf(milestones, idsNamed),
  };
}

/**
 * The same as {@link indexIds}, from the index of an earlier version, which stays as it is.
 * @returns undefined where so much has changed that it takes no less time
 */
export function indexIdsAgain(before: IdIndex, changes: readonly Change[]): IdIndex | undefined {
  const touching = changesOf(idFacts, changes);
  if (touching.length === 0) return before;
  if (touching.length > mostChanges) return undefined;
  return {
    holders: movePlaces(before.holders, touching, idsHeld),
    waiting: movePlaces(before.waiting, touching, idsNamed),
  };
}

/** @param textsOf what stands at a place; counts once there */
export function placesOf<T>(list: readonly T[], textsOf: (item: T) => readonly string[]): Places {
  const places = new Map<string, number[]>();
  list.forEach((item, place) => {
    for (const text of textsOf(item)) {
      const known = places.get(text);
      if (!known) places.set(text, [place]);
      else if (known.at(-1) !== place) known.push(place);
    }
  });
  return places;
}

function movePlaces(
  before: Places,
  changes: readonly Change[],
  textsOf: (milestone: Milestone) => readonly string[],
): Places {
  const moves = changes.flatMap(({ index, before: old, after }) => {
    const [gone, come] = [new Set(textsOf(old)), new Set(textsOf(after))];
    const differing = [...gone, ...come].filter((text) => gone.has(text) !== come.has(text));
    return differing.map((text) => ({ text, index, isGone: gone.has(text) }));
  });
  if (moves.length === 0) return before;
  const places = new Map(before);
  for (const { text, index, isGone } of moves) {
    const others = (places.get(text) ?? []).filter((place) => place !== index);
    const now = isGone ? others : [...others, index].sort((a, b) => a - b);
    if (now.length > 0) places.set(text, now);
    else places.delete(text);
  }
  return places;
}

function idsHeld({ id }: Milestone): readonly string[] {
  return id ? [id.value] : [];
}

function idsNamed({ dependsOn }: Milestone): readonly string[] {
  return dependsOn.map(({ value }) => value);
}
