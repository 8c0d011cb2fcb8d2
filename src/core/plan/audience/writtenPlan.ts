import { planShape } from '../schema/planShape';
import type { Shape } from '../schema/shape';
import { toNumber, type Decimal } from '../money';
import type { SeenPlan } from './seenPlan';

/** What JSON can say. */
export type Written = string | number | boolean | readonly Written[] | { readonly [key: string]: Written };

/** The plan as its file would say it, with the keys of the file: no empty list, `24h` as text, amounts as numbers. */
export function writtenPlan(seen: SeenPlan): Written {
  return write(planShape, seen) ?? {};
}

function write(shape: Shape, data: unknown): Written | undefined {
  if (data === undefined || data === '') return undefined;
  switch (shape.form) {
    case 'leaf':
      return leaf(data);
    case 'list': {
      const items = (data as readonly unknown[]).flatMap((item) => write(shape.item, item) ?? []);
      return items.length === 0 ? undefined : items;
    }
    case 'record':
      return Object.keys(data as object).length === 0 ? undefined : (data as Written);
    case 'map': {
      const map = data as Readonly<Record<string, unknown>>;
      const entries = shape.properties.flatMap(({ key, name, shape: inner }) => {
        const written = write(inner, map[name]);
        return written === undefined ? [] : [[key, written] as const];
      });
      return entries.length === 0 ? undefined : Object.fromEntries(entries);
    }
  }
}

function leaf(data: unknown): Written | undefined {
  if (typeof data !== 'object' || data === null) return data as Written;
  if ('digits' in data) return toNumber(data as Decimal);
  if ('unit' in data) return Object.values(data).join('');
  if ('from' in data && 'to' in data) {
    const { from, to } = data as { readonly from: string; readonly to: string };
    return from === to ? from : `${from}..${to}`;
  }
  return undefined;
}
