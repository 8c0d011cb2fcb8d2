import { endOfLine, isGap, skipBlanks, startOfNextLine } from '../../lines';
import type { BlockLine } from '../../place/blockLine';
import { commentAt, replaceComments, type JsonComment, type WithoutJsonComments } from './jsonComments';
import { takesText } from './knownKeys';
import { blockLines } from './openBlocks';

/* Comments as other languages write them, between the lines of a plan and behind its values, where YAML reads them as words. */

/** An end is looked for no further away, in characters. */
const longestComment = 4_000;

/**
 * Finds them where they stand on lines of their own or reach to the end of a line. In quotes and in blocks they are text. What
 * begins with `//` behind words may be words too, so that it counts only behind other values.
 * @returns undefined where there are none
 */
export function withoutCodeComments(text: string): WithoutJsonComments | undefined {
  if (!/(?:^|\s)\/[/*]/.test(text)) return undefined;
  const comments: JsonComment[] = [];
  for (let from: number | undefined = 0; from !== undefined;) from = readOn(text, from, comments);
  return comments.length === 0 ? undefined : { text: replaceComments(text, comments), comments };
}

/** @returns where to read on behind a comment over several lines, whose lines are none of the plan; undefined at the end */
function readOn(text: string, from: number, comments: JsonComment[]): number | undefined {
  for (const line of blockLines(text, from)) {
    const start = startOfComment(text, line);
    if (start === undefined) continue;
    const comment = commentAt(text, start);
    // With words behind it on its line it cannot become a comment of YAML.
    if (!comment.mending) continue;
    comments.push(comment);
    if (comment.end > line.end) return startOfNextLine(text, comment.end);
  }
  return undefined;
}

function startOfComment(text: string, line: BlockLine): number | undefined {
  const { content, end, entries, rest } = line;
  const owner = entries.at(-1);
  // YAML takes the words before a colon in it for a key: `/* due: 2026-12-11 */`.
  const first = owner?.kind === 'key' && entries.length === 1 ? begins(text, content, false) : undefined;
  if (first !== undefined) return first;
  switch (rest.form) {
    case 'none':
      return undefined;
    case 'block': {
      const header = /^\S+/.exec(text.slice(rest.span.start, end))?.[0].length ?? 0;
      return begins(text, skipBlanks(text, rest.span.start + header, end), true);
    }
    case 'quoted':
    case 'flow':
      return rest.isOpen ? undefined : begins(text, skipBlanks(text, rest.span.end, end), true);
    case 'plain': {
      const isWords = owner ? owner.kind === 'dash' || takesText(owner.name) : rest.span.start > content;
      for (let at = rest.span.start; at < rest.span.end; at++) {
        const found = at === content || isGap(text, at - 1, end) ? begins(text, at, !isWords) : undefined;
        if (found !== undefined) return found;
      }
      return undefined;
    }
  }
}

/** @param orLine whether `//` begins one as well */
function begins(text: string, at: number, orLine: boolean): number | undefined {
  if (orLine && text.startsWith('//', at)) return isGap(text, at + 2, text.length) ? at : undefined;
  if (!text.startsWith('/*', at) || text.charAt(at + 2) === '/') return undefined;
  const length = text.slice(at + 2, at + longestComment).indexOf('*/');
  if (length < 0) return undefined;
  const close = at + 2 + length;
  // Over several lines it is no path either: `/* and lib/*/`.
  const isOnLine = close < endOfLine(text, at);
  const isSure = /[\s*]/.test(text.charAt(at + 2)) && /[\s*]/.test(text.charAt(close - 1));
  return isOnLine || isSure ? at : undefined;
}

/** Whether such a comment begins in the text and is not closed in it, so that it may go on in what follows. */
export function hasOpenComment(text: string): boolean {
  const last = text.lastIndexOf('/*');
  return last >= 0 && (last === 0 || isGap(text, last - 1, text.length)) && !text.includes('*/', last + 2);
}
