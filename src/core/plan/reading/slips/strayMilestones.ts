import { isMap, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import type { TextEdit } from '../../../text';
import { columnOfContent, hasContent, linesFrom, startOfLine } from '../../lines';
import { milestoneShape } from '../../schema/planShape';
import type { Shape } from '../../schema/shape';
import type { YamlText } from '../parsedText';
import { keyOf, partSpanOf } from '../yamlNodes';
import type { Slip } from './blankSlips';
import { shiftLine } from './shiftLines';

/** Dashes with the first key of a milestone, of which each milestone has one at the most. */
const mayBegin = /^[ \t]*-[ \t]+(?:\{[ \t]*)?["']?(?:id|title)["']?[ \t]*:/gm;

/**
 * Milestones that are indented into a list of the one above (`acceptance:`), at the end of which they stand. They count as such
 * where they have a title and another key that entries of the list have not; the title may also be a second one of the milestone
 * above, in whose column it then stands.
 * @returns one slip for those of one list, which moves them to the column of the milestones
 */
export function findStrayMilestones({ text, document }: YamlText): readonly Slip[] {
  const list = document?.contents && listIn(document.contents);
  if (!list || list.flow === true || !mayHaveSome(text)) return [];
  return list.items.flatMap((item) => (isMap(item) && item.flow !== true ? straysIn(text, item) : []));
}

function listIn(root: Node): YAMLSeq | undefined {
  const list: unknown = isMap(root) ? root.items.find((pair) => keyOf(pair) === 'milestones')?.value : root;
  return isSeq(list) ? list : undefined;
}

/** Whether such a dash stands right of another one. */
function mayHaveSome(text: string): boolean {
  let first: number | undefined;
  for (const { index, 0: line } of text.matchAll(mayBegin)) {
    const column = line.indexOf('-');
    if (first !== undefined && column > first) return index > 0;
    first ??= column;
  }
  return false;
}

function straysIn(text: string, milestone: YAMLMap): readonly Slip[] {
  const column = columnOfDash(text, milestone);
  for (const [index, { key, value }] of milestone.items.entries()) {
    const shape = isScalar(key) ? milestoneShape.keys.get(String(key.value)) : undefined;
    if (column === undefined || shape?.form !== 'list' || !isSeq(value) || value.flow === true) continue;
    const further = milestone.items.slice(index + 1).map(keyOf);
    const above = new Set(milestone.items.slice(0, index + 1).map(keyOf));
    const isLast = (item: unknown): boolean => item === value.items.at(-1);
    const isStray = (item: unknown): item is YAMLMap =>
      isMap(item) &&
      isMilestone(item.items.map(keyOf), isLast(item) ? further.filter((name) => above.has(name)) : [], shape.item);
    const first = value.items.findLastIndex((item) => !isStray(item)) + 1;
    const strays = value.items.slice(first).filter(isStray);
    const slips = strays.flatMap((item) => toSlip(text, item, column) ?? []);
    const [slip] = slips;
    // They are one fault: moved alone, the first would take the others with it.
    if (slip) return [{ ...slip, edits: slips.flatMap(({ edits }) => edits) }];
  }
  return [];
}

/** @param again keys below the list that the milestone above has already */
function isMilestone(names: readonly string[], again: readonly string[], entry: Shape): boolean {
  const isKnown = (name: string): boolean => entry.form === 'map' && entry.keys.has(name);
  const own = [...names, ...again].filter((name) => milestoneShape.keys.has(name) && !isKnown(name));
  return ['id', 'title'].includes(names[0] ?? '') && own.includes('title') && own.length > 1;
}

function columnOfDash(text: string, item: YAMLMap): number | undefined {
  const { from } = partSpanOf(item);
  const before = text.slice(startOfLine(text, from), from);
  return /^[ ]*-[ ]+$/.test(before) ? before.indexOf('-') : undefined;
}

function toSlip(text: string, item: YAMLMap, column: number): Slip | undefined {
  const [first] = item.items;
  const own = columnOfDash(text, item);
  if (!first || own === undefined || own <= column) return undefined;
  const begins = partSpanOf(first.key as Node).from;
  const start = startOfLine(text, begins) + own;
  const edits: TextEdit[] = [];
  for (const line of linesFrom(text, startOfLine(text, begins))) {
    const isBelow = line.start > start && columnOfContent(line) <= own;
    if (isBelow && hasContent(line)) break;
    if (line.begins !== 'blank' && !isBelow) edits.push(shiftLine(line.start, column - own));
  }
  const end = isScalar(first.value) ? partSpanOf(first.value).to : begins;
  const words = text.slice(begins, end);
  const right = words === '' || /[\r\n]/.test(words) ? keyOf(first) : words;
  const facts = { where: 'item', characters: '', right: right.length > 40 ? `${right.slice(0, 39)}…` : right } as const;
  return { start, end: begins + keyOf(first).length, facts, edits, begins, key: keyOf(first) };
}
