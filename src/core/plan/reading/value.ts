import type { PartSpan } from '../../text';

/** A value of the plan file that is valid by the schema. Invalid entries are left out. */
export type Value = TextValue | NumberValue | BooleanValue | ListValue | MapValue;

export interface TextValue {
  readonly form: 'text';
  readonly text: string;
  readonly at: PartSpan;
}

export interface NumberValue {
  readonly form: 'number';
  readonly number: number;
  /** The number as it is written, from which amounts are parsed without rounding. */
  readonly text: string;
  readonly at: PartSpan;
}

export interface BooleanValue {
  readonly form: 'boolean';
  readonly flag: boolean;
  readonly at: PartSpan;
}

export interface ListValue {
  readonly form: 'list';
  readonly items: readonly Value[];
  readonly at: PartSpan;
}

export interface MapValue {
  readonly form: 'map';
  readonly entries: ReadonlyMap<string, Value>;
  /** Invalid texts by key, such as `soon` in `due`. */
  readonly rejected: ReadonlyMap<string, TextValue>;
  /** Keys that the schema does not name: all keys of a record, else unknown keys without a suggestion. Undefined for none. */
  readonly freeKeys?: readonly TextValue[];
  /** The span at which a missing key is reported: the first key, or the whole value where it has none. */
  readonly head: PartSpan;
  readonly at: PartSpan;
}

/** For a map without rejected texts. */
export const noTexts: ReadonlyMap<string, TextValue> = new Map();

/** Stands for an absent map. */
export function emptyMap(at: PartSpan): MapValue {
  return { form: 'map', entries: new Map(), rejected: new Map(), head: at, at };
}
