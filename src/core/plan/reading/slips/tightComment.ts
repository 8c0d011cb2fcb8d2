/**
 * Whether a `#` stands there with a letter or digit right behind it, or behind one sign of code. It begins a comment for YAML, and
 * is more likely a part of the words before it: `#42`, `#urgent`, `#{id}`, `#/home`.
 */
export function isTightComment(text: string, at: number): boolean {
  return text.charAt(at) === '#' && /^[/_@{$.(]?[\p{L}\p{N}]/u.test(text.slice(at + 1, at + 4));
}
