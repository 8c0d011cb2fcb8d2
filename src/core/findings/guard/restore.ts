import type { Pair } from '../../plan/compare/comparePlans';
import { leafText } from '../../plan/compare/leafText';
import type { RecordedChange } from '../../plan/compare/newRecords';
import type { ValueChange } from '../../plan/compare/valueChanges';
import type { Intent, PlainMap, PlainValue, Step } from '../../plan/edit/intent';
import { normalizeWords, type AgreedWords } from '../../plan/promise/scopeDigest';
import type { Criterion, Field, Milestone } from '../../plan/types';

/*
 * What brings a value of the version before back into the version after, as intents. Indexes are places in the version after.
 */

/** @param value undefined removes the key */
export function restoreKey(
  index: number,
  key: string,
  value: PlainValue | undefined,
  ...below: readonly Step[]
): Intent {
  const path = ['milestones', index, ...below, key];
  return value === undefined ? { kind: 'remove', path } : { kind: 'set', path, value };
}

/** Words of a key, or of one entry of its list. @returns undefined where the entry is not found */
export function restoreWords(
  { before, after }: Pair,
  key: AgreedWords,
  { from, to }: ValueChange,
): readonly Intent[] | undefined {
  const { index, milestone } = after;
  if (key === 'title' || key === 'description') return [restoreKey(index, key, from)];
  const place = to === undefined ? -1 : entriesOf(milestone, key).findIndex((entry) => entry.text === to);
  if (to !== undefined && place === -1) return undefined;
  if (from === undefined) return [{ kind: 'remove', path: ['milestones', index, key, place] }];
  if (to === undefined) {
    const old = before.milestone.acceptance.find(({ text }) => text.value === from);
    const value = key === 'acceptance' && old ? plainCriterion(old) : from;
    return [{ kind: 'append', path: ['milestones', index, key], value }];
  }
  const isMap = entriesOf(milestone, key)[place]?.isMap === true;
  return [
    isMap
      ? restoreKey(index, 'text', from, key, place)
      : { kind: 'set', path: ['milestones', index, key, place], value: from },
  ];
}

function entriesOf(
  { acceptance, deliverables }: Milestone,
  key: 'acceptance' | 'deliverables',
): readonly { readonly text: string; readonly isMap: boolean }[] {
  if (key === 'deliverables') return deliverables.map(({ value }) => ({ text: value, isMap: false }));
  return acceptance.map((criterion) => ({ text: criterion.text.value, isMap: isMap(criterion) }));
}

/** Whether the criterion is written with keys and not as a plain text. */
export function isMap({ at, text }: Criterion): boolean {
  return at.from !== text.at.from || at.to !== text.at.to;
}

function plainCriterion(criterion: Criterion): PlainValue {
  const { text, met, evidence } = criterion;
  if (!isMap(criterion)) return text.value;
  return {
    text: text.value,
    met: met?.value,
    evidence: evidence.length === 0 ? undefined : evidence.map(({ value }) => value),
  };
}

/** The value of a key of the milestone's record, as plain data. */
export function plainField(key: string, field: Field<unknown> | undefined): PlainValue | undefined {
  if (!field) return undefined;
  const text = leafText(field);
  return key === 'amount' ? Number(text) : text;
}

/** The fields of a map of the record, by their keys, in the order of the schema. */
export function fieldsOf(record: object): readonly (readonly [key: string, field: Field<unknown>])[] {
  return Object.entries(record).flatMap(([key, field]: [string, unknown]) =>
    typeof field === 'object' && field !== null && 'value' in field ? [[key, field as Field<unknown>] as const] : [],
  );
}

export function plainRecord(record: object): PlainMap {
  return Object.fromEntries(fieldsOf(record).map(([key, field]) => [key, plainField(key, field)]));
}

/** `date: 2026-11-20, field: due, …` */
export function recordText(record: RecordedChange | object): string {
  return fieldsOf(record)
    .map(([key, field]) => `${key}: ${normalizeWords(leafText(field))}`)
    .join(', ');
}
