import { endOfLine, isGap, skipBlanks, startOfText } from '../../lines';
import type { Mending } from '../../problem';
import type { Span } from '../../../text';

/** A text of JSON with its comments, which are none to YAML, as comments of YAML; each character stays where it was. */
export interface WithoutJsonComments {
  readonly text: string;
  readonly comments: readonly JsonComment[];
}

export interface JsonComment extends Span {
  /** What is read in place of it, of the same length. */
  readonly newText: string;
  /** What makes it one of YAML; undefined beside a value, where YAML has none. */
  readonly mending?: readonly Mending[];
}

/**
 * Finds comments of both kinds between the values of a text that begins with a bracket. Linear in the text.
 * @returns undefined where there are none
 */
export function withoutJsonComments(text: string): WithoutJsonComments | undefined {
  if (!/\/[/*]/.test(text)) return undefined;
  const comments: JsonComment[] = [];
  let hasBracket = false;
  let before = '';
  for (let at = startOfText(text); at < text.length; at++) {
    const char = text.charAt(at);
    if (/\s/.test(char)) {
      if (char === '\n' || char === '\r') before = '\n';
    } else if (char === '#' && /\s/.test(text.charAt(at - 1) || ' ')) at = endOfLine(text, at) - 1;
    else if (char === '"') {
      at = endOfString(text, at) - 1;
      before = char;
    } else if (char === '/' && /^[/*]$/.test(text.charAt(at + 1)) && /^[\n{[,}\]"]?$/.test(before)) {
      const comment = commentAt(text, at);
      comments.push(comment);
      at = comment.end - 1;
    } else {
      if (!hasBracket && char !== '{' && char !== '[') return undefined;
      hasBracket = true;
      before = char;
    }
  }
  if (comments.length === 0 || !hasBracket) return undefined;
  return { text: replaceComments(text, comments), comments };
}

/** @param comments in the order of the text */
export function replaceComments(text: string, comments: readonly JsonComment[]): string {
  let read = '';
  let done = 0;
  for (const { start, end, newText } of comments) {
    read += text.slice(done, start) + newText;
    done = end;
  }
  return read + text.slice(done);
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text.charAt(at) === '\\') at++;
    else if (text.charAt(at) === '"') return at + 1;
  }
  return text.length;
}

/** The comment that begins there. */
export function commentAt(text: string, start: number): JsonComment {
  const isBehindBlank = start === startOfText(text) || isGap(text, start - 1, start);
  if (text.charAt(start + 1) === '/') {
    const end = endOfLine(text, start);
    const newText = isBehindBlank ? `# ${text.slice(start + 2, end)}` : ' '.repeat(end - start);
    return { start, end, newText, mending: [{ by: 0, length: 2, newText: isBehindBlank ? '#' : ' #' }] };
  }
  const close = text.indexOf('*/', start + 2);
  const end = close < 0 ? text.length : close + 2;
  const words = text.slice(start, end);
  const stop = endOfLine(text, end);
  const isAlone = isBehindBlank && skipBlanks(text, end, stop) === stop;
  // Beside a value there is no comment in YAML.
  if (!isAlone) return { start, end, newText: words.replace(/[^\r\n]/g, ' ') };
  const newText = words.replace(/^[^\r\n]|(?<=[\r\n])[^\r\n]/g, '#');
  return { start, end, newText, mending: [{ by: 0, length: end - start, newText: asHashLines(words) }] };
}

/** The lines of a comment, each as one of YAML, in its column. */
function asHashLines(comment: string): string {
  const lines = comment.replace(/\s{0,80}\*\/$/, '').split(/(?<=\n|\r(?!\n))/);
  return lines
    .map((line, index) => {
      if (index === 0) return line.replace(/^\/\*+/, '#');
      const at = skipBlanks(line, 0, line.length);
      if (line.slice(at).trim() === '') return line;
      return line.charAt(at) === '*'
        ? `${line.slice(0, at)}#${line.slice(at + 1)}`
        : `${line.slice(0, at)}# ${line.slice(at)}`;
    })
    .join('');
}
