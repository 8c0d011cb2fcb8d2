import type { PartSpan, TextEdit } from '../../text';
import { endOfLine, endOfLineAbove, startOfLine } from '../lines';
import { linesOfWords, wordsIn } from './words';

interface Quoting {
  readonly before?: string;
  /** Offsets of single characters to leave out. */
  readonly drops?: readonly number[];
}

/**
 * Puts a span in quotes. Where a comment or the mark of a block scalar stands between its words, they move up to its first
 * line, since inside of quotes these would be text.
 */
export function quoteSpan(
  text: string,
  span: PartSpan,
  { before = '', drops = [] }: Quoting = {},
): readonly TextEdit[] {
  if (wordsIn(text, span) !== text.slice(span.from, span.to).replace(/\s+/g, ' ').trim()) {
    return quoteOnFirstLine(text, span, { before, drops });
  }
  const quote = quoteFor(text.slice(span.from, span.to));
  const doubled = quote === "'" ? [...text.slice(span.from, span.to).matchAll(/'/g)] : [];
  return [
    { start: span.from, end: span.from, newText: before + quote },
    ...doubled.map(({ index }): TextEdit => insertion(span.from + index, "'")),
    ...drops.map((at): TextEdit => ({ start: at, end: at + 1, newText: '' })),
    insertion(span.to, quote),
  ];
}

function quoteOnFirstLine(text: string, span: PartSpan, { before = '', drops = [] }: Quoting): readonly TextEdit[] {
  const lines = linesOfWords(text, span);
  const said = lines.map(({ from, to }) => {
    const kept = [...drops.filter((at) => from <= at && at < to), to];
    return kept.map((at, index) => text.slice((kept[index - 1] ?? from - 1) + 1, at)).join('');
  });
  const words = said.join(' ');
  const quote = quoteFor(words);
  const written = quote === "'" ? words.replaceAll("'", "''") : words;
  return lines.map(({ from, to }, index): TextEdit => {
    const end = endOfLine(text, from);
    const rest = text.slice(to, end);
    if (index === 0) {
      const stop = /^\s*[|>][-+\d]*\s*$/.test(rest) ? end : to;
      return { start: from, end: stop, newText: before + quote + written + quote };
    }
    const isAlone = rest.trim() === '';
    return {
      start: isAlone ? endOfLineAbove(text, startOfLine(text, from)) : from,
      end: isAlone ? end : to,
      newText: '',
    };
  });
}

export function insertion(at: number, newText: string): TextEdit {
  return { start: at, end: at, newText };
}

/** In double quotes a backslash begins an escape; in single quotes it is an ordinary character. */
function quoteFor(words: string): '"' | "'" {
  return /["\\]/.test(words) ? "'" : '"';
}

/**
 * Given, when and then of one scenario are one sentence, in which no colons stand.
 * @param keys with the offset of their colon
 */
export function colonsOfScenario(
  keys: readonly { readonly name: string; readonly colon: number }[],
): readonly number[] {
  const isScenario = keys.length > 1 && keys.every(({ name }) => /^(?:given|when|then|and|but)$/i.test(name));
  return isScenario ? keys.map(({ colon }) => colon) : [];
}
