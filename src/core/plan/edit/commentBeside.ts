import type { PartSpan } from '../../text';
import { findComments } from '../comments';
import { columnOf, columnOfContent, endOfLine, lineAt, startOfLine, startOfNextLine } from '../lines';
import type { PlanFile } from '../parsePlan';

/**
 * The first comment that would lose what it is about if entries were taken out of a list: beside one of them, above one, or
 * right below the last. A comment about the list as a whole counts only where the whole list goes.
 * @param entries the places of all entries of the list, in the text of the milestone
 * @param chosen indexes (0-based, ascending) of the entries that go
 */
export function commentBeside(
  file: PlanFile,
  index: number,
  key: string,
  entries: readonly PartSpan[],
  chosen: readonly number[],
): PartSpan | undefined {
  const text = file.textOf(index);
  const comments = findComments(text);
  const spanOf = (place: number | undefined): PartSpan | undefined =>
    place === undefined ? undefined : entries[place];
  const isAbout = (start: number): boolean => chosen.some((place) => isBeside(text, start, entries, place));
  const last = spanOf(entries.length - 1);
  const isAll = chosen.length === entries.length;
  // In place of the list, its key goes.
  const from = isAll ? text.lastIndexOf(key, entries[0]?.from ?? 0) : Infinity;
  const found = comments.find(({ start }) => {
    return isAbout(start) || (start >= from && start < endOfLine(text, last?.to ?? 0));
  });
  if (found) return { from: found.start, to: found.start + found.text.length };
  if (!last || chosen.at(-1) !== entries.length - 1) return undefined;
  const below = lineAt(text, startOfNextLine(text, last.to));
  const isDeeper = below.begins === 'comment' && columnOfContent(below) >= columnOf(text, last.from) - 2;
  return isDeeper && isOnLineOfItsOwn(text, last)
    ? { from: below.content, to: endOfLine(text, below.content) }
    : undefined;
}

/** Whether a comment stands between the entry before and this one, or behind it on its last line. */
function isBeside(text: string, comment: number, entries: readonly PartSpan[], place: number): boolean {
  const entry = entries[place];
  if (!entry) return false;
  if (comment >= entry.from && comment < entry.to) return true;
  if (comment >= entry.to) return comment < endOfLine(text, entry.to) && /^[\s,]*$/.test(text.slice(entry.to, comment));
  const before = entries[place - 1];
  if (!before) return isDirectlyAbove(text, comment, entry);
  const isOnSameLine = endOfLine(text, before.to) === endOfLine(text, entry.from);
  return comment >= (isOnSameLine ? before.to : startOfNextLine(text, before.to));
}

/** Whether only comments stand between the comment, on a line of its own, and the first entry. */
function isDirectlyAbove(text: string, comment: number, { from }: PartSpan): boolean {
  const lines = text.slice(startOfLine(text, comment), startOfLine(text, from));
  return lines !== '' && lines.split('\n').every((line) => /^\s*(?:#|$)/.test(line));
}

/** Whether the entry begins with its dash on its line. */
function isOnLineOfItsOwn(text: string, { from }: PartSpan): boolean {
  return /^[\s-]*$/.test(text.slice(startOfLine(text, from), from));
}
