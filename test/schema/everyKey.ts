import type { Shape } from '../../src/core/plan/schema/shape';
import { planShape } from '../../src/core/plan/schema/planShape';

/** Values that some readers of YAML take for something else, that are nearly right, or that have another form. */
export const awkwardValues = [
  ['x', 'two words', '"quoted"', '~', '""', 'true', 'no', 'M1', 'EUR', 'DE-BE', 'done', 'mon', 'off', 'EN'],
  ['0', '1', '-1', '007', '1.50', '3e21109', '3210912', '0x1F', '.5', '168.5', '24h', '1.5 d', '.inf', '1_000'],
  ['2026-12-01', '2026-02-30', '2028-02-29', '2026-12', '20261201', '1.12.2026', 'soon', '"2026-12-01 "'],
  ['2026-12-24..2027-01-02', '2027-01-02..2026-12-24', '2026-12-24 .. 2027-01-02', '2026-02-30T10:00:00Z'],
  ['[]', '[x]', '[[x]]', '[~]', '[1, true]', '[{}]', '{}', '{ a: b }', '{ id: x }', '{ text: x }', '{ text: ~ }'],
].flat();

/**
 * Writes plans in which the value stands at every place that the schema knows, each on a line of its own: one plan for the
 * keys at the top, one for those below them, and so on.
 */
export function plansWith(value: string): readonly string[] {
  return [1, 2, 3, 4, 5, 6].map((depth) => write(planShape, depth, value) ?? '');
}

/** @returns undefined where nothing that deep exists */
function write(shape: Shape, depth: number, value: string): string | undefined {
  if (depth === 0) return value;
  switch (shape.form) {
    case 'leaf':
      return undefined;
    case 'record':
      return wrap('{', [pair('smart', write(shape.value, depth - 1, value))], '}');
    case 'list':
      return wrap('[', [write(shape.item, depth - 1, value)], ']');
    case 'map': {
      const isRequired = (key: string): boolean => shape.required.includes(key);
      // What is required comes first: that it is missing is said on the first key. There is room for one such key only.
      const keys = [...shape.keys].sort(([a], [b]) => Number(isRequired(b)) - Number(isRequired(a)));
      const parts = keys.map(([key, inner]) => {
        if (key === 'milestones' && shape === planShape && depth === 1) return pair(key, '[]');
        return pair(key, write(inner, depth - 1, value) ?? (isRequired(key) ? 'x' : undefined));
      });
      return wrap('{', parts, '}');
    }
  }
}

function pair(key: string, value: string | undefined): string | undefined {
  return value === undefined ? undefined : `${key}: ${value}`;
}

function wrap(open: string, parts: readonly (string | undefined)[], close: string): string | undefined {
  const written = parts.filter((part) => part !== undefined);
  return written.length === 0 ? undefined : `${open}\n${written.join(',\n')}\n${close}`;
}
