import { isScalar, Scalar, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { PartSpan } from '../../text';
import type { MapShape, Shape } from '../schema/shape';
import { lost, isProse, type Lost } from './lostText';
import { isAnyText } from './words';
import { keyOf, partSpanOf } from './yamlNodes';

/* Commas of a text in brackets or braces, where YAML ends the text at each: `{ title: Login, logout and reset work }`. */

/** A value in braces that a comma cuts off. */
export interface CutValue {
  /** The value as it was meant. */
  readonly whole: Scalar;
  /** What is lost of a text. Undefined for a value that only fits as a whole, or not at all: `amount: 2,400`. */
  readonly lost?: Lost;
}

/**
 * The values in braces with words behind them that stand for no key, since what has no colon was never meant as one.
 * @returns undefined where there are none; else each such value, and undefined for the words
 */
export function cutValues(
  text: string,
  { flow, items }: YAMLMap,
  { keys }: MapShape,
): ReadonlyMap<Pair, CutValue | undefined> | undefined {
  if (flow !== true || items.every(({ value }) => value !== null)) return undefined;
  const cut = new Map<Pair, CutValue | undefined>();
  let index = 0;
  while (index < items.length) {
    const owner = items[index++];
    const first = index;
    while (index < items.length && isWords(items[index], keys)) index++;
    const rest = items.slice(first, index);
    const value = owner && rest.length > 0 ? cutValue(text, owner, rest, keys.get(keyOf(owner))) : undefined;
    if (!owner || !value) continue;
    cut.set(owner, value);
    for (const pair of rest) cut.set(pair, undefined);
  }
  return cut;
}

function cutValue(
  text: string,
  { value }: Pair,
  rest: readonly Pair[],
  shape: Shape | undefined,
): CutValue | undefined {
  const [first, last] = [rest[0]?.key, rest.at(-1)?.key];
  if (!shape || !isPlain(value) || !isScalar(first) || !isScalar(last)) return undefined;
  const span = { from: partSpanOf(value).from, to: partSpanOf(last).to };
  const at = { from: partSpanOf(first).from, to: span.to };
  if (isText(shape)) return { whole: joined(text, span), lost: lost('comma', text, at, span) };
  const fits = fitsAsWhole(shape, value, text.slice(partSpanOf(value).to, at.to));
  return fits ? { whole: joined(text, span) } : undefined;
}

function isWords(pair: Pair | undefined, keys: ReadonlyMap<string, unknown>): boolean {
  if (pair?.value !== null || !isPlain(pair.key)) return false;
  const words = String(pair.key.value);
  return !keys.has(words) && !/^x[-_]/.test(words);
}

function isText(shape: Shape): boolean {
  return isAnyText(shape) || isProse(shape) || (shape.form === 'list' && shape.orSingle && isProse(shape.item));
}

/** Whether a value that is no text goes on behind the comma: `2,400`, `M1, M2`, `Dec 1, 2026`. */
function fitsAsWhole(shape: Shape, value: Scalar, rest: string): boolean {
  if (shape.form === 'list') return shape.orSingle;
  if (shape.form !== 'leaf') return false;
  if (/^,\d/.test(rest) && /\d$/.test(String(value.value))) return true;
  return shape.type === 'text' && !shape.isValid(String(value.value));
}

function joined(text: string, { from, to }: PartSpan): Scalar {
  const whole = new Scalar(text.slice(from, to).replace(/\s+/g, ' '));
  whole.type = 'PLAIN';
  whole.range = [from, to, to];
  return whole;
}

/** Items in which a closing parenthesis is looked for. */
const mostItems = 20;

/** Texts in brackets that a comma between parentheses or digits cuts in two: `[Report (PDF, 3 pages)]`, `[1,000 stamps]`. */
export function lostInList(text: string, { flow, items }: YAMLSeq): readonly Lost[] {
  const found: Lost[] = [];
  if (flow !== true || items.length < 2) return found;
  const spans = items.map((item) => (isPlain(item) ? partSpanOf(item) : undefined));
  const isLoose = spans.some((span, index) => index > 0 && !isTight(text, spans[index - 1], span));
  const isNumber = (before: PartSpan, after: PartSpan | undefined): boolean => {
    if (!after || !isTight(text, before, after)) return false;
    const near = text.slice(Math.max(before.from, before.to - 4), Math.min(after.to, after.from + 4));
    // In a list without blanks behind its commas only thousands are sure.
    return isLoose ? /\d,\d/.test(near) : /(?<!\d)\d{1,3},\d{3}(?!\d)/.test(near);
  };
  for (let index = 0; index < spans.length - 1;) {
    let [last, open] = [index, 0];
    for (let at = index; at < Math.min(spans.length, index + mostItems); at++) {
      const span = spans[at];
      if (!span) break;
      open += depthOf(text.slice(span.from, span.to));
      if (open <= 0) last = at;
      if (open < 0 || (open === 0 && !isNumber(span, spans[at + 1]))) break;
    }
    const [span, next, end] = [spans[index], spans[index + 1], spans[last]];
    if (last > index && span && next && end && /\p{L}/u.test(text.slice(span.from, end.to))) {
      found.push(lost('comma', text, { from: next.from, to: end.to }, { from: span.from, to: end.to }));
    }
    index = last + 1;
  }
  return found;
}

/** How many parentheses a text opens more than it closes. */
function depthOf(words: string): number {
  return words.split('(').length - words.split(')').length;
}

/** Whether a comma without a blank stands between two items, as it does in a number. */
function isTight(text: string, before: PartSpan | undefined, after: PartSpan | undefined): boolean {
  return before !== undefined && after !== undefined && text.slice(before.to, after.from) === ',';
}

function isPlain(node: unknown): node is Scalar {
  return isScalar(node) && node.type === 'PLAIN' && node.tag === undefined && node.anchor === undefined;
}
