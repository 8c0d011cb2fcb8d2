import { Lexer } from 'yaml';

/** One comment: where its `#` stands, and everything from there to the end of the line. */
export interface Comment {
  readonly start: number;
  readonly text: string;
}

/** What the lexer puts before a scalar, whatever that scalar looks like. */
const scalarMark = '\u001f';
const marks: ReadonlySet<string> = new Set(['\u0002', '\u0018', scalarMark]);

/** The comments of a YAML text, and nothing that merely looks like one inside a scalar. */
export function findComments(text: string): readonly Comment[] {
  const comments: Comment[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let isScalar = false;
  for (const token of new Lexer().lex(text.slice(at))) {
    if (marks.has(token)) {
      isScalar = token === scalarMark;
      continue;
    }
    if (!isScalar && token.startsWith('#')) comments.push({ start: at, text: token });
    isScalar = false;
    at += token.length;
  }
  return comments;
}
