import { endOfLine, isGap, skipBlanks } from '../../lines';
import type { BlockLine } from '../../place/blockLine';
import { endOfFlow } from '../../place/flowTokens';
import { closeOfQuote } from '../../place/quotes';
import { quoteSource } from '../quoteSource';
import { takesText } from './knownKeys';
import type { LineSlip } from './lineSlip';

/** A comma behind a value, as in JSON: `- { id: M1 },`. */
export function strayComma(text: string, { rest, end, entries }: BlockLine): LineSlip | undefined {
  if (entries.length === 0 || rest.isOpen || (rest.form !== 'flow' && rest.form !== 'quoted')) return undefined;
  const from = skipBlanks(text, rest.span.end, end);
  const next = skipBlanks(text, from + 1, end);
  if (text.charAt(from) !== ',' || (next < end && text.charAt(next) !== '#')) return undefined;
  return {
    kind: 'stray-comma',
    at: { from, to: from + 1 },
    detail: ',',
    edits: [{ start: from, end: from + 1, newText: '' }],
  };
}

/** A text in braces that holds a colon: `{ title: Pay: with card }`. */
export function colonInBraces(text: string, { rest }: BlockLine): LineSlip | undefined {
  const { form, span, isOpen } = rest;
  if (form !== 'flow' || isOpen || text.charAt(span.start) !== '{') return undefined;
  for (let at = span.start + 1; at < span.end;) {
    const key = /^[ \t]{0,20}([\w-]{1,40}):[ \t]{1,20}/.exec(text.slice(at, at + 90));
    at += key?.[0].length ?? 0;
    const end = endOfEntry(text, at, span.end);
    const words = text.slice(at, end).trimEnd();
    const isPlain = /^[^\s"'[\]{}#&*!|>@`%]/.test(words);
    if (key && isPlain && takesText(key[1] ?? '') && /:(?:\s|$)/.test(words)) {
      const whole = { from: at, to: at + words.length };
      return { kind: 'yaml', at: whole, detail: 'Nested mappings are not allowed', edits: quoteSource(text, whole) };
    }
    at = end + 1;
  }
  return undefined;
}

/** The comma or bracket behind an entry in braces. */
function endOfEntry(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const char = text.charAt(at);
    if (char === ',' || char === '}' || char === ']') return at;
    const begins = at === from || isGap(text, at - 1, end);
    const isQuote = begins && (char === '"' || char === "'");
    const close = isQuote ? closeOfQuote(text, at, end) : /[[{]/.test(char) ? endOfFlow(text, at, end) : at + 1;
    at = (close ?? endOfLine(text, at)) - 1;
  }
  return end;
}
