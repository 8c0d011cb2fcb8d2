import * as fc from 'fast-check';
import { planShape } from '../../src/core/plan/schema/planShape';
import type { LeafShape, ListShape, MapShape, Shape } from '../../src/core/plan/schema/shape';

/*
 * Random plan texts that follow from the schema: every key at every depth, with values that fit and values that do not. A key
 * that is added to the schema is written without any change here, unless none of the values below fits it.
 */

/** The keys that lead to a value, from the top of the plan; the places in lists between them left out. */
export type KeyPath = readonly string[];

/** How the value at the end of the path is written. */
export const fits = ['fitting', 'not fitting', 'empty'] as const;
export type Fit = (typeof fits)[number];

/** Every key of the schema. */
export const keyPaths: readonly KeyPath[] = pathsBelow(planShape, []);

/** A whole plan in which the path is written, among other keys by chance. */
export function planTextWith(path: KeyPath, fit: Fit): fc.Arbitrary<string> {
  return fc
    .tuple(writeMap(planShape, { path, fit }, false), fc.constantFrom('\n', '\r\n'))
    .map(([{ lines }, lineEnd]) => [...lines, ''].join(lineEnd));
}

/** Any key of the schema, written in any way. */
export const schemaText: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...keyPaths), fc.constantFrom(...fits))
  .chain(([path, fit]) => planTextWith(path, fit));

interface Focus {
  /** What is left of the path. */
  readonly path: KeyPath;
  readonly fit: Fit;
}

/** A value: beside its key if it is one line without further indentation, or below it. */
interface Written {
  readonly lines: readonly string[];
  readonly isBeside: boolean;
}

const texts = [
  'M1',
  'M2',
  'build',
  'O1',
  '007',
  'Card payments work',
  'C# works',
  'two  spaces',
  'a, b [c]',
  "it's: said",
  '',
  '2026-12-01',
  '2026-02-30',
  '2026-12-24..2027-01-02',
  'soon',
  '24h',
  '3d',
  '-2d',
  '2 w',
  'en',
  'EUR',
  'DE-BE',
  '3f2a1b9',
  '5f1c9ad2-0-81b2c3d4-77aa01ff',
  'Überweisung 🚀',
  '- dash',
  'null',
  'true',
];
const numbers = ['0', '1', '12.5', '40', '-3', '1e3', '.nan', '0x1F', '168.5'];
const booleans = ['true', 'false', 'yes', 'True'];
const freeNames = ['x-own', 'smart.specific', 'plan', 'titel', 'Due'];

function pathsBelow(shape: Shape, path: KeyPath): readonly KeyPath[] {
  switch (shape.form) {
    case 'map':
      return [...shape.keys].flatMap(([key, inner]) => [[...path, key], ...pathsBelow(inner, [...path, key])]);
    case 'list':
      return pathsBelow(shape.item, path);
    case 'record':
    case 'leaf':
      return [];
  }
}

function write(shape: Shape, focus: Focus | undefined, inFlow: boolean): fc.Arbitrary<Written> {
  if (focus?.path.length === 0 && focus.fit !== 'fitting') {
    return focus.fit === 'empty' ? fc.constantFrom('', '', '~').map(beside) : misfit(shape);
  }
  switch (shape.form) {
    case 'map':
      return orShort(writeMap(shape, focus, inFlow), shape, focus, inFlow);
    case 'list':
      return orShort(writeList(shape, focus, inFlow), shape, focus, inFlow);
    case 'record':
      return fc
        .tuple(fc.subarray(freeNames, { minLength: 1 }), write(shape.value, undefined, true))
        .map(([names, { lines }]) => beside(`{ ${names.map((name) => `${name}: ${lines[0]}`).join(', ')} }`));
    case 'leaf':
      return writeLeaf(shape, focus === undefined);
  }
}

/** The value, or in its place the text of its main key or its only item. */
function orShort(
  whole: fc.Arbitrary<Written>,
  shape: MapShape | ListShape,
  focus: Focus | undefined,
  inFlow: boolean,
): fc.Arbitrary<Written> {
  const { shortKey } = shape.hints;
  const short = shape.form === 'list' ? (shape.orSingle ? shape.item : undefined) : shape.keys.get(shortKey ?? '');
  const isWanted = shape.form === 'list' || focus === undefined || focus.path.length === 0;
  if (!short || !isWanted) return whole;
  return fc.oneof({ arbitrary: whole, weight: 2 }, write(short, focus, inFlow));
}

