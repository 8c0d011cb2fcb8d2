import { startOfLine } from '../../plan/lines';
import { contentBelow } from '../../plan/place/below';
import { readLine } from '../../plan/place/blockLine';
import type { Place } from '../../plan/place/place';
import { placeAt } from '../../plan/place/placeAt';
import type { MapShape, Shape } from '../../plan/schema/shape';
import { shapeAt } from '../../plan/schema/shapeAt';
import type { Completion, CompletionRequest } from './completion';
import { keyCompletions } from './keyCompletions';

/*
 * Completions that belong in another column than that of the cursor. VS Code indents a new line of YAML like the line above, or
 * not at all, independent of the structure.
 */

/** The number of further columns in which the dashes of a list are searched. Nobody indents by more. */
const deepest = 8;

/**
 * On a new line after an item the cursor is in the column of the dash, like the line above. Usually the user wants to write
 * another key of the same item there.
 */
export function keysOfItemAbove(request: CompletionRequest): readonly Completion[] {
  const { text, place, offset } = request;
  const lineStart = startOf(text, place);
  const inside = placeAt(`${text.slice(0, lineStart)}  ${text.slice(lineStart)}`, offset + 2);
  if (inside?.kind !== 'start' || inside.holds !== 'map' || inside.path.length !== place.path.length + 1) return [];
  const shape = mapAt(shapeAt(inside.path));
  if (!shape || place.inFlow) return [];
  const span = { start: lineStart, end: place.span.end };
  return keyCompletions(shape, { ...request, place: inside }, { span, newText: ' '.repeat(inside.column) });
}

/** After the last item of a list: the keys of the map around the list, which is indented less. */
export function keysOfMapAround(request: CompletionRequest): readonly Completion[] {
  const { text, place } = request;
  if (place.inFlow) return [];
  const lineStart = startOf(text, place);
  for (let column = place.column - 1; column >= 0; column--) {
    const around = placeMovedTo(column, request);
    const shape = around?.kind === 'start' && around.holds === 'map' ? mapAt(shapeAt(around.path)) : undefined;
    if (!around || !shape || around.path.length >= place.path.length) continue;
    const span = { start: lineStart, end: place.span.end };
    return keyCompletions(shape, { ...request, place: around }, { span, newText: ' '.repeat(around.column) });
  }
  return [];
}

/** On a line that is indented less than the list above it: the place of another item of that list, dash included. */
export function itemOfListAbove(request: CompletionRequest): Place | undefined {
  const { place } = request;
  if (place.inFlow || place.word === '') return undefined;
  for (let column = place.column + 1; column <= place.column + deepest; column++) {
    const inside = placeMovedTo(column, request);
    const isDeeper = inside?.kind === 'start' && inside.path.length > place.path.length;
    if (isDeeper && inside.holds === 'list' && inside.column === column) return { ...inside, span: place.span };
  }
  return undefined;
}

/**
 * Below a line that ends with a key: the place inside of its value, if the cursor is not there already.
 * @returns the place with the span of the cursor; undefined where the value can be neither a map nor a list
 */
export function placeBelowKey(request: CompletionRequest): Place | undefined {
  const { text, place } = request;
  if (place.inFlow) return undefined;
  const lineStart = startOf(text, place);
  const above = text.slice(0, lineStart).trimEnd();
  const line = readLine(text, startOfLine(text, above.length));
  const key = line.entries.at(-1);
  if (key?.kind !== 'key' || line.rest.form !== 'none') return undefined;
  const inside = placeMovedTo(key.column + 2, request);
  const isBelow = inside?.kind === 'start' && inside.path.length > place.path.length && inside.path.at(-1) === key.name;
  const shape = isBelow ? shapeAt(inside.path) : undefined;
  return isBelow && shape && shape.form !== 'leaf' ? { ...inside, span: place.span } : undefined;
}

/**
 * For a dash that is indented less than the items of the list above or below, so that YAML would begin a new list: its place
 * in that list. The span to replace begins at the start of the line.
 */
export function alignedItem(request: CompletionRequest): CompletionRequest | undefined {
  const { text, place, offset } = request;
  if (place.inFlow || place.path.at(-1) !== 0) return undefined;
  const lineStart = startOfLine(text, offset);
  if (!/^[ ]*-[ ]*$/.test(text.slice(lineStart, place.span.start))) return undefined;
  const [below] = contentBelow(text, offset);
  for (let column = place.column + 1; column <= place.column + deepest; column++) {
    const moved = text.slice(0, lineStart) + ' '.repeat(column) + text.slice(lineStart + place.column);
    const at = placeAt(moved, offset + column - place.column);
    const index = at?.path.at(-1);
    if (at?.kind !== 'value' || typeof index !== 'number' || at.path.length !== place.path.length) continue;
    const isFirst = below?.entries[0]?.kind === 'dash' && below.entries[0].column === column;
    if (index === 0 && !isFirst) continue;
    const span = { start: lineStart, end: place.span.end };
    return { ...request, place: { ...at, span, word: place.word, keys: [], needsBlank: false } };
  }
  return undefined;
}

/** The place that the offset would have if its line began at the column. */
function placeMovedTo(column: number, { text, place, offset }: CompletionRequest): Place | undefined {
  const lineStart = startOf(text, place);
  const moved = `${text.slice(0, lineStart)}${' '.repeat(column)}${text.slice(place.span.start)}`;
  return placeAt(moved, lineStart + column + offset - place.span.start);
}

/** The span to replace so that the completion starts in the column, with the blanks before it only where they differ. */
export function inColumn(text: string, place: Place, column: number): { span: Place['span']; newText: string } {
  const start = startOf(text, place);
  if (place.inFlow || place.span.start - start === column) return { span: place.span, newText: '' };
  return { span: { start, end: place.span.end }, newText: ' '.repeat(column) };
}

function startOf(text: string, { span }: Place): number {
  let at = span.start;
  while (at > 0 && (text.charAt(at - 1) === ' ' || text.charAt(at - 1) === '\t')) at--;
  return at;
}

/** The shape itself if it is a map, or the map that may be written in place of a list of one. */
export function mapAt(shape: Shape | undefined): MapShape | undefined {
  if (shape?.form === 'map') return shape;
  return shape?.form === 'list' && shape.orSingle && shape.item.form === 'map' ? shape.item : undefined;
}
