import { endOfLine, hasContent, linesFrom, type Line } from '../../plan/lines';
import type { Place } from '../../plan/place/place';
import { placeAt } from '../../plan/place/placeAt';
import { usualShapeOf, type ListShape, type MapShape } from '../../plan/schema/shape';
import { shapeAt } from '../../plan/schema/shapeAt';
import type { Span } from '../../text';
import { ruleCodes } from './codeTables';
import {
  toCompletionList,
  noCompletions,
  type Completion,
  type CompletionContext,
  type CompletionList,
  type CompletionRequest,
} from './completion';
import { itemCompletion, planCompletion } from './itemCompletions';
import { keyCompletions, keyNameCompletions } from './keyCompletions';
import {
  alignedItem,
  inColumn,
  itemOfListAbove,
  keysOfItemAbove,
  keysOfMapAround,
  mapAt,
  placeBelowKey,
} from './otherColumns';
import { silencingCompletions } from './silencingCompletions';
import { valueCompletions } from './valueCompletions';
import { withoutWritten } from './writtenValue';

/**
 * The completions at an offset of a plan, best first. Works on half-typed text. Where there are none, the words that VS Code
 * would suggest from the text are silenced, since in the middle of a sentence they would only capture the Tab and Enter keys.
 * Comments are not silenced.
 */
export async function completionsAt(context: CompletionContext): Promise<CompletionList> {
  const place = placeAt(context.text, context.offset);
  const list = place ? await listAt({ ...context, place }) : noCompletions;
  if (list.items.length > 0 || place?.kind === 'comment') return list;
  const silenced = wordBefore(context);
  return silenced ? { ...list, silenced } : list;
}

/** The characters before the offset back to the last white space; undefined directly after white space. */
function wordBefore({ text, offset }: CompletionContext): Span | undefined {
  let start = offset;
  while (start > 0 && /\S/.test(text.charAt(start - 1))) start--;
  return start < offset ? { start, end: offset } : undefined;
}

async function listAt(request: CompletionRequest): Promise<CompletionList> {
  const { place } = request;
  switch (place.kind) {
    case 'comment':
      return silencingCompletions(request);
    case 'key': {
      const map = mapAt(shapeAt(place.path.slice(0, -1)));
      return toCompletionList(map ? keyNameCompletions(map, request) : []);
    }
    case 'value':
      return valueAt(request);
    case 'start':
      return startAt(request);
    case 'text':
      return noCompletions;
  }
}

/** Whether a text contains nothing but comments and one word that is being typed, so that a whole plan can be offered. */
export function isBeginning(text: string): boolean {
  let first: Line | undefined;
  for (const line of linesFrom(text)) {
    if (!hasContent(line) || line.begins === 'marker') continue;
    if (first) return false;
    first = line;
  }
  return !first || /^[\w-]*$/.test(text.slice(first.content, endOfLine(text, first.content)).trimEnd());
}

async function valueAt(request: CompletionRequest): Promise<CompletionList> {
  const { place } = request;
  const aligned = alignedItem(request);
  if (aligned) return itemAt(aligned);
  const shape = shapeAt(place.path);
  if (!shape || place.goesOn) return noCompletions;
  const isItem = typeof place.path.at(-1) === 'number';
  // A single value counts as a list of one.
  const leaf = usualShapeOf(shape.form === 'list' && shape.orSingle ? shape.item : shape);
  if (leaf.form === 'leaf') return withoutWritten(await valueCompletions(leaf, request), request);
  if (shape.form !== 'map' || !isItem || place.quote || request.place.word.includes(' ')) return noCompletions;
  const before = place.needsBlank ? ' ' : '';
  // Where a text is usually written, keys that come by themselves would only capture the Enter key.
  const isText = shape.hints.shortKey !== undefined && place.word === '';
  if (isText && request.isWanted === false) return noCompletions;
  if (place.inFlow) return toCompletionList(place.word === '' ? [flowMap(shape, place)] : []);
  const keys = keyCompletions(
    shape,
    { ...request, place: { ...place, column: place.column + 2, keys: [] } },
    { span: place.span, newText: before },
  );
  const whole = shape.keys.has('depends_on')
    ? [itemCompletion(shape, { span: place.span, before, column: place.column }, request)]
    : [];
  return toCompletionList([...whole.map((item) => ({ ...item, filterText: item.label })), ...keys]);
}

