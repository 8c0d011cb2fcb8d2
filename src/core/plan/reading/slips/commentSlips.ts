import { endOfLine, isGap, linesBelow, linesFrom, skipBlanks } from '../../lines';
import { readLine, type BlockLine } from '../../place/blockLine';
import type { PartSpan } from '../../../text';
import { quoteSource } from '../quoteSource';
import type { Slip } from './blankSlips';
import { endOfWordsInComment, isTightComment } from './tightComment';

/** As many of them are tried in one text. */
const mostTried = 20;

/**
 * Texts that a tight comment may have cut off in such a way that what follows is no YAML: inside brackets, whose end it takes,
 * or before another line of the same text. Whether it did shows when the mended text is read.
 */
export function findCommentSlips(text: string): readonly Slip[] {
  const slips: Slip[] = [];
  for (const { start, content, begins } of linesFrom(text)) {
    if (begins === 'blank' || begins === 'comment' || slips.length >= mostTried) continue;
    const end = endOfLine(text, content);
    for (let at = content + 1; at < end; at++) {
      if (text.charAt(at) !== '#' || !isGap(text, at - 1, end) || !isTightComment(text, at)) continue;
      const line = readLine(text, start);
      for (const whole of [...wholesInBrackets(text, line, at), ...wholeOverLines(text, line, at)]) {
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

/** A text of several lines, the first of which ends with the comment. */
function wholeOverLines(text: string, { end, entries, rest, indent }: BlockLine, hash: number): readonly PartSpan[] {
  if (rest.form !== 'plain' || rest.span.start > hash) return [];
  const column = entries.at(-1)?.column ?? indent - 1;
  let to = end;
  for (const line of linesBelow(text, end)) {
    if (line.begins === 'blank' || line.indent <= column) break;
    to = endOfLine(text, line.content);
  }
  return to === end
    ? []
    : [{ from: rest.span.start, to: rest.span.start + text.slice(rest.span.start, to).trimEnd().length }];
}
