import type { Span } from '../../text';

/** A value of the plan file after the schema was held against it: what was invalid is no longer there. */
export type Value = TextValue | NumberValue | BooleanValue | ListValue | MapValue;

export interface TextValue {
  readonly form: 'text';
  readonly text: string;
  readonly span: Span;
}

export interface NumberValue {
  readonly form: 'number';
  readonly number: number;
  readonly span: Span;
}

export interface BooleanValue {
  readonly form: 'boolean';
  readonly flag: boolean;
  readonly span: Span;
}

export interface ListValue {
  readonly form: 'list';
  readonly items: readonly Value[];
  readonly span: Span;
}

export interface MapValue {
  readonly form: 'map';
  readonly entries: ReadonlyMap<string, Value>;
  /** Texts that stand where the schema wants something else, such as `soon` in `due`, by key. */
  readonly rejected: ReadonlyMap<string, TextValue>;
  /** Keys that the schema does not name: all of a map of free names, else those that resemble none. Undefined for none. */
  readonly freeKeys?: readonly TextValue[];
  /** The first key, or the whole value where it has none: where a missing key is reported. */
  readonly head: Span;
  readonly span: Span;
}

/** Stands at a place for a map that is absent. */
export function emptyMap(span: Span): MapValue {
  return { form: 'map', entries: new Map(), rejected: new Map(), head: span, span };
}
