import type { PartSpan } from '../../text';
import type { LeafShape, MapShape, Shape } from '../schema/shape';
import type { Field } from '../types';
import type { MapValue, Value } from './value';

/** One for all that is absent: a milestone has many lists, and most of them are. */
const none: readonly never[] = [];

/**
 * From values that fit the schema to plain data: every key of the shape, in camel case. Whether a value fits was decided by
 * the reader, so nothing is checked twice here. The type of the result is `Data` of `plan/types`, which follows from the same
 * schema.
 * @param head where an empty text stands that is in the plan in any case
 */
export function toData(shape: Shape, value: Value | undefined, head: PartSpan): unknown {
  switch (shape.form) {
    case 'leaf':
      return toLeaf(shape, value, head);
    case 'list':
      return value?.form === 'list' ? toItems(shape.item, value.items, head) : none;
    case 'map':
      return value?.form === 'map' ? mapData(shape, value, { at: value.at }) : undefined;
    case 'record':
      // Severities are the only one, and the plan has a form of its own for them.
      return undefined;
  }
}

/** @returns the keys of the shape in camel case */
export function mapData(shape: MapShape, map: MapValue, data: Record<string, unknown> = {}): Record<string, unknown> {
  for (const { key, name, shape: inner } of shape.properties) {
    data[name] = toData(inner, map.entries.get(key), map.head);
  }
  return data;
}

function toItems(shape: Shape, values: readonly Value[], head: PartSpan): readonly unknown[] {
  return values.map((value) => toData(shape, value, head)).filter((item) => item !== undefined);
}

function toLeaf({ type, hints }: LeafShape, value: Value | undefined, head: PartSpan): unknown {
  const { parse, orEmpty } = hints;
  switch (value?.form) {
    case 'text':
    case 'number': {
      const plain = value.form === 'text' ? value.text : value.number;
      const parsed = parse ? parse(value.text) : plain;
      return parsed === undefined ? undefined : { value: parsed, at: value.at };
    }
    case 'boolean':
      return value.flag;
    default:
      if (type === 'boolean') return false;
      return orEmpty === true ? { value: '', at: head } : undefined;
  }
}

export function toField(value: Value | undefined): Field<string> | undefined {
  return value?.form === 'text' ? { value: value.text, at: value.at } : undefined;
}

/** Keys that the schema does not name; see {@link MapValue.freeKeys}. */
export function freeKeysOf(map: MapValue | undefined): readonly Field<string>[] {
  return map?.freeKeys?.map(({ text, at }) => ({ value: text, at })) ?? none;
}
