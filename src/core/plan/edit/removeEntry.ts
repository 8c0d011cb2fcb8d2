import { isPair, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import type { TextEdit } from '../../text';
import {
  blankLinesFrom,
  columnOf,
  endOfLine,
  endOfLineAbove,
  isAtLineStart,
  isFirstOnLine,
  startOfLine,
  startOfNextLine,
} from '../lines';
import { removedSpan, startWithComments } from './chunks';
import { Refused, type Intent } from './intent';
import { dashOf, endOfItem, endOfPair, endWithComments, isFlow, rangeOf, startOfPair } from './layout';
import { resolvePath, mergedRefusal, refuseShared } from './resolvePath';
import type { YamlSource } from './yamlSource';

type Removal = Extract<Intent, { kind: 'remove' }>;

/**
 * Plans to remove a key or an item with the comment beside it. Comments above it stay, unless the intent says otherwise.
 * @returns alternative sets of edits, the best first
 * @throws Refused
 */
export function planRemove(source: YamlSource, { path, withComments = false }: Removal): TextEdit[][] {
  const target = resolvePath(source, path);
  if (target.kind === 'missing') {
    if (target.isMerged) throw mergedRefusal(target);
    return [[]];
  }
  const parent = target.kind === 'pair' ? target.map : target.kind === 'item' ? target.list : undefined;
  if (!parent || target.kind === 'root') throw new Refused('not-found');
  if (target.node) refuseShared(source, target.node);
  const index = target.kind === 'pair' ? target.map.items.indexOf(target.pair) : target.index;
  if (isFlow(parent)) return removeFromFlow(source.text, parent, index);
  const alone = removeFromBlock(source.text, parent, index);
  return withComments && isSeq(parent) ? [...removeWithComments(source.text, parent, index), ...alone] : alone;
}

/** The lines of an item as they move together: with the comments directly above it, and the blank lines that set it apart. */
function removeWithComments(text: string, list: YAMLSeq, index: number): TextEdit[][] {
  const dash = dashOf(list, index);
  if (list.items.length === 1 || !isFirstOnLine(text, dash)) return [];
  const chunk = {
    start: startWithComments(text, dash),
    end: endWithComments(text, endOfItem(text, list, index), columnOf(text, dash)),
  };
  const isLast = index === list.items.length - 1;
  return [true, false].map((takesBlanks) => {
    const { start, end } = removedSpan(text, chunk, isLast, takesBlanks);
    return [{ start, end, newText: '' }];
  });
}

/** Offsets of an entry of a map or a list, without comments. */
function spanOfEntry(text: string, parent: YAMLMap | YAMLSeq, index: number): { start: number; end: number } {
  const entry: unknown = parent.items[index];
  if (isPair(entry)) return { start: startOfPair(entry), end: endOfPair(text, entry) };
  const list = parent as YAMLSeq;
  const start = isFlow(list) ? rangeOf(entry)[0] : dashOf(list, index);
  return { start, end: endOfItem(text, list, index) };
}

function removeFromFlow(text: string, parent: YAMLMap | YAMLSeq, index: number): TextEdit[][] {
  const { start, end } = spanOfEntry(text, parent, index);
  if (index > 0) {
    const before = spanOfEntry(text, parent, index - 1).end;
    if (!text.slice(before, start).includes('#')) return [[{ start: before, end, newText: '' }]];
  } else if (parent.items.length > 1) {
    const next = spanOfEntry(text, parent, 1).start;
    if (!text.slice(end, next).includes('#')) return [[{ start, end: next, newText: '' }]];
  }
  if (parent.items.length === 1) return [[{ start, end, newText: '' }]];
  // A comment stands between the two entries: delete only the entry and its comma.
  const comma = /^\s*,/.exec(text.slice(end));
  return [[{ start, end: end + (comma?.[0].length ?? 0), newText: '' }]];
}

function removeFromBlock(text: string, parent: YAMLMap | YAMLSeq, index: number): TextEdit[][] {
  const { start, end } = spanOfEntry(text, parent, index);
  // A block without entries would read as a value that is left out.
  if (parent.items.length === 1) return [];
  if (isFirstOnLine(text, start)) {
    // Below a text of several lines, a deeper comment would become part of the text: delete it too.
    const withComments = endWithComments(text, end, columnOf(text, start));
    return [end, withComments].flatMap((stop) => removeLines(text, start, stop));
  }
  // After the first key beside a dash, the next key moves up to the dash.
  if (index > 0) return [];
  const next = spanOfEntry(text, parent, 1).start;
  const ways: TextEdit[][] = [[{ start, end, newText: '' }]];
  return text
    .slice(end, next)
    .replace(/^[ \t]*#.*/, '')
    .trim() === ''
    ? [[{ start, end: next, newText: '' }], ...ways]
    : ways;
}

/** Deletes the lines from the one that contains `start` to the one that contains `end`. */
function removeLines(text: string, start: number, end: number): TextEdit[][] {
  const lineStart = startOfLine(text, start);
  const lineStop = endOfLine(text, end);
  const isOver = isAtLineStart(text, end);
  const next = isOver ? end : startOfNextLine(text, end);
  if (next > lineStop || isOver) {
    // Below a block scalar that keeps its last line ends, blank lines would become part of it: delete them too.
    const blanks = blankLinesFrom(text, next).length;
    const way = (stop: number): TextEdit[] => [{ start: lineStart, end: stop, newText: '' }];
    return blanks > 0 ? [way(next), way(next + blanks)] : [way(next)];
  }
  // In a text without a final line end, delete the line end before the last line instead.
  return [[{ start: endOfLineAbove(text, lineStart), end: lineStop, newText: '' }]];
}
