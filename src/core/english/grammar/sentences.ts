import type { Span } from '../../text';

/** A sentence is looked for within this many characters before and behind a place. */
const reach = 600;

/** The sentence around a place; it ends before its mark. */
export function sentenceAt(text: string, at: number): Span {
  const from = Math.max(0, at - reach);
  const start = lastBreak(text.slice(from, at)) + from;
  const after = /[.!?;](?=\s)|\n/.exec(text.slice(at, at + reach));
  return { start, end: after ? at + after.index : Math.min(text.length, at + reach) };
}

function lastBreak(text: string): number {
  for (let i = text.length - 1; i > 0; i--) {
    const before = text.charAt(i - 1);
    if (before === '\n') return i;
    if ('.!?;'.includes(before) && ' \n\t'.includes(text.charAt(i))) return i + 1;
  }
  return 0;
}
