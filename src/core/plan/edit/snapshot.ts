import { isAlias, isMap, isNode, isScalar, isSeq, type Node } from 'yaml';
import { isNull } from '../reading/yamlNodes';
import { entriesOf } from './writeValue';
import type { PlainMap, PlainValue } from './intent';

/** The data of a document without positions, comments and layout. */
export type Snapshot =
  | { readonly form: 'text'; readonly text: string; readonly isPlain: boolean; readonly marks: string }
  | { readonly form: 'alias'; readonly source: string }
  | { readonly form: 'list'; readonly items: readonly Snapshot[]; readonly marks: string }
  | { readonly form: 'map'; readonly pairs: readonly PairSnapshot[]; readonly marks: string }
  /** A new value, at any position in its map. */
  | { readonly form: 'wanted'; readonly value: PlainValue };

export interface PairSnapshot {
  readonly key: Snapshot;
  readonly value: Snapshot;
  readonly isNew?: boolean;
}

export const nothing: Snapshot = { form: 'text', text: '', isPlain: true, marks: '' };

export function takeSnapshot(node: unknown): Snapshot {
  if (!isNode(node)) return nothing;
  if (isAlias(node)) return { form: 'alias', source: node.source };
  const marks = marksOf(node);
  if (isMap(node)) {
    const pairs = node.items.map(({ key, value }) => ({ key: takeSnapshot(key), value: takeSnapshot(value) }));
    return { form: 'map', pairs, marks };
  }
  if (isSeq(node)) return { form: 'list', items: node.items.map(takeSnapshot), marks };
  return isScalar(node) ? { form: 'text', text: String(node.value), isPlain: node.type === 'PLAIN', marks } : nothing;
}

function marksOf(node: Node): string {
  const anchor = 'anchor' in node && typeof node.anchor === 'string' ? `&${node.anchor}` : '';
  return node.tag === undefined ? anchor : `${anchor}!${node.tag}`;
}

/** Whether the value counts as left out: an empty value, a plain `null` or `~`. */
export function isNothing(node: Snapshot): boolean {
  return node.form === 'text' && node.isPlain && isNull(node.text);
}

export function isKey({ key }: PairSnapshot, name: unknown): boolean {
  return (key.form === 'text' && key.text === name) || (key.form === 'wanted' && key.value === name);
}

/** Whether the data that were read equal the wanted ones. */
export function isAsWanted(wanted: Snapshot, found: Snapshot): boolean {
  switch (wanted.form) {
    case 'wanted':
      return says(found, wanted.value);
    case 'text':
      return (
        found.form === 'text' &&
        found.text === wanted.text &&
        found.isPlain === wanted.isPlain &&
        found.marks === wanted.marks
      );
    case 'alias':
      return found.form === 'alias' && found.source === wanted.source;
    case 'list':
      return (
        found.form === 'list' &&
        found.marks === wanted.marks &&
        found.items.length === wanted.items.length &&
        wanted.items.every((item, index) => isAsWanted(item, found.items[index] ?? nothing))
      );
    case 'map':
      return found.form === 'map' && found.marks === wanted.marks && arePairsAsWanted(wanted.pairs, found.pairs);
  }
}

function arePairsAsWanted(wanted: readonly PairSnapshot[], found: readonly PairSnapshot[]): boolean {
  if (wanted.length !== found.length) return false;
  const isFresh = ({ key }: PairSnapshot): boolean => {
    return wanted.some((pair) => pair.isNew === true && isAsWanted(pair.key, key));
  };
  const hasNew = wanted.some(({ isNew }) => isNew === true);
  const rest = hasNew ? found.filter((pair) => !isFresh(pair)) : found;
  const old = wanted.filter(({ isNew }) => isNew !== true);
  const isSame = (one: PairSnapshot, other: PairSnapshot | undefined): boolean =>
    other !== undefined && isAsWanted(one.key, other.key) && isAsWanted(one.value, other.value);
  return (
    old.length === rest.length &&
    old.every((pair, index) => isSame(pair, rest[index])) &&
    wanted.every((pair) => pair.isNew !== true || found.some((candidate) => isSame(pair, candidate)))
  );
}

/** Whether the value equals the plain data as the schema reads them: numbers and booleans only without quotes. */
export function says(node: Snapshot, value: PlainValue): boolean {
  if (node.form === 'wanted') return JSON.stringify(node.value) === JSON.stringify(value);
  if (typeof value === 'string') return node.form === 'text' && node.text === value && !isNothing(node);
  if (typeof value === 'number') return node.form === 'text' && node.isPlain && Number(node.text) === value;
  if (typeof value === 'boolean') return node.form === 'text' && node.isPlain && node.text === String(value);
  if (Array.isArray(value)) {
    const items = value as readonly PlainValue[];
    return (
      node.form === 'list' &&
      node.items.length === items.length &&
      node.items.every((item, index) => says(item, items[index] ?? ''))
    );
  }
  const entries = entriesOf(value as PlainMap);
  return (
    node.form === 'map' &&
    node.pairs.length === entries.length &&
    node.pairs.every(({ key, value: item }, index) => {
      const [name, wanted] = entries[index] ?? ['', ''];
      return says(key, name) && says(item, wanted);
    })
  );
}
