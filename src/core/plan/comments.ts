import { Lexer } from 'yaml';
import { startOfText } from './lines';

/** A token of YAML that begins with `#` or `&`, with its offset. */
export interface Marked {
  readonly start: number;
  readonly text: string;
}

/** {@link Marked.text} goes from the `#` to the end of the line. */
export type Comment = Marked;

/** The control character that the lexer of `yaml` emits before each scalar, so that `#` in a scalar is no comment. */
const scalarMark = '\u001f';
const marks: ReadonlySet<string> = new Set(['\u0002', '\u0018', scalarMark]);

/** The comments of a YAML text in its order. A `#` inside a scalar is not a comment. */
export function findComments(text: string): readonly Comment[] {
  return findTokens(text, '#');
}

/** The anchors of a YAML text in its order, each with its `&`. */
export function findAnchors(text: string): readonly Marked[] {
  return findTokens(text, '&');
}

function findTokens(text: string, mark: '#' | '&'): readonly Marked[] {
  const found: Marked[] = [];
  let at = startOfText(text);
  let isScalar = false;
  for (const token of new Lexer().lex(text.slice(at))) {
    if (marks.has(token)) {
      isScalar = token === scalarMark;
      continue;
    }
    if (!isScalar && token.startsWith(mark)) found.push({ start: at, text: token });
    isScalar = false;
    at += token.length;
  }
  return found;
}
