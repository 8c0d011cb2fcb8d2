/**
 * The offset of a `#` with a letter or digit right behind it, which begins a comment for YAML and is more likely a part of the
 * words before it: `#42`, `#urgent`.
 */
export function isTightComment(text: string, at: number): boolean {
  return text.charAt(at) === '#' && /^[\p{L}\p{N}]/u.test(text.slice(at + 1, at + 3));
}
