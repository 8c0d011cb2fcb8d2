import { columnOfContent, endOfLine, hasContent, linesFrom, type Line } from '../../lines';
import { readLine, type BlockLine, type Entry } from '../../place/blockLine';
import { milestoneShape, planShape } from '../../schema/planShape';
import { insertion } from '../quoteSpan';
import type { Slip } from './blankSlips';
import { listAt } from './knownKeys';

/**
 * The keys of the last milestone that stand at the left margin below it (`due:`), where YAML takes them for keys of the plan.
 * They count for the milestone's where that lacks the first of them. Below a gap, where they may be the user's own, other
 * milestones must have that key.
 * @returns one slip for all of them, since each begins where the one above it ends; none where there is no such key
 */
export function findLeftKeys(text: string): readonly Slip[] {
  const list = /^\uFEFF?milestones[ \t]*:[ \t]*(?:#.*)?$/m.exec(text);
  const from = list ? list.index + list[0].length : text.length;
  if (!mayHaveLeftKeys(text.slice(from))) return [];
  const { item, lines, isApart } = lastItem(text, from);
  const [first] = lines;
  const [key] = first ? readLine(text, first.start).entries : [];
  const keys = item && first ? keysOf(text, item, first.start) : undefined;
  if (!first || !key || !keys || keys.names.has(key.name)) return [];
  const other = new RegExp(`(?:^|[\\s{,])["']?${key.name}["']?[ \\t]*:(?:\\s|$)`, 'm');
  if (isApart && !other.test(text.slice(from, first.start))) return [];
  const moved = lines.filter((line, index) => !isInPlace(text, keys.column, line, lines[index - 1]));
  const edits = moved.map(({ start }) => insertion(start, ' '.repeat(keys.column)));
  const facts = { where: 'column', characters: '', right: key.name } as const;
  return [{ start: key.span.start, end: key.span.end, facts, edits, begins: key.span.start, key: key.name }];
}

/** Whether the first line at the left margin is a key that milestones have and plans have not. @param text from a line on */
export function mayHaveLeftKeys(text: string): boolean {
  const at = text.search(/^["'A-Za-z]/m);
  return at >= 0 && isMilestoneKey(readLine(text, at).entries[0]);
}

function isMilestoneKey(entry: Entry | undefined): boolean {
  return entry?.kind === 'key' && milestoneShape.keys.has(entry.name) && !planShape.keys.has(entry.name);
}

/** Whether the milestone goes on there in the column of its keys, and no value does. @param above the line above it */
function isInPlace(text: string, column: number, line: Line, above: Line | undefined): boolean {
  const isBelowValue = above !== undefined && readLine(text, above.start).rest.form !== 'none';
  return columnOfContent(line) === column && isBelowValue && isMilestoneKey(readLine(text, line.start).entries[0]);
}

interface LastItem {
  readonly item: Line | undefined;
  /** The lines of the keys below it at the left margin, with those of their values. */
  readonly lines: readonly Line[];
  /** Whether a blank line or a comment stands above them. */
  readonly isApart: boolean;
}

/** The last item of the list whose first line is the next with content. */
function lastItem(text: string, from: number): LastItem {
  let found: LastItem = { item: undefined, lines: [], isApart: false };
  let dashes: number | undefined;
  let isGap = false;
  const names = new Set<string>();
  for (const line of linesFrom(text, endOfLine(text, from))) {
    const column = columnOfContent(line);
    const isBare = !hasContent(line);
    if (isBare && (column === 0 || line.begins === 'blank' || found.lines.length === 0)) {
      isGap = true;
      continue;
    }
    if (line.begins === 'dash' && column === (dashes ?? column) && isItem(text, line, found.lines)) {
      dashes = column;
      found = { item: line, lines: [], isApart: false };
      names.clear();
    } else if (dashes === undefined) return found;
    else if (column === 0 && line.begins !== 'dash') {
      const [key] = readLine(text, line.start).entries;
      if (!key || !isMilestoneKey(key) || names.has(key.name)) return found;
      names.add(key.name);
      found = { ...found, lines: [...found.lines, line], isApart: found.lines.length === 0 ? isGap : found.isApart };
    } else if (found.lines.length > 0) found = { ...found, lines: [...found.lines, line] };
    isGap = false;
  }
  return found;
}

/** Below keys at the left margin a dash may also begin an item of theirs. */
function isItem(text: string, { start }: Line, above: readonly Line[]): boolean {
  const owner = above.findLast((line) => columnOfContent(line) === 0 && line.begins !== 'dash');
  if (!owner) return true;
  const name = readLine(text, start).entries[1]?.name ?? '';
  const inner = listAt(readLine(text, owner.start).entries[0]?.name ?? '')?.item;
  return milestoneShape.keys.has(name) && !(inner?.form === 'map' && inner.keys.has(name));
}

/** The keys of an item and their column; undefined for one in braces. */
function keysOf(
  text: string,
  item: Line,
  end: number,
): { readonly names: ReadonlySet<string>; readonly column: number } | undefined {
  const names = new Set<string>();
  let column: number | undefined;
  for (const line of linesFrom(text, item.start)) {
    if (line.start >= end) break;
    const own: BlockLine = readLine(text, line.start);
    const key = own.entries[line.start === item.start ? 1 : 0];
    if (key?.kind !== 'key' || key.column !== (column ?? key.column)) continue;
    column = key.column;
    names.add(key.name);
  }
  return column === undefined ? undefined : { names, column };
}
