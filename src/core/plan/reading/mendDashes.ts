import { applyEdits, type PartSpan, type TextEdit } from '../../text';
import { hasContent, linesFrom } from '../lines';
import { cutPlan } from '../parts/cut';
import type { PartProblem } from '../problem';
import { findDashSlip, type DashSlip } from './dashSlips';

/** A text without its slips with dashes. */
export interface MendedText {
  readonly text: string;
  /** The slips, in the text as it was. */
  readonly problems: readonly PartProblem[];
  /** Converts an offset of {@link text} to one of the text as it was. */
  toSource(offset: number): number;
}

/** Parsing to check a slip takes long in texts of more characters, where only the first slips are mended. */
const largeRoom = 100_000;

/**
 * Mends slips with dashes, each milestone by itself where the text can be cut, so that a text and its parts are mended alike.
 * @param faultsOf the offsets of the faults of a text; a slip counts where it has some, and fewer or later ones once it is mended
 * @returns undefined where there is no slip
 */
export function mendDashes(text: string, faultsOf: (text: string) => readonly number[]): MendedText | undefined {
  let now = text;
  const steps: (readonly TextEdit[])[] = [];
  const found: DashSlip[] = [];
  // From the last to the first, so that the offsets of those to come stay.
  for (const { from, to } of roomsOf(text).toReversed()) {
    let room = text.slice(from, to);
    const own: (readonly TextEdit[])[] = [];
    for (let slip = findDashSlip(room); slip; slip = findDashSlip(room)) {
      const mended = applyEdits(room, slip.edits);
      if (own.length >= (room.length > largeRoom ? 3 : 100) || !isBetter(faultsOf(room), faultsOf(mended))) break;
      const back = (offset: number): number => toSource(own, offset) + from;
      found.push({
        kind: slip.kind,
        at: { from: back(slip.at.from), to: back(slip.at.to) },
        edits: slip.edits.map(({ start, end, newText }) => ({ start: back(start), end: back(end), newText })),
      });
      own.push(slip.edits);
      room = mended;
    }
    if (own.length === 0) continue;
    now = now.slice(0, from) + room + now.slice(to);
    steps.push(...own.map((edits) => edits.map((edit) => ({ ...edit, start: edit.start + from, end: edit.end + from }))));
  }
  if (found.length === 0) return undefined;
  const inOrder = found.sort((one, other) => one.at.from - other.at.from);
  return {
    text: now,
    problems: joinNeighbours(text, inOrder).map((slip) => toProblem(text, slip)),
    toSource: (offset) => toSource(steps, offset),
  };
}

/** The stretches of a text that are mended by themselves. */
function roomsOf(text: string): readonly PartSpan[] {
  const cut = beginsWithDash(text) ? undefined : cutPlan(text);
  const pieces = cut ? [cut.head, ...cut.items, cut.tail] : [text];
  let from = 0;
  return pieces.map((piece) => ({ from, to: (from += piece.length) }));
}

function beginsWithDash(text: string): boolean {
  for (const line of linesFrom(text)) if (hasContent(line)) return line.begins === 'dash';
  return false;
}

function isBetter(before: readonly number[], after: readonly number[]): boolean {
  const isLater = after.length === before.length && (after[0] ?? 0) > (before[0] ?? 0) + 2;
  return after.length < before.length || isLater;
}

function toSource(steps: readonly (readonly TextEdit[])[], offset: number): number {
  return steps.reduceRight((at, edits) => beforeEdits(edits, at), offset);
}

/** The offset in the text before the edits, which are sorted. In a new text it is where that begins. */
function beforeEdits(edits: readonly TextEdit[], offset: number): number {
  let by = 0;
  for (const { start, end, newText } of edits) {
    const from = start + by;
    if (offset <= from) break;
    if (offset < from + newText.length) return start;
    by += newText.length - (end - start);
  }
  return offset - by;
}

/** Slips on neighbouring lines are one fault, which is mended at once. */
function joinNeighbours(text: string, slips: readonly DashSlip[]): readonly DashSlip[] {
  const joined: DashSlip[] = [];
  for (const slip of slips) {
    const last = joined.at(-1);
    const end = last?.edits.at(-1)?.end ?? 0;
    const between = text.slice(Math.max(end, last?.at.to ?? 0), slip.at.from);
    if (last && last.kind === slip.kind && between.split('\n').length <= 2) {
      joined[joined.length - 1] = { ...last, edits: [...last.edits, ...slip.edits] };
    } else joined.push(slip);
  }
  return joined;
}

function toProblem(text: string, { kind, at, edits }: DashSlip): PartProblem {
  const mending = edits.map(({ start, end, newText }) => ({ by: start - at.from, length: end - start, newText }));
  return { code: 'plan.syntax', kind, detail: text.slice(at.from, at.to), mending, at };
}
