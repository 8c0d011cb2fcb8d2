import type { TextEdit } from '../../../text';
import { columnOfContent, hasContent, linesBelow } from '../../lines';
import { readLine, type BlockLine } from '../../place/blockLine';
import { insertion, quoteSpan } from '../quoteSpan';
import { allKeys } from './knownKeys';
import type { LineSlip } from './lineSlip';
import { contentBelow, endOfWordsOn, type OpenBlock } from './openBlocks';

/** Characters that people write in place of the dash. */
const otherDash = /^(?:[*•·‣◦▪●○–—−]|\+(?=[ \t]+\p{L}))(?=[ \t])/u;

/**
 * A line that is an item without a dash, or with another character in its place.
 * @param list that it is an item of; undefined where it would be the first
 * @returns undefined for a dash without a blank behind it, which is another slip, and for what closes a bracket
 */
export function missingDash(text: string, list: OpenBlock | undefined, line: BlockLine): LineSlip | undefined {
  const { content, rest } = line;
  if (/^(?:-\S|[\]},])/.test(text.slice(content, content + 2))) return undefined;
  const mark = otherDash.exec(text.slice(content, content + 4))?.[0];
  if (mark !== undefined) {
    const at = { from: content, to: content + mark.length };
    return { kind: 'other-dash', at, detail: mark, edits: [{ start: at.from, end: at.to, newText: '-' }] };
  }
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

/** Whether an item begins anew with a key that the map begins with: it has one more of its keys below. */
export function repeatsItem(text: string, map: OpenBlock, line: BlockLine): boolean {
  const names = new Set(map.entries.map(({ entry }) => entry.name));
  const [key] = line.entries;
  if (map.owner?.kind !== 'dash' || key?.kind !== 'key' || map.entries[0]?.entry.name !== key.name) return false;
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
