import type { Field, Milestone } from '../types';

/** Places in a list by the id that stands there, in rising order. Of several with one id, references mean the first. */
export type Places = ReadonlyMap<string, readonly number[]>;

/** Which milestones of a plan have an id. */
export type IdIndex = Places;

export function indexIds(list: readonly { readonly id?: Field<string> | undefined }[]): Places {
  const places = new Map<string, number[]>();
  list.forEach(({ id }, place) => {
    if (!id) return;
    const known = places.get(id.value);
    if (known) known.push(place);
    else places.set(id.value, [place]);
  });
  return places;
}

/** @returns the place of the milestone that the id means; undefined where none has it */
export function placeOfId(ids: Places, id: string): number | undefined {
  return ids.get(id)?.[0];
}

/** The milestone that the id means. */
export function milestoneOfId(milestones: readonly Milestone[], ids: Places, id: string): Milestone | undefined {
  return milestones[placeOfId(ids, id) ?? -1];
}
