import type { PartSpan, TextEdit } from '../../text';

/**
 * Puts a stretch of the text in quotes, over several lines too, without changing anything in it that need not: double quotes
 * where it has neither those nor a backslash, which begins an escape in them, else single ones.
 */
export function quoteSource(text: string, { from, to }: PartSpan): readonly TextEdit[] {
  const source = text.slice(from, to);
  const quote = /["\\]/.test(source) ? "'" : '"';
  const doubled = quote === "'" ? [...source.matchAll(/'/g)] : [];
  const insert = (at: number): TextEdit => ({ start: at, end: at, newText: quote });
  return [insert(from), ...doubled.map(({ index }) => insert(from + index)), insert(to)];
}
