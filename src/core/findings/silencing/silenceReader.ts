import { findComments } from '../../plan/comments';
import { AlongParts } from '../../plan/parts/alongParts';
import { moveSpans } from '../../plan/parts/moveSpans';
import type { Piece } from '../../plan/parts/pieceLines';
import type { Parts } from '../../plan/parts/readParts';
import type { PlanFile } from '../../plan/parsePlan';
import { readSilences, type Silence } from './silenceComments';
import { createSilencing, type Silencing } from './silencing';
import { createValueLines } from './valueLines';

/** Of one version of a file; whoever reads many keeps a {@link SilenceReader}. */
export function readSilencing(file: PlanFile): Silencing {
  return new SilenceReader().read(file);
}

/** Reads `# milepost-disable-line CODE…`, `-next-line` and `-file`; what follows ` -- ` is a reason. */
export class SilenceReader {
  readonly #ofParts = new AlongParts<readonly Silence[]>();

  read({ parts, text, lines }: PlanFile): Silencing {
    return createSilencing(parts ? this.#readParts(parts, text.length) : readSilences(text, () => lines));
  }

  #readParts({ frame, items, placing }: Parts, length: number): readonly Silence[] {
    const silences: Silence[] = [];
    const listEnd = placing.startOf(items.length);
    const last = items.at(-1);
    const add = (silence: Silence, at: number, part?: number): void => {
      const moved = moveSpans(silence, ({ start, end }) => ({ start: start + at, end: end + at }));
      if (silence.isForFile) silences.push({ ...moved, span: { start: 0, end: length } });
      else silences.push(part === undefined ? moved : { ...moved, part });
    };
    for (const silence of readPiece(frame.head)) {
      const { span } = silence;
      // A comment at `milestones:` silences the whole list, up to the comments below its last line.
      const reachesList = last && span !== undefined && span.end >= frame.head.text.length;
      add(reachesList ? { ...silence, span: { ...span, end: listEnd - lengthBehind(last) } } : silence, 0);
    }
    this.#ofParts.update(items, readPiece).forEach((found, part) => {
      for (const silence of found) add(silence, placing.startOf(part), part);
    });
    for (const silence of readPiece(frame.tail)) add(silence, listEnd);
    return silences;
  }
}

/** How long the comments and blank lines at the end of a piece are. */
function lengthBehind({ text, lines }: Piece): number {
  return text.length - createValueLines({ text, lines: lines() }, findComments(text)).endOfContent;
}

function readPiece({ text, lines }: Piece): readonly Silence[] {
  return readSilences(text, lines);
}
