import { parseCalendarDate, type CalendarDate } from '../../calendar/calendarDate';
import type { Field } from '../types';
import type { MapValue, Value } from './value';

/*
 * What a map holds under a key, with its place. Undefined, or an empty list, where nothing stands there and where something
 * of another form does.
 */

/** One for all that is absent: a milestone has many lists, and most of them are. */
const none: readonly never[] = [];

export function toField(value: Value | undefined): Field<string> | undefined {
  return value?.form === 'text' ? { value: value.text, span: value.span } : undefined;
}

export function textAt(map: MapValue, key: string): Field<string> | undefined {
  return toField(map.entries.get(key));
}

/** The text under the key; an empty one at the head of the map where it is missing. */
export function titleOf(map: MapValue, key: string): Field<string> {
  return textAt(map, key) ?? { value: '', span: map.head };
}

export function dayAt(map: MapValue, key: string): Field<CalendarDate> | undefined {
  const field = textAt(map, key);
  const day = field && parseCalendarDate(field.value);
  return day && { value: day, span: field.span };
}

export function numberAt(map: MapValue, key: string): Field<number> | undefined {
  const value = map.entries.get(key);
  return value?.form === 'number' ? { value: value.number, span: value.span } : undefined;
}

export function mapAt(map: MapValue, key: string): MapValue | undefined {
  const value = map.entries.get(key);
  return value?.form === 'map' ? value : undefined;
}

export function mapsAt(map: MapValue, key: string): readonly MapValue[] {
  const value = map.entries.get(key);
  return value?.form === 'list' ? value.items.filter((item) => item.form === 'map') : none;
}

export function textsAt(map: MapValue, key: string): readonly Field<string>[] {
  const value = map.entries.get(key);
  return value?.form === 'list' ? value.items.map(toField).filter((field) => field !== undefined) : none;
}

/** Keys that the schema does not name; see {@link MapValue.freeKeys}. */
export function freeKeysOf(map: MapValue | undefined): readonly Field<string>[] {
  return map?.freeKeys?.map(({ text, span }) => ({ value: text, span })) ?? none;
}