/** Completions after a dash, which is moved to the column of the other dashes of its list. */
async function itemAt(request: CompletionRequest): Promise<CompletionList> {
  const { place } = request;
  const found = shapeAt(place.path);
  if (!found || place.word.includes(' ')) return noCompletions;
  const shape = usualShapeOf(found);
  const { span, column } = place;
  const before = `${' '.repeat(column)}- `;
  const inner = { ...request, place: { ...place, column: column + 2 } };
  const keys = shape.form === 'map' ? keyCompletions(shape, inner, { span, newText: before }) : [];
  const { items: values } = shape.form === 'leaf' ? await valueCompletions(shape, inner) : noCompletions;
  const item = itemCompletion(
    shape,
    { span, before, column },
    { ...request, place: { ...place, path: place.path.slice(0, -1) } },
  );
  return toCompletionList([
    ...(place.word === '' || item.label !== '-' ? [item] : []),
    ...keys.map((key) => ({ ...key, filterText: `- ${key.filterText ?? key.label}` })),
    ...values.map((value) => ({
      ...value,
      newText: before + value.newText,
      filterText: `- ${value.filterText ?? value.label}`,
    })),
  ]);
}

/** A flow map `{ text: … }` as an item of a flow list. */
function flowMap(shape: MapShape, place: Place): Completion {
  const [first = ''] = shape.keys.keys();
  return {
    label: `{ ${first}: … }`,
    kind: 'item',
    span: place.span,
    newText: `${place.needsBlank ? ' ' : ''}{ ${first}: $0 }`,
    isSnippet: true,
  };
}

async function startAt(request: CompletionRequest): Promise<CompletionList> {
  const { place, text } = request;
  const isTop = place.path.length === 0;
  if (isTop && isBeginning(text)) {
    const keys = keysAt(request, place).filter(({ label }) => label === 'project');
    return toCompletionList([planCompletion(place.span), ...keys]);
  }
  const shape = shapeAt(place.path);
  if (!shape) return noCompletions;
  const below = placeBelowKey(request);
  const first = below ? insideKey({ ...request, place: below }) : [];
  const isList = place.holds === 'list' || (place.holds === 'nothing' && shape.form === 'list');
  if (!isList || shape.form !== 'list')
    return toCompletionList([...first, ...keysAt(request, place), ...milestoneAt(request)]);
  const items = itemsAt(shape, request);
  const outer = place.outer ? keysAt(request, place.outer) : keysOfMapAround(request);
  return toCompletionList([...first, ...items, ...keysOfItemAbove(request), ...outer]);
}

/** A whole milestone on a line that is indented less than the items of the list. */
function milestoneAt(request: CompletionRequest): readonly Completion[] {
  const place = itemOfListAbove(request);
  const shape = place && shapeAt(place.path);
  if (!place || shape?.form !== 'list' || shape.item.form !== 'map' || !shape.item.keys.has('depends_on')) return [];
  return itemsAt(shape, { ...request, place });
}

/** The keys or items below the key at the end of the line above. */
function insideKey(request: CompletionRequest): readonly Completion[] {
  const { place } = request;
  const shape = shapeAt(place.path);
  const items = shape?.form === 'list' ? itemsAt(shape, request) : keysAt(request, place);
  const detail = `of ${String(place.path.at(-1))}`;
  return items.map((item) => (item.kind === 'key' ? { ...item, detail: item.detail ?? detail } : item));
}

/** The keys of a map, or codes of rules, on a new line or inside braces. */
function keysAt(request: CompletionRequest, place: Place): readonly Completion[] {
  const shape = mapAt(shapeAt(place.path)) ?? shapeAt(place.path);
  const { span, newText } = inColumn(request.text, place, place.column);
  const prefix = (place.needsBlank ? ' ' : '') + newText;
  if (shape?.form === 'map') return keyCompletions(shape, { ...request, place }, { span, newText: prefix });
  if (shape?.form !== 'record') return [];
  return ruleCodes()
    .filter(({ code }) => !place.keys.includes(code))
    .map(({ code, detail }) => ({
      label: code,
      kind: 'key',
      detail,
      span,
      newText: `${prefix}${code}: `,
      leadsOn: true,
    }));
}

function itemsAt(shape: ListShape, request: CompletionRequest): readonly Completion[] {
  const { text, place } = request;
  const { span, newText } = inColumn(text, place, place.column);
  return [itemCompletion(shape.item, { span, before: `${newText}- `, column: place.column }, request)];
}
