import { applyEdits, type Span, type TextEdit } from '../../text';
import { endOfLine, linesFrom, startOfNextLine } from '../lines';

/** A merge conflict as git writes it into a file. Spans are whole lines with their line ends. */
export interface MergeConflict {
  /** From the line of `<<<<<<<` to that of `>>>>>>>`. */
  readonly span: Span;
  /** The lines of the branch that is checked out. */
  readonly current: Span;
  readonly incoming: Span;
}

/** A line, without its end, that git writes around or between the sides of a conflict. */
export const conflictMark = /^(?:(<|>|\|)\1{6}(?: .*)?|={7})$/;

export type Side = 'current' | 'incoming' | 'both';

/**
 * The conflict whose first line contains the offset. It may have a section of the common ancestor (`|||||||`).
 * @returns undefined where no conflict begins, and where its other markers are missing or out of order
 */
export function conflictAt(text: string, offset: number): MergeConflict | undefined {
  const marks: { readonly mark: string; readonly start: number; readonly next: number }[] = [];
  for (let at = offset; at < text.length;) {
    const next = startOfNextLine(text, at);
    const mark = conflictMark.exec(text.slice(at, endOfLine(text, at)))?.[0].charAt(0);
    if (mark !== undefined) marks.push({ mark, start: at, next });
    if (mark === '>' || (mark === '<' && marks.length > 1)) break;
    at = next;
  }
  if (!/^<\|?=>$/.test(marks.map(({ mark }) => mark).join(''))) return undefined;
  const [opening, second] = marks;
  const divider = marks.at(-2);
  const closing = marks.at(-1);
  if (!opening || !second || !divider || !closing) return undefined;
  return {
    span: { start: opening.start, end: closing.next },
    current: { start: opening.next, end: second.start },
    incoming: { start: divider.next, end: closing.start },
  };
}

/** Deletes every line that is a mark of a conflict. */
export function removeMarks(text: string): readonly TextEdit[] {
  return [...linesFrom(text)]
    .filter(({ start }) => conflictMark.test(text.slice(start, endOfLine(text, start))))
    .map(({ start }) => ({ start, end: startOfNextLine(text, start), newText: '' }));
}

/** The text with the current side of each of its conflicts. */
export function takeCurrent(text: string): string {
  const edits = [...text.matchAll(/^<{7}(?: |$)/gm)].flatMap(({ index }) => {
    const conflict = conflictAt(text, index);
    return conflict ? resolveConflict(conflict, 'current') : [];
  });
  return applyEdits(text, edits);
}

/** Deletes the markers and the other side. */
export function resolveConflict({ span, current, incoming }: MergeConflict, side: Side): readonly TextEdit[] {
  const kept = side === 'both' ? [current, incoming] : side === 'current' ? [current] : [incoming];
  const edits: TextEdit[] = [];
  let done = span.start;
  for (const { start, end } of [...kept, { start: span.end, end: span.end }]) {
    if (start > done) edits.push({ start: done, end: start, newText: '' });
    done = end;
  }
  return edits;
}
