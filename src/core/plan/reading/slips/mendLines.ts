import { applyEdits, type PartSpan, type TextEdit } from '../../../text';
import { hasContent, linesFrom } from '../../lines';
import { cutPlan } from '../../parts/cut';
import type { PartProblem } from '../../problem';
import { findLineSlip } from './findLineSlip';
import type { LineSlip } from './lineSlip';

/** A text without its slips in single lines. */
export interface MendedText {
  readonly text: string;
  /** The slips, in the text as it was. */
  readonly problems: readonly PartProblem[];
  /** Converts an offset of {@link text} to one of the text as it was. */
  toSource(offset: number): number;
}

/** Parsing to check a slip takes long in texts of more characters, where only the first slips are mended. */
const largeRoom = 100_000;

/** So many slips are tried together before they are given up. */
const mostTogether = 8;

/**
 * Mends slips in single lines, each milestone by itself where the text can be cut, so that a text and its parts are mended alike.
 * @param faultsOf the offsets of the faults of a text; a slip counts where it has some, and fewer or later ones once it is mended
 * @returns undefined where there is no slip
 */
export function mendLines(text: string, faultsOf: (text: string) => readonly number[]): MendedText | undefined {
  let now = text;
  const steps: (readonly TextEdit[])[] = [];
  const found: LineSlip[] = [];
  // From the last to the first, so that the offsets of those to come stay.
  for (const { from, to } of roomsOf(text, faultsOf).toReversed()) {
    const { edits, slips, result } = mendRoom(text.slice(from, to), faultsOf);
    if (slips.length === 0) continue;
    const move = <Place extends { readonly start: number; readonly end: number }>(place: Place): Place => ({
      ...place,
      start: place.start + from,
      end: place.end + from,
    });
    found.push(
      ...slips.map((slip) => ({
        ...slip,
        at: { from: slip.at.from + from, to: slip.at.to + from },
        edits: slip.edits.map(move),
      })),
    );
    now = now.slice(0, from) + result + now.slice(to);
    steps.push(...edits.map((step) => step.map(move)));
  }
  if (found.length === 0) return undefined;
  const inOrder = found.sort((one, other) => one.at.from - other.at.from);
  return {
    text: now,
    problems: joinNeighbours(text, inOrder).map(toProblem),
    toSource: (offset) => toSource(steps, offset),
  };
}

interface MendedRoom {
  /** The slips, in the room as it was. */
  readonly slips: readonly LineSlip[];
  /** The edits of each slip, in the room as the slips before it have left it. */
  readonly edits: readonly (readonly TextEdit[])[];
  readonly result: string;
}

/** Slips count as soon as they leave the room better together: of two foreign dashes each alone may leave it as bad as it was. */
function mendRoom(room: string, faultsOf: (text: string) => readonly number[]): MendedRoom {
  let kept: MendedRoom = { slips: [], edits: [], result: room };
  let tried = kept;
  let faults: readonly number[] | undefined;
  for (let slip = findLineSlip(room); slip; slip = findLineSlip(tried.result)) {
    const inSource = (offset: number): number => toSource(tried.edits, offset);
    const inRoom: LineSlip = {
      ...slip,
      at: { from: inSource(slip.at.from), to: inSource(slip.at.to) },
      edits: slip.edits.map(({ start, end, newText }) => ({ start: inSource(start), end: inSource(end), newText })),
    };
    // A slip that its edits leave where it was would be mended for ever.
    if (tried.slips.some(({ kind, at }) => kind === slip.kind && at.from === inRoom.at.from)) break;
    const result = applyEdits(tried.result, slip.edits);
    tried = { slips: [...tried.slips, inRoom], edits: [...tried.edits, slip.edits], result };
    faults ??= faultsOf(room);
    const left = faultsOf(result);
    if (isBetter(faults, left)) [kept, faults] = [tried, left];
    else if (tried.slips.length - kept.slips.length >= mostTogether) break;
    if (kept.slips.length >= (room.length > largeRoom ? 3 : 100)) break;
  }
  return kept;
}

/** The stretches of a text that are mended by themselves. */
function roomsOf(text: string, faultsOf: (text: string) => readonly number[]): readonly PartSpan[] {
  const cut = beginsWithDash(text) ? undefined : cutPlan(text);
  const pieces = cut ? [cut.head, ...cut.items, cut.tail] : [text];
  // Lines are read much faster than texts are parsed.
  if (!findLineSlip(text) && !pieces.some((piece) => findLineSlip(piece))) return [];
  // A milestone without its dash may look like what follows the list.
  if (cut && faultsOf(cut.head + cut.tail).length > 0) return [{ from: 0, to: text.length }];
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

/** The dashes of neighbouring lines are one fault, which is mended at once. */
function joinNeighbours(text: string, slips: readonly LineSlip[]): readonly LineSlip[] {
  const joined: LineSlip[] = [];
  for (const slip of slips) {
    const last = joined.at(-1);
    const end = last?.edits.at(-1)?.end ?? 0;
    const between = text.slice(Math.max(end, last?.at.to ?? 0), slip.at.from);
    if (last && last.kind === slip.kind && last.kind.endsWith('dash') && between.split('\n').length <= 2) {
      joined[joined.length - 1] = { ...last, edits: [...last.edits, ...slip.edits] };
    } else joined.push(slip);
  }
  return joined;
}

function toProblem({ kind, at, detail, edits }: LineSlip): PartProblem {
  const mending = edits.map(({ start, end, newText }) => ({ by: start - at.from, length: end - start, newText }));
  return { code: 'plan.syntax', kind, detail, mending, at };
}
