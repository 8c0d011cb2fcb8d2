import type { TextEdit } from '../../../text';
import { columnOfContent, hasContent, linesBelow, skipBlanks } from '../../lines';
import { readLine, type BlockLine } from '../../place/blockLine';
import { insertion, quoteSpan } from '../quoteSpan';
import { allKeys, canHold, holdsTexts, listAt, mayBeKey } from './knownKeys';
import type { LineSlip } from './lineSlip';
import { contentBelow, endOfWordsOn, type OpenBlock } from './openBlocks';
import { shiftLine } from './shiftLines';

/** What people write in place of the dash, a number only before a key; behind it stands a blank, if an odd one. */
const otherDash = /^(?:-{2,3}|[-=~]>|[*•·‣◦▪●○–—−－﹣»→]|\+(?=\s+\p{L})|\d{1,3}[.)](?=\s+([a-z_]{1,40}):\s))(?=(\s))/u;

/**
 * A line that is an item without a dash, or with another character in its place.
 * @param list that it is an item of; undefined where it would be the first
 * @returns undefined for a dash without a blank behind it, which is another slip, and for what closes a bracket
 */
export function missingDash(text: string, list: OpenBlock | undefined, line: BlockLine): LineSlip | undefined {
  const { content, rest } = line;
  const other = otherMark(text, line);
  if (other) return other;
  if (/^(?:-\S|[\]},])/.test(text.slice(content, content + 2))) return undefined;
  const key = line.entries[0];
  const at = { from: content, to: endOfWordsOn(text, line) };
  const isMap = key?.kind === 'key' && (allKeys.has(key.name) || list?.owner?.name === 'milestones');
  const detail = text.slice(at.from, at.to);
  if (isMap) return { kind: 'missing-dash', at, detail, edits: [insertion(content, '- '), ...indentKeys(text, line)] };
  const isValue = rest.form === 'plain' ? !/^[\]}#&*!|>%@`,?]/.test(detail) : !rest.isOpen && rest.span.end === at.to;
  const isPlain = key === undefined && isValue;
  const isAlone = columnOfContent(contentBelow(text, line) ?? line) <= columnOfContent(line);
  const edits = isPlain || !isAlone ? [insertion(content, '- ')] : quoteSpan(text, at, { before: '- ' });
  return { kind: 'missing-dash', at, detail, edits };
}

/** Another mark in place of a dash. */
export function otherMark(text: string, line: BlockLine): LineSlip | undefined {
  const { content, end } = line;
  const [mark, key, blank] = otherDash.exec(text.slice(content, Math.min(end, content + 60))) ?? [];
  if (mark === undefined || (key !== undefined && !allKeys.has(key))) return undefined;
  const at = { from: content, to: content + mark.length };
  const isOdd = blank !== ' ';
  const dash = { start: at.from, end: at.to + (isOdd ? 1 : 0), newText: isOdd ? '- ' : '-' };
  const below = contentBelow(text, line);
  const isAligned = below !== undefined && columnOfContent(below) === skipBlanks(text, at.to + 1, end) - line.start;
  const edits = isAligned && mark.length > 1 ? [dash, ...shiftItem(text, line, 1 - mark.length)] : [dash];
  return { kind: 'other-dash', at, detail: mark, edits };
}

/** Moves the lines of an item below its first one. */
function shiftItem(text: string, line: BlockLine, by: number): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  for (const below of linesBelow(text, line.end)) {
    if (below.begins === 'blank') continue;
    if (columnOfContent(below) <= columnOfContent(line)) break;
    edits.push(shiftLine(below.start, by));
  }
  return edits;
}

/** A text beside the column of its list, without a dash. @param closed the blocks that are closed right above the line */
export function textBesideList(text: string, closed: readonly OpenBlock[], line: BlockLine): LineSlip | undefined {
  // What stands beside the milestones is hardly the title of one.
  const list = closed.find(({ kind, owner }) => kind === 'list' && holdsTexts(owner) && owner?.name !== 'milestones');
  const by = (list?.column ?? 0) - columnOfContent(line);
  if (!list || by <= 0 || by > 4 || line.entries.some(({ name }) => mayBeKey(name))) return undefined;
  const slip = missingDash(text, list, line);
  return slip && { ...slip, edits: [shiftLine(line.start, by), ...slip.edits] };
}

/**
 * A dash that is missing before the first key of an item whose keys stand in the column in which they would with it.
 * @param column of the dashes of the list
 */
export function dashBeforeKey(text: string, column: number, line: BlockLine): LineSlip | undefined {
  const { start, content } = line;
  const gap = content - start - column - 1;
  if (gap < 1) return undefined;
  const at = { from: content, to: endOfWordsOn(text, line) };
  const edits = [{ start: start + column, end: content, newText: `-${' '.repeat(gap)}` }];
  return { kind: 'missing-dash', at, detail: text.slice(at.from, at.to), edits };
}

/** The dash of the first item of a list, where the first one that stands is that of the second. */
export function firstDash(text: string, closed: readonly OpenBlock[], line: BlockLine): LineSlip | undefined {
  const column = columnOfContent(line);
  const item = closed.find((block) => block.kind === 'map' && block.owner?.kind === 'key' && block.column > column);
  const [first] = item?.entries ?? [];
  if (!item || !first || !listAt(item.owner?.name ?? '')) return undefined;
  const names = item.entries.map(({ entry }) => entry.name);
  return canHold(item.owner, names) ? dashBeforeKey(text, column, first.line) : undefined;
}

/** Whether an item begins anew with a key that the map begins with: it has one more of its keys below. */
export function repeatsItem(text: string, map: OpenBlock, line: BlockLine): boolean {
  const [key] = line.entries;
  if (map.owner?.kind !== 'dash' || key?.kind !== 'key' || map.entries[0]?.entry.name !== key.name) return false;
  const names = new Set(map.entries.map(({ entry }) => entry.name));
  for (const below of linesBelow(text, line.end)) {
    if (!hasContent(below)) continue;
    if (columnOfContent(below) < columnOfContent(line)) return false;
    if (columnOfContent(below) > columnOfContent(line)) continue;
    const name = readLine(text, below.start).entries[0]?.name;
    if (name !== undefined && name !== key.name && names.has(name)) return true;
  }
  return false;
}

/** Indents the further keys of an item that begin at the column of its missing dash, with all below them. */
function indentKeys(text: string, line: BlockLine): readonly TextEdit[] {
  const column = columnOfContent(line);
  const names = new Set([line.entries[0]?.name]);
  const edits: TextEdit[] = [];
  for (const below of linesBelow(text, line.end)) {
    if (!hasContent(below)) continue;
    const at = columnOfContent(below);
    if (at < column) break;
    if (at > column) {
      if (edits.length > 0) edits.push(insertion(below.content, '  '));
      continue;
    }
    const name = readLine(text, below.start).entries[0]?.name ?? '';
    if (below.begins === 'dash' || !allKeys.has(name) || names.has(name)) break;
    names.add(name);
    edits.push(insertion(below.content, '  '));
  }
  return edits;
}
