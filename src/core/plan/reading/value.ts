import type { PartSpan } from '../../text';

/** A value of the plan file after the schema was held against it: what was invalid is no longer there. */
export type Value = TextValue | NumberValue | BooleanValue | ListValue | MapValue;

export interface TextValue {
  readonly form: 'text';
  readonly text: string;
  readonly at: PartSpan;
}

export interface NumberValue {
  readonly form: 'number';
  readonly number: number;
  /** As it is written: amounts are read from that. */
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
  /** Texts that stand where the schema wants something else, such as `soon` in `due`, by key. */
  readonly rejected: ReadonlyMap<string, TextValue>;
  /** Keys that the schema does not name: all of a map of free names, else those that resemble none. Undefined for none. */
  readonly freeKeys?: readonly TextValue[];
  /** The first key, or the whole value where it has none: where a missing key is reported. */
  readonly head: PartSpan;
  readonly at: PartSpan;
}

/** Stands at a place for a map that is absent. */
export function emptyMap(at: PartSpan): MapValue {
  return { form: 'map', entries: new Map(), rejected: new Map(), head: at, at };
}
