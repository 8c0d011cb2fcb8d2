import { endOfLine, isGap, linesBelow, linesFrom, skipBlanks } from '../../lines';
import { readLine, type BlockLine } from '../../place/blockLine';
import { lastUpTo, type PartSpan } from '../../../text';
import { quoteSource } from '../quoteSource';
import type { Slip } from './blankSlips';
import { endOfWordsInComment, isTightComment } from './tightComment';

/** As many of them are tried in one text, and fewer in a long one, since each takes reading it. */
const mostTried = 8;
const mostRead = 12_000;

/**
 * Texts that a tight comment may have cut off in such a way that what follows is no YAML: inside brackets, whose end it takes,
 * or before another line of the same text. Whether it did shows when the mended text is read; those nearest to a fault are worth
 * that.
 * @param faults offsets of the faults of the text, from the top
 */
export function findCommentSlips(text: string, faults: readonly number[]): readonly Slip[] {
  const most = Math.max(2, Math.min(mostTried, Math.floor(mostRead / text.length)));
  const distance = ({ start }: Slip): number => {
    const above = lastUpTo(faults, start);
    return Math.min(...faults.slice(above, above + 2).map((fault) => Math.abs(fault - start)));
  };
  const all = commentSlipsIn(text).map((slip) => ({ slip, away: distance(slip) }));
  const near = all.sort((one, other) => one.away - other.away).slice(0, most);
  return near.map(({ slip }) => slip).sort((one, other) => one.start - other.start);
}

function commentSlipsIn(text: string): readonly Slip[] {
  const slips: Slip[] = [];
  /** Where the last line with a key or a dash starts, below which a text may go on. */
  let owner = 0;
  for (const { start, content, begins } of linesFrom(text)) {
    if (begins === 'blank' || begins === 'comment') continue;
    const end = endOfLine(text, content);
    const isOwner = begins === 'dash' || /:(?:\s|$)/.test(text.slice(content, end));
    if (isOwner) owner = start;
    for (let at = content + 1; at < end; at++) {
      if (text.charAt(at) !== '#' || !isGap(text, at - 1, end) || !isTightComment(text, at)) continue;
      const line = readLine(text, start);
      const above = isOwner ? line : readLine(text, owner);
      for (const whole of [...wholeOverLines(text, above, line, at), ...wholesInBrackets(text, line, at)]) {
        slips.push(toSlip(text, whole, at));
      }
      break;
    }
  }
  return slips;
}

function toSlip(text: string, whole: PartSpan, at: number): Slip {
  const end = Math.min(whole.to, endOfWordsInComment(text, at));
  const word = text.slice(at, end);
  const facts = { where: 'comment', characters: '', right: word.length > 40 ? `${word.slice(0, 39)}…` : word } as const;
  return { start: at, end, facts, edits: quoteSource(text, whole), begins: whole.from };
}

/** An entry in brackets or braces from its first word to the comma or bracket behind the `#`. */
function wholesInBrackets(text: string, { content, end, rest }: BlockLine, hash: number): readonly PartSpan[] {
  let from = hash;
  while (from > content && !opensEntry(text, from - 1, hash)) from--;
  from = skipBlanks(text, from, end);
  if (rest.form === 'plain' && from <= rest.span.start && rest.span.start < hash) from = rest.span.start;
  if (/^["'[{]/.test(text.charAt(from))) return [];
  let to = hash;
  while (to < end && !/[,\]}]/.test(text.charAt(to))) to++;
  while (to > hash && isGap(text, to - 1, end)) to--;
  return [{ from, to }];
}

function opensEntry(text: string, at: number, end: number): boolean {
  const char = text.charAt(at);
  return char === '[' || char === '{' || char === ',' || (char === ':' && isGap(text, at + 1, end));
}

/** A text of several lines, one of which ends with the comment, behind or below its key or dash. */
function wholeOverLines(text: string, owner: BlockLine, line: BlockLine, hash: number): readonly PartSpan[] {
  const { rest, entries, indent } = owner;
  const [below] = rest.form === 'none' ? linesBelow(text, owner.end) : [];
  const from = below?.begins === 'other' ? below.content : rest.span.start;
  if ((rest.form !== 'plain' && !below) || from >= hash) return [];
  const column = entries.at(-1)?.column ?? indent - 1;
  let to = line.end;
  for (const next of linesBelow(text, line.end)) {
    if (next.begins === 'blank' || next.indent <= column) break;
    to = endOfLine(text, next.content);
  }
  return to === line.end ? [] : [{ from, to: from + text.slice(from, to).trimEnd().length }];
}
