import type { Decimal } from './money';
import type { Field } from './types';

/** A value as it was read, with its place, or as somebody sees it. */
export type Value<T> = Field<T> | T | undefined;

/** The value without its place. */
export function bare<T extends string | Decimal>(value: Value<T>): T | undefined {
  return typeof value === 'object' && 'at' in value ? value.value : value;
}
