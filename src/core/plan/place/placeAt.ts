import type { Span } from '../../text';
import { columnOfContent, startOfLine, startOfText } from '../lines';
import { contentBelow, endOfBlock, keysOfBlock } from './below';
import { readLine, type BlockLine, type Entry } from './blockLine';
import { climb, pathOf, type Ancestor, type Climb } from './climb';
import { placeInFlow } from './flowPlace';
import type { Place } from './place';
import { unquote } from './quotes';

const usual = { keys: [], holds: 'nothing', inFlow: false, needsBlank: false, goesOn: false } as const;

/**
 * Looks at the lines from the offset up to the top-level key above it, and at those that belong to the same milestone, so that
 * it works while the text is broken.
 * @param offset in UTF-16 units
 * @returns undefined where neither a key nor a value can stand, such as behind a closing quote
 */
export function placeAt(text: string, offset: number): Place | undefined {
  const root = rootInBrackets(text);
  if (root !== undefined) return placeInFlow(text, { open: root, end: text.length, offset, path: [], column: 0 });
  const line = readLine(text, startOfLine(text, offset));
  const { entries, rest, content, begins } = line;
  if (begins === 'marker') return undefined;
  const isBare = entries.length === 0;
  if (isBare && rest.form === 'none' && rest.comment === undefined) {
    return startPlace(text, line, offset, { start: offset, end: offset }, Math.max(0, offset - line.start));
  }
  if (offset < content) return undefined;
  if (isBare && rest.comment !== undefined && offset > rest.comment)
    return commentPlace(text, line, offset, [], rest.comment);
  if (isBare && rest.form === 'none') return undefined;
  if (isBare && /^[?:](?:\s|$)/.test(text.slice(content, content + 2))) return undefined;
  const column = columnOfContent(line) + (begins === 'closing' ? 1 : 0);
  if (isBare) return startPlace(text, line, offset, spanTo(rest.span, offset), column);

  const own = entries.filter(({ span, end }) => end <= offset || (span.start <= offset && offset <= span.end));
  const entry = own.at(-1);
  if (!entry) return undefined;
  const place = climb(text, line, own, entry.column);
  if (place.inside) return insidePlace(text, place, offset);
  if (offset < entry.end) return entry.kind === 'key' ? keyPlace(text, place, entry) : undefined;
  return restPlace(text, line, place, offset);
}

/** On the first letters of a key or item, or where nothing stands yet. */
function startPlace(text: string, line: BlockLine, offset: number, span: Span, column: number): Place | undefined {
  const place = climb(text, line, [], column);
  if (place.inside) return insidePlace(text, place, offset);
  if (offset > span.end && span.end > span.start) return undefined;
  const { ancestors, holds } = place;
  const path = pathOf(ancestors);
  const start: Place = {
    ...usual,
    ...wordAt(text, span),
    kind: 'start',
    path,
    holds,
    column: place.column,
    keys: holds === 'map' ? namesAround(text, ancestors, place.column) : [],
  };
  const parent = ancestors.at(-1);
  if (holds !== 'list' || parent?.entry.kind !== 'key' || parent.entry.column !== place.column) return start;
  const around = ancestors.slice(0, -1);
  const keys = namesAround(text, around, parent.entry.column);
  return { ...start, outer: { ...start, path: pathOf(around), holds: 'map', keys } };
}

function keyPlace(text: string, { ancestors }: Climb, { span, name, column }: Entry): Place {
  const names = namesAround(text, ancestors.slice(0, -1), column);
  const keys = names.filter((key, index) => key !== name || names.indexOf(key) !== index);
  return { ...usual, ...wordAt(text, span), kind: 'key', path: pathOf(ancestors), keys, column };
}

