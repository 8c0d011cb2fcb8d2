import type { PartSpan } from '../../text';
import type { LeafShape, MapShape, Shape } from '../schema/shape';
import { absentList } from '../absentList';
import type { Field } from '../types';
import type { MapValue, Value } from './value';

/**
 * Converts values to plain data with every key of the shape, in camel case. Nothing is validated here, since the reader has
 * done so. The type of the result is `Data` of `plan/types`, which is derived from the same schema.
 * @param head the span of texts with `orEmpty` that are absent
 */
export function toData(shape: Shape, value: Value | undefined, head: PartSpan): unknown {
  switch (shape.form) {
    case 'leaf':
      return toLeaf(shape, value, head);
    case 'list':
      return value?.form === 'list' ? toItems(shape.item, value.items, head) : absentList;
    case 'map':
      return value?.form === 'map' ? mapData(shape, value, { at: value.at }) : undefined;
    case 'record':
      // The severities of `lint` are the only record, and `toPlan` converts them.
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
  return map?.freeKeys?.map(({ text, at }) => ({ value: text, at })) ?? absentList;
}
