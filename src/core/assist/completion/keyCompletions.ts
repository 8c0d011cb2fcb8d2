import type { Place } from '../../plan/place/place';
import { usualShapeOf, type MapShape, type Shape } from '../../plan/schema/shape';
import { descriptionOf } from '../../plan/schema/shapeAt';
import type { Completion, CompletionRequest } from './completion';
import { hasValues } from './valueCompletions';

/** The number of blanks by which a value below its key is indented. */
const step = 2;

/**
 * The keys that the map does not have yet, in the order of the schema.
 * @param request its place is the place of the keys, with the keys that are present
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

/** Completions for the name of a key that already has its colon. */
export function keyNameCompletions(shape: MapShape, { place }: CompletionRequest): readonly Completion[] {
  const { quote = '', span, keys } = place;
  return [...shape.keys]
    .filter(([key]) => !keys.includes(key))
    .map(([key, inner]) => {
      const newText = quote + key + quote;
      return { label: key, kind: 'key', documentation: documentationOf(inner), span, newText, filterText: newText };
    });
}

/** The description of a key, and of its valid values. */
function documentationOf(shape: Shape): string | undefined {
  const leaf = usualShapeOf(shape.form === 'list' ? shape.item : shape);
  const expected = leaf.form === 'leaf' ? leaf.hints.expected : undefined;
  return [descriptionOf(shape), expected && `Write ${expected}.`].filter(Boolean).join(' ') || undefined;
}

/** The snippet from the colon on, with a tab stop for the value. */
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

/** The first key of a map without a short form, with a tab stop for its value; else only a tab stop. */
export function itemSnippet(shape: Shape): string {
  const [first] = shape.form === 'map' && shape.hints.shortKey === undefined ? shape.keys.keys() : [];
  return first === undefined ? '$0' : `${first}: $0`;
}

/** Whether items are short enough for a flow list, such as ids and days. */
function isShort(shape: Shape): boolean {
  const item = usualShapeOf(shape);
  return item.form === 'leaf' && (item.hints.role !== undefined || item.values.length > 0 || item.constrained);
}

/** Whether there are completions for the value: without any, a new request would make VS Code suggest words of the text. */
function leadsOn(shape: Shape, path: Place['path'], request: CompletionRequest): boolean {
  if (shape.form === 'leaf') return hasValues(shape, { ...request, place: emptyPlace(request.place, path) });
  if (shape.form !== 'list') return true;
  const item = usualShapeOf(shape.item);
  if (request.place.inFlow && item.form !== 'leaf') return true;
  return itemLeadsOn(item, [...path, 0], request);
}

/** Whether there are completions at the tab stop of {@link itemSnippet}. */
export function itemLeadsOn(shape: Shape, path: Place['path'], request: CompletionRequest): boolean {
  if (shape.form !== 'map') return leadsOn(shape, path, request);
  const [first] = shape.hints.shortKey === undefined ? shape.keys : [];
  return first !== undefined && leadsOn(first[1], [...path, first[0]], request);
}

function emptyPlace(place: Place, path: Place['path']): Place {
  const { quote: _, ...rest } = place;
  return { ...rest, path, word: '' };
}