/** Behind the dashes and the key of the line. */
function restPlace(text: string, line: BlockLine, { ancestors }: Climb, offset: number): Place | undefined {
  const { rest } = line;
  const parent = ancestors.at(-1);
  if (!parent) return undefined;
  const path = pathOf(ancestors);
  if (rest.comment !== undefined && offset > rest.comment) return commentPlace(text, line, offset, path, rest.comment);
  const { column, kind } = parent.entry;
  if (rest.form === 'flow') {
    const end = rest.isOpen ? endOfBlock(text, line.end, column) : rest.span.end;
    return placeInFlow(text, { open: rest.span.start, end, offset, path, column });
  }
  if (rest.form === 'block' || (rest.form === 'quoted' && offset > rest.span.end)) return undefined;
  const isEmpty = rest.form === 'none';
  const typed = isEmpty ? { start: offset, end: offset } : spanTo(rest.span, offset);
  const keys = kind === 'key' ? namesAround(text, ancestors.slice(0, -1), column) : [];
  return {
    ...usual,
    ...wordAt(text, typed),
    // From the blanks before a value one reaches it, too.
    span: { start: Math.min(typed.start, offset), end: typed.end },
    kind: 'value',
    path,
    keys: keys.filter((key) => key !== parent.entry.name),
    column,
    needsBlank: offset === parent.entry.end,
    goesOn: hasMoreBelow(text, line, parent.entry),
  };
}

/** Within a value that began above: a text over several lines, or brackets. */
function insidePlace(text: string, { ancestors, inside }: Climb, offset: number): Place | undefined {
  if (!inside) return undefined;
  const around = ancestors.slice(0, inside.depth);
  const owner = around.at(-1);
  if (!owner) return undefined;
  const path = pathOf(around);
  const { column } = owner.entry;
  const { rest } = inside;
  if (rest.form === 'flow') {
    if (!rest.isOpen) return undefined;
    const end = endOfBlock(text, owner.line.end, column);
    return placeInFlow(text, { open: rest.span.start, end, offset, path, column });
  }
  const isText = rest.form === 'block' || rest.form === 'plain' || rest.isOpen;
  return isText ? { ...usual, kind: 'text', path, span: { start: offset, end: offset }, word: '', column } : undefined;
}

function commentPlace(
  text: string,
  line: BlockLine,
  offset: number,
  path: Place['path'],
  start: number,
): Place | undefined {
  const place = path.length > 0 ? undefined : climb(text, line, [], columnOfContent(line));
  if (place?.inside) return insidePlace(text, place, offset);
  const span = { start, end: line.end };
  return { ...usual, kind: 'comment', path, span, word: text.slice(start, line.end), column: start - line.start };
}

function namesAround(text: string, ancestors: readonly Ancestor[], column: number): string[] {
  const parent = ancestors.at(-1);
  return keysOfBlock(text, parent?.line, column, parent?.entry.column ?? -1).map(({ name }) => name);
}

function spanTo({ start, end }: Span, offset: number): Span {
  return { start, end: Math.max(end, offset) };
}

function wordAt(text: string, span: Span): Pick<Place, 'span' | 'word' | 'quote'> {
  const source = text.slice(span.start, span.end);
  const mark = source.charAt(0);
  return { span, word: unquote(source), ...((mark === '"' || mark === "'") && { quote: mark }) };
}

function hasMoreBelow(text: string, line: BlockLine, { column, kind }: Entry): boolean {
  const [next] = contentBelow(text, line.end);
  if (!next || next.begins === 'marker') return false;
  const below = columnOfContent(next);
  return below > column || (below === column && kind === 'key' && next.entries[0]?.kind === 'dash');
}

/** Where the text begins with a bracket or brace, as JSON does. */
function rootInBrackets(text: string): number | undefined {
  const found = /^(?:\s|#[^\r\n]*(?:[\r\n]|$)|%[^\r\n]*(?:[\r\n]|$)|---(?=\s))*/.exec(text.slice(startOfText(text)));
  const at = startOfText(text) + (found?.[0].length ?? 0);
  return text.charAt(at) === '[' || text.charAt(at) === '{' ? at : undefined;
}
