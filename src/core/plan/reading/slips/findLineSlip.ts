import type { BlockLine } from '../../place/blockLine';
import { colonInBraces, strayComma } from './flowSlips';
import { tabBefore } from './keyColumn';
import { LineReader } from './lineReader';
import type { LineSlip } from './lineSlip';
import { dashBesideKey } from './listKey';
import { blockLines, rememberOpen, type OpenBlock } from './openBlocks';
import { separatorSlip } from './separatorSlip';
import { findSignSlip } from './signSlip';
import { findTextSlip, findWrapSlip } from './textSlip';

/** The first slip of a text; undefined where there is none. */
export function findLineSlip(text: string): LineSlip | undefined {
  return findLineSlips(text).next().value;
}

/**
 * The slips of a text from the top, told by the columns in which its lines begin. Only lines that YAML cannot read are slips,
 * such as one without a dash between two list items; what it reads, if in an unexpected way, is none. Each slip is answered with
 * the text without it, which is read on from the line of the slip.
 */
export function* findLineSlips(written: string): Generator<LineSlip, undefined, string> {
  let text = written;
  let open: OpenBlock[] = [];
  for (let from = 0; ;) {
    const found = findFrom(text, open, from);
    if (!found) return undefined;
    text = yield found.slip;
    // What is above the line is read already, unless its own lines were mended.
    const isAbove = found.slip.edits.some(({ start }) => start < found.line.start);
    [open, from] = isAbove ? [[], 0] : [found.reopen(), found.line.start];
  }
}

interface FoundSlip {
  readonly slip: LineSlip;
  readonly line: BlockLine;
  /** The blocks as they were open above the line. */
  reopen(): OpenBlock[];
}

/** @param open the blocks that are open where the line begins, into which the lines are read */
function findFrom(text: string, open: OpenBlock[], from: number): FoundSlip | undefined {
  for (const line of blockLines(text, from)) {
    const reopen = rememberOpen(open);
    const slip = slipOn(text, open, line);
    if (slip) return { slip, line, reopen };
  }
  return undefined;
}

function slipOn(text: string, open: OpenBlock[], line: BlockLine): LineSlip | undefined {
  if (line.begins === 'marker') return separatorSlip(text, open, line);
  if (line.content - line.start > line.indent) return tabBefore(open, line);
  return (
    dashBesideKey(text, line) ??
    new LineReader(text, open, line).read() ??
    strayComma(text, line) ??
    colonInBraces(text, line) ??
    findTextSlip(text, open, line) ??
    findWrapSlip(text, open, line) ??
    findSignSlip(text, open, line)
  );
}
