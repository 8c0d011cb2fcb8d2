import { endOfLine } from '../../lines';

/**
 * Whether a `#` stands there with a letter or digit right behind it, or behind one sign of code. It begins a comment for YAML, and
 * is more likely a part of the words before it: `#42`, `#urgent`, `#{id}`, `#/home`.
 */
export function isTightComment(text: string, at: number): boolean {
  return text.charAt(at) === '#' && /^[/_@{$.(]?[\p{L}\p{N}]/u.test(text.slice(at + 1, at + 4));
}

/** Whether a tight comment stands there that words may be lost to: all but those that silence findings. */
export function isLostComment(text: string, at: number): boolean {
  return isTightComment(text, at) && !text.startsWith('#milepost-', at);
}

/** The end of the words of a comment on its line: a second `#` between blanks begins another comment. */
export function endOfWordsInComment(text: string, at: number): number {
  const line = text.slice(at, endOfLine(text, at));
  const other = line.search(/\s#\s/);
  return at + (other < 0 ? line : line.slice(0, other)).trimEnd().length;
}
