import type { Span, TextEdit } from '../../text';
import { endOfLine, startOfNextLine } from '../lines';

/** What two branches made of one place, as git leaves it in a file. Spans are whole lines with their line ends. */
export interface MergeConflict {
  /** From the line of `<<<<<<<` to that of `>>>>>>>`. */
  readonly span: Span;
  /** What the branch that is checked out says. */
  readonly current: Span;
  readonly incoming: Span;
}

export type Side = 'current' | 'incoming' | 'both';

/**
 * The conflict whose first line holds the offset; also one with the common ancestor in its middle (`|||||||`).
 * @returns undefined where none begins, and where its other marks are missing or stand in another order
 */
export function conflictAt(text: string, offset: number): MergeConflict | undefined {
  const marks: { readonly mark: string; readonly start: number; readonly next: number }[] = [];
  for (let at = offset; at < text.length;) {
    const next = startOfNextLine(text, at);
    const mark = /^(?:(<|>|\|)\1{6}(?: .*)?|={7})$/.exec(text.slice(at, endOfLine(text, at)))?.[0].charAt(0);
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

/** Takes out the marks and the side that is not wanted. */
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
