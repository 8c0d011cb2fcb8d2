import type { BlockLine } from '../../place/blockLine';
import { openBracket, strayBracket } from './bracketSlip';
import { colonInBraces, strayComma } from './flowSlips';
import { tabBefore } from './keyColumn';
import { LineReader } from './lineReader';
import type { LineSlip } from './lineSlip';
import { missingComma } from './missingComma';
import { insertion } from '../quoteSpan';
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
  const read: ReadLine[] = [];
  for (let from = 0; ;) {
    const slip = findFrom(text, open, from, read);
    if (!slip) return undefined;
    text = yield slip;
    // What is above the edits is read already. Were it read again for each of many slips, that would take long.
    const first = Math.min(...slip.edits.map(({ start }) => start));
    let last = read.pop();
    while (last && last.start > first) last = read.pop();
    [open, from] = last ? [last.reopen(), last.start] : [[], 0];
  }
}

/** A line that has been read. */
interface ReadLine {
  readonly start: number;
  /** The blocks as they were open above the line. */
  reopen(): OpenBlock[];
}

/**
 * @param open the blocks that are open where the line begins, into which the lines are read
 * @param read the lines that are read are added to these; the last one is that of the slip
 */
function findFrom(text: string, open: OpenBlock[], from: number, read: ReadLine[]): LineSlip | undefined {
  for (const line of blockLines(text, from)) {
    read.push({ start: line.start, reopen: rememberOpen(open) });
    const slip = slipOn(text, open, line);
    if (slip) return slip;
  }
  return undefined;
}

function slipOn(text: string, open: OpenBlock[], line: BlockLine): LineSlip | undefined {
  if (line.begins === 'marker') return separatorSlip(text, open, line);
  if (line.content - line.start > line.indent) return tabBefore(open, line);
  return (
    fence(text, line) ??
    dashBesideKey(text, line) ??
    new LineReader(text, open, line).read() ??
    strayComma(text, line) ??
    strayBracket(text, line) ??
    openBracket(text, open, line) ??
    missingComma(text, line) ??
    colonInBraces(text, line) ??
    findTextSlip(text, open, line) ??
    findWrapSlip(text, open, line) ??
    findSignSlip(text, open, line)
  );
}

/** The fence of a block of code in Markdown, which comes along when a plan is copied from there. */
function fence(text: string, { content, end, entries }: BlockLine): LineSlip | undefined {
  const detail = text.slice(content, end).trimEnd();
  if (entries.length > 0 || !/^(?:`{3,9}|~{3,9})[\w-]{0,20}$/.test(detail)) return undefined;
  const at = { from: content, to: content + detail.length };
  return { kind: 'divider', at, detail, edits: [insertion(content, '# ')] };
}
