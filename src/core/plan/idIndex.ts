import { bare, type Value } from './bare';
import type { Field } from './types';

/** Indexes in a list by the id of the item, in rising order. References to an id that several items have mean the first. */
export type IdIndex = ReadonlyMap<string, readonly number[]>;

export function indexIds(list: readonly { readonly id?: Field<string> | undefined }[]): IdIndex {
  const indexes = new Map<string, number[]>();
  list.forEach(({ id }, index) => {
    if (!id) return;
    const known = indexes.get(id.value);
    if (known) known.push(index);
    else indexes.set(id.value, [index]);
  });
  return indexes;
}

/** @returns the index of the item that references to the id mean; undefined for an unknown id */
export function indexOfId(ids: IdIndex, id: string): number | undefined {
  return ids.get(id)?.[0];
}

/** The index of an item of a list by its id, see {@link indexOfId}. */
export type LookUpId = (id: string) => number | undefined;

const known = new WeakMap<object, LookUpId>();

/** @param list of a plan as it was read, or as somebody sees it; each list is looked through once */
export function lookUpIds(list: readonly { readonly id?: Value<string> }[]): LookUpId {
  const lookUp = known.get(list) ?? toLookUp(list);
  known.set(list, lookUp);
  return lookUp;
}

function toLookUp(list: readonly { readonly id?: Value<string> }[]): LookUpId {
  const first = new Map<string, number>();
  list.forEach(({ id }, index) => {
    const text = bare(id);
    if (text !== undefined && !first.has(text)) first.set(text, index);
  });
  return (id) => first.get(id);
}
