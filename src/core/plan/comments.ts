import { lexemesOf } from './reading/lexemes';

/** A token of YAML that begins with `#` or `&`, with its offset. */
export interface Marked {
  readonly start: number;
  readonly text: string;
}

/** {@link Marked.text} goes from the `#` to the end of the line. */
export type Comment = Marked;

/** The comments of a YAML text in its order. A `#` inside a scalar is not a comment. */
export function findComments(text: string): readonly Comment[] {
  return findTokens(text, '#');
}

/** The anchors of a YAML text in its order, each with its `&`. */
export function findAnchors(text: string): readonly Marked[] {
  return findTokens(text, '&');
}

function findTokens(text: string, mark: '#' | '&'): readonly Marked[] {
  return [...lexemesOf(text)]
    .filter((lexeme) => !lexeme.isScalar && lexeme.text.startsWith(mark))
    .map(({ start, text: token }) => ({ start, text: token }));
}