function writeMap(shape: MapShape, focus: Focus | undefined, inFlow: boolean): fc.Arbitrary<Written> {
  const [first, ...rest] = focus?.path ?? [];
  const others = [...shape.keys.keys()].filter((key) => key !== first && !shape.required.includes(key));
  const required = shape.required.filter((key) => key !== first);
  return fc
    .record({
      chosen: fc.shuffledSubarray(others, { maxLength: Math.min(3, others.length) }),
      // Rarely one is missing.
      kept: fc.subarray(required, { minLength: Math.max(0, required.length - 1) }),
      free: fc.option(fc.constantFrom(...freeNames), { freq: 8 }),
      isFlow: fc.boolean(),
      note: fc.constantFrom('', '', '', ' # note'),
      shift: fc.nat(10),
    })
    .chain(({ chosen, kept, free, isFlow, note, shift }) => {
      const keys = [...kept, ...(first === undefined ? [] : [first]), ...chosen];
      const flow = inFlow || (isFlow && shape !== planShape);
      const values = keys.map((key) => {
        const inner = shape.keys.get(key);
        if (!inner) throw new Error(`The schema has no key ${key}`);
        return write(inner, key === first && focus ? { path: rest, fit: focus.fit } : undefined, flow);
      });
      return fc.tuple(...values).map((written) => {
        const pairs = written.map((value, at) => [keys[at] ?? '', value] as const);
        if (free !== null) pairs.push([free, beside('own')]);
        const from = shift % Math.max(1, pairs.length);
        const turned = [...pairs.slice(from), ...pairs.slice(0, from)];
        return flow
          ? beside(`{ ${turned.map(([key, { lines }]) => `${key}: ${lines[0]}`).join(', ')} }`)
          : below(turned.flatMap(([key, value]) => writePair(key, value, note)));
      });
    });
}

function writePair(key: string, { lines, isBeside }: Written, note: string): readonly string[] {
  if (isBeside) return [`${key}:${lines[0] === '' ? '' : ` ${lines[0]}`}${note}`];
  return [`${key}:${note}`, ...lines.map((line) => `  ${line}`)];
}

function writeList(shape: ListShape, focus: Focus | undefined, inFlow: boolean): fc.Arbitrary<Written> {
  const count = focus ? { minLength: 1, maxLength: 2 } : { maxLength: 2 };
  return fc
    .tuple(fc.array(fc.boolean(), count), fc.boolean(), fc.constantFrom('', '  '), fc.nat(2))
    .chain(([places, isFlow, indent, at]) => {
      // The milestones themselves stand below each other: a list in brackets is never cut.
      const flow = inFlow || (isFlow && !isOfMilestones(shape));
      const items = places.map((_place, index) =>
        write(shape.item, index === at % places.length ? focus && itemFocus(focus) : undefined, flow),
      );
      return fc.tuple(...items).map((written) => {
        if (flow) return beside(`[${written.map(({ lines }) => lines[0]).join(', ')}]`);
        if (written.length === 0) return beside('[]');
        const lines = written.flatMap((item) => item.lines.map((line, row) => `${row === 0 ? '- ' : '  '}${line}`));
        return below(lines.map((line) => indent + line));
      });
    });
}

/** An item of a list fits where the list is what the path leads to. */
function itemFocus(focus: Focus): Focus | undefined {
  return focus.path.length === 0 ? undefined : focus;
}

function isOfMilestones(shape: ListShape): boolean {
  return shape === planShape.keys.get('milestones');
}

function writeLeaf(shape: LeafShape, mayMisfit: boolean): fc.Arbitrary<Written> {
  const fitting = fittingValues(shape);
  if (fitting.length === 0) throw new Error(`No value here fits: ${shape.hints.expected ?? shape.type}`);
  const value = fc.constantFrom(...fitting).chain((text) => inQuotes(shape, text));
  return mayMisfit ? fc.oneof({ arbitrary: value, weight: 8 }, { arbitrary: misfit(shape), weight: 1 }) : value;
}

function fittingValues(shape: LeafShape): readonly string[] {
  if (shape.values.length > 0) return shape.values;
  if (shape.type === 'text') return texts.filter((text) => shape.isValid(text));
  if (shape.type === 'number') return numbers.filter((text) => shape.isValid(Number(text)));
  return booleans.filter((text) => text === 'true' || text === 'false');
}

function inQuotes(shape: LeafShape, text: string): fc.Arbitrary<Written> {
  if (shape.type !== 'text') return fc.constant(beside(text));
  const isPlain = /^[\p{L}\d][\p{L}\d .-]*$/u.test(text);
  const quoted = [JSON.stringify(text), `'${text.replaceAll("'", "''")}'`];
  return fc.constantFrom(...(isPlain ? [text, text, ...quoted] : quoted)).map(beside);
}

/** A value of another form, or one that does not fit. */
function misfit(shape: Shape): fc.Arbitrary<Written> {
  switch (shape.form) {
    case 'map':
      return fc.constantFrom('[words]', ...(shape.hints.shortKey === undefined ? ['words'] : [])).map(beside);
    case 'list':
      return fc.constantFrom('{ a: 1 }', '[[words]]', '[{ a: 1 }]').map(beside);
    case 'record':
      return fc.constantFrom('words', '[words]', '{ a: b, "": [c] }').map(beside);
    case 'leaf': {
      const pool = shape.type === 'text' ? texts : shape.type === 'number' ? [...numbers, ...texts] : booleans;
      const fitting = fittingValues(shape);
      const others = pool.filter((text) => !fitting.includes(text)).map((text) => JSON.stringify(text));
      return fc.constantFrom('{ a: 1 }', '[words, more]', ...others).map(beside);
    }
  }
}

function beside(text: string): Written {
  return { lines: [text], isBeside: true };
}

function below(lines: readonly string[]): Written {
  return lines.length === 0 ? beside('{}') : { lines, isBeside: false };
}
