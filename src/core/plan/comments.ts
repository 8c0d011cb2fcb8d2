import { Lexer } from 'yaml';
import { startOfText } from './lines';

/** What begins with a mark, and where it does. */
export interface Marked {
  readonly start: number;
  readonly text: string;
}

/** From its `#` to the end of the line. */
export type Comment = Marked;

/** What the lexer puts before a scalar, whatever that scalar looks like. */
const scalarMark = '\u001f';
const marks: ReadonlySet<string> = new Set(['\u0002', '\u0018', scalarMark]);

/** The comments of a YAML text, and nothing that merely looks like one inside a scalar. */
export function findComments(text: string): readonly Comment[] {
  return findTokens(text, '#');
}

/** The anchors, each with its `&`. */
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
