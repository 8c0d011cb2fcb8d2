import { CST } from 'yaml';
import { lexemesOf } from './lexemes';

const deepestFlow = 400;

/** Nested blocks on one line, as in `- - x`: this many take the parser seconds or overflow its stack. */
const manyBlocksInLine = /(?:[-?:][ \t]{1,80}){400}/;

/**
 * The offset at which brackets nest deeper than {@link deepestFlow}, or at which as many blocks begin on one line. Checked
 * before parsing, since the parser recurses and would overflow its stack.
 */
export function findDeepNesting(text: string): number | undefined {
  return (hasManyBrackets(text) ? findDeepFlow(text) : undefined) ?? manyBlocksInLine.exec(text)?.index;
}

/** Whether there are enough opening brackets at all, wherever they are: searched first, since the lexer is much slower. */
function hasManyBrackets(text: string): boolean {
  const opening = /[[{]/g;
  for (let count = 0; count <= deepestFlow; count++) if (!opening.test(text)) return false;
  return true;
}

/** Counts what the lexer takes for brackets, which does not recurse: those in scalars and comments nest nothing. */
function findDeepFlow(text: string): number | undefined {
  let open = 0;
  for (const { start, text: lexeme, isScalar } of lexemesOf(text)) {
    if (isScalar) continue;
    if (lexeme === '[' || lexeme === '{') open++;
    else if (lexeme === ']' || lexeme === '}') open = Math.max(0, open - 1);
    else if (lexeme === CST.FLOW_END) open = 0;
    if (open > deepestFlow) return start;
  }
  return undefined;
}
