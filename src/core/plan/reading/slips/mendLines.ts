import { applyEdits, lastUpTo, type PartSpan, type TextEdit } from '../../../text';
import { hasContent, linesFrom } from '../../lines';
import { cutPlan } from '../../parts/cut';
import type { PartProblem } from '../../problem';
import { findLineSlip, findLineSlips } from './findLineSlip';
import type { LineSlip } from './lineSlip';

/** A text without its slips in single lines. */
export interface MendedText {
  readonly text: string;
  /** The slips, in the text as it was. */
  readonly problems: readonly PartProblem[];
  /** Converts an offset of {@link text} to one of the text as it was. */
  toSource(offset: number): number;
}

/** So many slips are looked for in one stretch; those below are told once these are mended. */
const mostSlips = 300;

/**
 * Mends slips in single lines, each milestone by itself where the text can be cut, so that a text and its parts are mended alike.
 * @param faultsOf the offsets of the faults of a text; a slip counts where it has some, and fewer or later ones once it is mended
 * @returns undefined where there is no slip
 */
export function mendLines(text: string, faultsOf: (text: string) => readonly number[]): MendedText | undefined {
  const found: LineSlip[] = [];
  const rooms: MovedRoom[] = [];
  let now = '';
  for (const { from, to } of roomsOf(text, faultsOf)) {
    const { slips, steps, result } = mendRoom(text.slice(from, to), faultsOf);
    found.push(...slips.map((slip) => moveSlip(slip, (offset) => offset + from)));
    rooms.push({ from, begins: now.length, steps });
    now += result;
  }
  if (found.length === 0) return undefined;
  const inOrder = found.sort((one, other) => one.at.from - other.at.from);
  return {
    text: now,
    problems: joinNeighbours(text, inOrder).map(toProblem),
    toSource: createToSource(rooms),
  };
}

/** A stretch of a text, which begins elsewhere in the mended one. */
interface MovedRoom {
  readonly from: number;
  readonly begins: number;
  readonly steps: MendedRoom['steps'];
}

function createToSource(rooms: readonly MovedRoom[]): MendedText['toSource'] {
  const starts = rooms.map(({ begins }) => begins);
  return (offset) => {
    const { from, begins, steps } = rooms[lastUpTo(starts, offset)] ?? { from: 0, begins: 0, steps: [] };
    return from + toSource(steps, offset - begins);
  };
}

interface MendedRoom {
  /** The slips, in the room as it was, from the top. */
  readonly slips: readonly LineSlip[];
  /** The edits of each slip, in the room as the slips before it have left it. */
  readonly steps: readonly (readonly TextEdit[])[];
  readonly result: string;
}

/** The slips that leave the fewest faults once they are mended, with those above them. */
function mendRoom(room: string, faultsOf: (text: string) => readonly number[]): MendedRoom {
  const { slips, steps, results } = mendOneByOne(room);
  const known = new Map<number, readonly number[]>();
  const faultsAfter = (count: number): readonly number[] => {
    const faults = known.get(count) ?? faultsOf(results[count] ?? room);
    known.set(count, faults);
    return faults;
  };
  const count = slips.length === 0 ? 0 : countThatMends(slips.length, faultsAfter);
  return { slips: slips.slice(0, count), steps: steps.slice(0, count), result: results[count] ?? room };
}

/** @returns all that may be slips, with the room as each leaves it, the first as it was */
function mendOneByOne(room: string): Pick<MendedRoom, 'slips' | 'steps'> & { readonly results: readonly string[] } {
  const slips: LineSlip[] = [];
  const steps: (readonly TextEdit[])[] = [];
  const results = [room];
  const search = findLineSlips(room);
  let found = search.next();
  while (found.value && slips.length < mostSlips) {
    const slip = moveSlip(found.value, (offset) => toSource(steps, offset));
    // A slip that its edits leave where it was would be mended for ever.
    if (slips.some(({ kind, at }) => kind === slip.kind && at.from === slip.at.from)) break;
    const result = applyEdits(results.at(-1) ?? room, found.value.edits);
    slips.push(slip);
    steps.push(found.value.edits);
    results.push(result);
    found = search.next(result);
  }
  return { slips, steps, results };
}

/**
 * How many of so many slips, from the top, are to be mended. Of two foreign dashes each alone may leave a text as bad as it was,
 * and what is no slip mends nothing. It is searched by halves, since each look takes parsing.
 */
function countThatMends(all: number, faultsAfter: (count: number) => readonly number[]): number {
  let count = 0;
  for (let step = all; step >= 1; step = Math.floor(step / 2)) {
    while (count + step <= all && isBetter(faultsAfter(count), faultsAfter(count + step))) count += step;
  }
  let tooFew = 0;
  for (let fewer = count - 1; fewer > tooFew; fewer = Math.floor((tooFew + count) / 2)) {
    if (isBetter(faultsAfter(fewer), faultsAfter(count))) tooFew = fewer;
    else count = fewer;
  }
  return count;
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

function moveSlip(slip: LineSlip, move: (offset: number) => number): LineSlip {
  const edits = slip.edits.map(({ start, end, newText }) => ({ start: move(start), end: move(end), newText }));
  return { ...slip, at: { from: move(slip.at.from), to: move(slip.at.to) }, edits };
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

/** The same slips of dashes, or of columns, on neighbouring lines are one fault, which is mended at once. */
function joinNeighbours(text: string, slips: readonly LineSlip[]): readonly LineSlip[] {
  const joined: LineSlip[] = [];
  for (const slip of slips) {
    const last = joined.at(-1);
    const end = last?.edits.at(-1)?.end ?? 0;
    const between = text.slice(Math.max(end, last?.at.to ?? 0), slip.at.from);
    if (
      last &&
      last.kind === slip.kind &&
      /dash$|^key-column$|^tab/.test(last.kind) &&
      between.split('\n').length <= 2
    ) {
      joined[joined.length - 1] = { ...last, edits: [...last.edits, ...slip.edits] };
    } else joined.push(slip);
  }
  return joined;
}

function toProblem({ kind, at, detail, slip, edits }: LineSlip): PartProblem {
  const mending = edits.map(({ start, end, newText }) => ({ by: start - at.from, length: end - start, newText }));
  return { code: 'plan.syntax', kind, detail, ...(slip && { slip }), mending, at };
}
