import { descriptionOf } from '../../plan/shapeAt';
import type { MapShape, Shape } from '../../plan/shape';
import { type Completion, type Request } from './completion';

/** Where the keys of a map are written. */
export interface KeyPlace {
  /** Of the keys; 0-based. */
  readonly column: number;
  readonly inFlow: boolean;
  /** Keys that are there already. */
  readonly keys: readonly string[];
  readonly quote?: '"' | "'";
}

/** Blanks by which what stands below a key is indented. */
const step = 2;

/** The keys that the map does not have yet, in the order in which a plan has them. */
export function keyCompletions(
  shape: MapShape,
  at: KeyPlace,
  { span, newText = '' }: { readonly span: Completion['span']; readonly newText?: string },
): readonly Completion[] {
  const present = new Set(at.keys);
  return [...shape.keys]
    .filter(([key]) => !present.has(key))
    .map(([key, inner]) => {
      const name = `${at.quote ?? ''}${key}${at.quote ?? ''}`;
      return {
        label: key,
        kind: 'key' as const,
        detail: shape.required.includes(key) ? 'required' : undefined,
        documentation: documentationOf(inner),
        span,
        newText: newText + name + valueSnippet(inner, at),
        isSnippet: true,
        filterText: name,
        leadsOn: leadsOn(inner),
      };
    });
}

/** On a key that has its colon: only its name changes. */
export function keyNames(shape: MapShape, { place }: Request): readonly Completion[] {
  const { quote = '', span, keys } = place;
  return [...shape.keys]
    .filter(([key]) => !keys.includes(key))
    .map(([key, inner]) => {
      const newText = quote + key + quote;
      return { label: key, kind: 'key', documentation: documentationOf(inner), span, newText, filterText: newText };
    });
}

/** What a key says about itself, and what a valid value looks like. */
function documentationOf(shape: Shape): string | undefined {
  const leaf = shape.form === 'list' ? shape.item : shape;
  const expected = leaf.form === 'leaf' ? leaf.hints.expected : undefined;
  return [descriptionOf(shape), expected && `Write ${expected}.`].filter(Boolean).join(' ') || undefined;
}

/** From the colon on, with a tab stop where the value goes. */
export function valueSnippet(shape: Shape, { column, inFlow }: Pick<KeyPlace, 'column' | 'inFlow'>): string {
  if (shape.form === 'leaf') return ': $0';
  if (shape.form === 'list') {
    if (inFlow || isShort(shape.item)) return ': [$0]';
    const indent = ' '.repeat(column + step);
    return `:\n${indent}- ${itemSnippet(shape.item)}`;
  }
  if (inFlow) return ': { $0 }';
  // A map that may be written as a text is most often begun as one.
  if (shape.form === 'map' && shape.hints.shortKey !== undefined) return ': $0';
  return `:\n${' '.repeat(column + step)}$0`;
}

/** The first key of a map that has no short form, else the bare place of the value. */
export function itemSnippet(shape: Shape): string {
  const [first] = shape.form === 'map' && shape.hints.shortKey === undefined ? shape.keys.keys() : [];
  return first === undefined ? '$0' : `${first}: $0`;
}

/** Ids, days and other words that have room beside each other. */
function isShort(item: Shape): boolean {
  return item.form === 'leaf' && (item.hints.role !== undefined || item.values.length > 0 || item.constrained);
}

function leadsOn(shape: Shape): boolean {
  const leaf = shape.form === 'list' ? shape.item : shape;
  if (leaf.form !== 'leaf') return leaf.hints.shortKey === undefined;
  return leaf.values.length > 0 || leaf.hints.role !== undefined || leaf.type === 'boolean';
}
