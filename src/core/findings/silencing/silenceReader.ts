import { findComments } from '../../plan/comments';
import type { Piece } from '../../plan/parts/piece';
import type { PlanFile } from '../../plan/parsePlan';
import type { Span } from '../../text';
import { readSilences, type Silence } from './silenceComments';
import { createSilencing, type Silencing } from './silencing';
import { createValueLines } from './valueLines';

/** Reads the silencing of one version of a file. For many versions keep a {@link SilenceReader}, which has a cache. */
export function readSilencing(file: PlanFile): Silencing {
  return new SilenceReader().read(file);
}

/** Reads `# milepost-disable-line CODE…`, `-next-line` and `-file`; what follows ` -- ` is a reason. */
export class SilenceReader {
  readonly #ofPieces = new WeakMap<Piece, readonly Silence[]>();

  read(file: PlanFile): Silencing {
    const { parts, frame, layout, cut, text } = file;
    if (!cut) return createSilencing(this.#readPiece(frame.head));
    const silences: Silence[] = [];
    const listEnd = layout.startOf(parts.length);
    const last = parts.at(-1);
    const add = (silence: Silence, by: number, milestone?: number): void => {
      const moved = moveSilence(silence, by);
      if (silence.isForFile) silences.push({ ...moved, span: { start: 0, end: text.length } });
      else silences.push(milestone === undefined ? moved : { ...moved, milestone });
    };
    for (const silence of this.#readPiece(frame.head)) {
      const { span } = silence;
      // A comment at `milestones:` silences the whole list, up to the comments below its last line.
      const reachesList = last && span !== undefined && span.end >= frame.head.text.length;
      add(reachesList ? { ...silence, span: { ...span, end: listEnd - lengthBehind(last) } } : silence, 0);
    }
    parts.forEach((part, index) => {
      for (const silence of this.#readPiece(part)) add(silence, layout.startOf(index), index);
    });
    for (const silence of frame.tail ? this.#readPiece(frame.tail) : []) add(silence, listEnd);
    return createSilencing(silences);
  }

  #readPiece(piece: Piece): readonly Silence[] {
    let silences = this.#ofPieces.get(piece);
    if (!silences) {
      silences = readSilences(piece.text, piece.lines);
      this.#ofPieces.set(piece, silences);
    }
    return silences;
  }
}

function moveSilence(silence: Silence, by: number): Silence {
  const move = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  const { span, comment, place } = silence;
  return { ...silence, comment: move(comment), place: move(place), ...(span && { span: move(span) }) };
}

/** The length of the comments and blank lines at the end of a piece. */
function lengthBehind({ text, lines }: Piece): number {
  return text.length - createValueLines({ text, lines: lines() }, findComments(text)).endOfContent;
}
