import type { Span } from '../../text';

/** The texts in angle brackets that are still to be filled in, in order; those in comments are none. */
export function templateGaps(text: string): readonly Span[] {
  const gaps: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (!/^\s*#/.test(line)) {
      for (const { 0: words, index } of line.matchAll(/<[^<>]+>/g)) {
        gaps.push({ start: start + index, end: start + index + words.length });
      }
    }
    start += line.length + 1;
  }
  return gaps;
}
