import type { Place } from '../../plan/place/place';
import { placeAt } from '../../plan/place/placeAt';
import type { ListShape, MapShape, Shape } from '../../plan/shape';
import { shapeAt } from '../../plan/shapeAt';
import type { Span } from '../../text';
import { ruleCodes } from './codeTables';
import {
  listOf,
  nothing,
  type Completion,
  type CompletionContext,
  type CompletionList,
  type Request,
} from './completion';
import { itemCompletion, planCompletion } from './itemCompletions';
import { keyCompletions, keyNames } from './keyCompletions';
import { silencingCompletions } from './silencingCompletions';
import { valueCompletions } from './valueCompletions';
import { withoutWritten } from './writtenValue';

/**
 * What can be written at an offset of a plan, best first. Works on text that is half typed. Where the plan has nothing to
 * offer it is silenced: guesses in the middle of a sentence would only take the Tab and Enter keys. Comments are left alone.
 */
export async function completionsAt(context: CompletionContext): Promise<CompletionList> {
  const place = placeAt(context.text, context.offset);
  const list = place ? await listAt({ ...context, place }) : nothing;
  if (list.items.length > 0 || place?.kind === 'comment') return list;
  const silenced = wordBefore(context);
  return silenced ? { ...list, silenced } : list;
}

/** The last letters before the offset without a blank among them; undefined behind a blank. */
function wordBefore({ text, offset }: CompletionContext): Span | undefined {
  let start = offset;
  while (start > 0 && /\S/.test(text.charAt(start - 1))) start--;
  return start < offset ? { start, end: offset } : undefined;
}

async function listAt(request: Request): Promise<CompletionList> {
  const { place } = request;
  switch (place.kind) {
    case 'comment':
      return silencingCompletions(request);
    case 'key': {
      const map = mapAt(shapeAt(place.path.slice(0, -1)));
      return listOf(map ? keyNames(map, request) : []);
    }
    case 'value':
      return valueAt(request);
    case 'start':
      return startAt(request);
    case 'text':
      return nothing;
  }
}

/** Whether a text says nothing yet, apart from a word that is being typed: a plan may begin here. */
export function isBeginning(text: string): boolean {
  const [first = '', ...more] = text
    .replace(/^\uFEFF/, '')
    .split(/[\r\n]+/, 200)
    .filter((line) => !/^\s*(?:#.*|---\s*)?$/.test(line));
  return more.length === 0 && /^[\w-]*$/.test(first.trim());
}

async function valueAt(request: Request): Promise<CompletionList> {
  const { place } = request;
  const shape = shapeAt(place.path);
  if (!shape || place.goesOn) return nothing;
  const isItem = typeof place.path.at(-1) === 'number';
  // One value may stand for a list of one.
  const leaf = shape.form === 'list' && shape.orSingle ? shape.item : shape;
  if (leaf.form === 'leaf') return withoutWritten(await valueCompletions(leaf, request), request);
  if (shape.form !== 'map' || !isItem || place.quote || request.place.word.includes(' ')) return nothing;
  const before = place.needsBlank ? ' ' : '';
  if (place.inFlow) return listOf(place.word === '' ? [flowMap(shape, place)] : []);
  const keys = keyCompletions(
    shape,
    { ...request, place: { ...place, column: place.column + 2, keys: [] } },
    { span: place.span, newText: before },
  );
  const whole = shape.keys.has('depends_on')
    ? [itemCompletion(shape, { span: place.span, before, column: place.column }, request)]
    : [];
  return listOf([...whole.map((item) => ({ ...item, filterText: item.label })), ...keys]);
}

/** `{ text: … }` in brackets. */
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

async function startAt(request: Request): Promise<CompletionList> {
  const { place, text, offset } = request;
  const isTop = place.path.length === 0;
  if (isTop && isBeginning(text)) {
    const keys = keysAt(request, place).filter(({ label }) => label === 'project');
    return listOf([planCompletion(place.span), ...keys]);
  }
  const shape = shapeAt(place.path);
  if (!shape) return nothing;
  const isList = place.holds === 'list' || (place.holds === 'nothing' && shape.form === 'list');
  if (!isList || shape.form !== 'list') return listOf(keysAt(request, place));
  const items = itemsAt(shape, request);
  const outer = place.outer ? keysAt(request, place.outer) : keysOfMapAround(request, offset);
  return listOf([...items, ...keysOfItemAbove(request, offset), ...outer]);
}

/** Keys of the map, or codes of rules, on a line of its own or between braces. */
function keysAt(request: Request, place: Place): readonly Completion[] {
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

function itemsAt(shape: ListShape, request: Request): readonly Completion[] {
  const { text, place } = request;
  const { span, newText } = inColumn(text, place, place.column);
  return [itemCompletion(shape.item, { span, before: `${newText}- `, column: place.column }, request)];
}

/**
 * Behind an item the cursor stands at the column of the dash, since that is where the line above began; what one wants to
 * write there is most often another key of the same item.
 */
function keysOfItemAbove(request: Request, offset: number): readonly Completion[] {
  const { text, place } = request;
  const lineStart = startOf(text, place);
  const inside = placeAt(`${text.slice(0, lineStart)}  ${text.slice(lineStart)}`, offset + 2);
  if (inside?.kind !== 'start' || inside.holds !== 'map' || inside.path.length !== place.path.length + 1) return [];
  const shape = mapAt(shapeAt(inside.path));
  if (!shape || place.inFlow) return [];
  const span = { start: lineStart, end: place.span.end };
  return keyCompletions(shape, { ...request, place: inside }, { span, newText: ' '.repeat(inside.column) });
}

/** Behind the last item of a list inside a map: that map goes on further to the left. */
function keysOfMapAround(request: Request, offset: number): readonly Completion[] {
  const { text, place } = request;
  if (place.inFlow) return [];
  const lineStart = startOf(text, place);
  const typed = text.slice(place.span.start);
  for (let column = place.column - 1; column >= 0; column--) {
    const moved = `${text.slice(0, lineStart)}${' '.repeat(column)}${typed}`;
    const around = placeAt(moved, lineStart + column + offset - place.span.start);
    const shape = around?.kind === 'start' && around.holds === 'map' ? mapAt(shapeAt(around.path)) : undefined;
    if (!around || !shape || around.path.length >= place.path.length) continue;
    const span = { start: lineStart, end: place.span.end };
    return keyCompletions(shape, { ...request, place: around }, { span, newText: ' '.repeat(around.column) });
  }
  return [];
}

/** What to replace so that it stands in the column: with blanks before it only where they are wrong. */
function inColumn(text: string, place: Place, column: number): { span: Place['span']; newText: string } {
  const start = startOf(text, place);
  if (place.inFlow || place.span.start - start === column) return { span: place.span, newText: '' };
  return { span: { start, end: place.span.end }, newText: ' '.repeat(column) };
}

function startOf(text: string, { span }: Place): number {
  let at = span.start;
  while (at > 0 && (text.charAt(at - 1) === ' ' || text.charAt(at - 1) === '\t')) at--;
  return at;
}

/** The map itself, or the one item of a list that may be written without a dash. */
function mapAt(shape: Shape | undefined): MapShape | undefined {
  if (shape?.form === 'map') return shape;
  return shape?.form === 'list' && shape.orSingle && shape.item.form === 'map' ? shape.item : undefined;
}
