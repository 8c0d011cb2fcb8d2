import type { Place } from '../../plan/place/place';
import { usualShapeOf, type MapShape, type Shape } from '../../plan/schema/shape';
import { descriptionOf } from '../../plan/schema/shapeAt';
import type { Completion, CompletionRequest } from './completion';
import { hasValues } from './valueCompletions';

/** Blanks by which what stands below a key is indented. */
const step = 2;

/**
 * The keys that the map does not have yet, in the order in which a plan has them.
 * @param request its place is that of the keys: where they stand, and which are there already
 */
export function keyCompletions(
  shape: MapShape,
  request: CompletionRequest,
  { span, newText = '' }: { readonly span: Completion['span']; readonly newText?: string },
): readonly Completion[] {
  const { place } = request;
  const present = new Set(place.keys);
  return [...shape.keys]
    .filter(([key]) => !present.has(key))
    .map(([key, inner]) => {
      const name = `${place.quote ?? ''}${key}${place.quote ?? ''}`;
      return {
        label: key,
        kind: 'key' as const,
        detail: shape.required.includes(key) ? 'required' : undefined,
        documentation: documentationOf(inner),
        span,
        newText: newText + name + valueSnippet(inner, place),
        isSnippet: true,
        filterText: name,
        leadsOn: leadsOn(inner, [...place.path, key], request),
      };
    });
}

/** On a key that has its colon: only its name changes. */
export function keyNameCompletions(shape: MapShape, { place }: CompletionRequest): readonly Completion[] {
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
  const leaf = usualShapeOf(shape.form === 'list' ? shape.item : shape);
  const expected = leaf.form === 'leaf' ? leaf.hints.expected : undefined;
  return [descriptionOf(shape), expected && `Write ${expected}.`].filter(Boolean).join(' ') || undefined;
}

/** From the colon on, with a tab stop where the value goes. */
function valueSnippet(shape: Shape, { column, inFlow }: Pick<Place, 'column' | 'inFlow'>): string {
  if (shape.form === 'leaf') return ': $0';
  if (shape.form === 'list') {
    if (inFlow || isShort(shape.item)) return ': [$0]';
    const indent = ' '.repeat(column + step);
    return `:\n${indent}- ${itemSnippet(shape.item)}`;
  }
  if (inFlow) return ': { $0 }';
  return `:\n${' '.repeat(column + step)}$0`;
}

/** The first key of a map that has no short form, else the bare place of the value. */
export function itemSnippet(shape: Shape): string {
  const [first] = shape.form === 'map' && shape.hints.shortKey === undefined ? shape.keys.keys() : [];
  return first === undefined ? '$0' : `${first}: $0`;
}

/** Ids, days and other words that have room beside each other. */
function isShort(shape: Shape): boolean {
  const item = usualShapeOf(shape);
  return item.form === 'leaf' && (item.hints.role !== undefined || item.values.length > 0 || item.constrained);
}

/** Whether something can be offered at once where the value goes: otherwise VS Code would show words of the text. */
function leadsOn(shape: Shape, path: Place['path'], request: CompletionRequest): boolean {
  if (shape.form === 'leaf') return hasValues(shape, { ...request, place: emptyPlace(request.place, path) });
  if (shape.form !== 'list') return true;
  const item = usualShapeOf(shape.item);
  if (request.place.inFlow && item.form !== 'leaf') return true;
  return itemLeadsOn(item, [...path, 0], request);
}

/** The same for an item of a list as {@link itemSnippet} begins it. */
export function itemLeadsOn(shape: Shape, path: Place['path'], request: CompletionRequest): boolean {
  if (shape.form !== 'map') return leadsOn(shape, path, request);
  const [first] = shape.hints.shortKey === undefined ? shape.keys : [];
  return first !== undefined && leadsOn(first[1], [...path, first[0]], request);
}

function emptyPlace(place: Place, path: Place['path']): Place {
  const { quote: _, ...rest } = place;
  return { ...rest, path, word: '' };
}
