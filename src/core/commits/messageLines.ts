import type { Span } from '../text';

/** A line of a commit message, without its line end. */
export interface MessageLine extends Span {
  readonly text: string;
  /** `indented` by four columns or more, which quotes it unless it continues a trailer. */
  readonly kind: 'own' | 'indented' | 'quoted';
}

/** The line of `git commit --verbose` below which nothing belongs to the message. */
export const scissorsLine = /^# -+ >8 -+/;

interface Fence {
  readonly mark: string;
  /** Column at which the text of the list item begins that the fence stands in; 0 outside of lists. */
  readonly column: number;
}

/**
 * The lines of a message, each read when it is asked for. Quoted are `>` lines and fenced blocks with their fences, which are
 * those of CommonMark: a block that nothing closes ends with its list item or with the message.
 */
export function* messageLines(message: string, from: number): Generator<MessageLine> {
  let fence: Fence | undefined;
  for (let start = from; start < message.length;) {
    const end = lineEndAfter(message, start);
    const text = message.slice(start, end);
    if (scissorsLine.test(text)) return;
    if (fence && isOutside(text, fence)) fence = undefined;
    if (fence) {
      if (isClosing(text, fence)) fence = undefined;
      yield { text, start, end, kind: 'quoted' };
    } else {
      fence = openingFence(text);
      yield { text, start, end, kind: fence ? 'quoted' : kindOf(text) };
    }
    start = end + (message.startsWith('\r\n', end) ? 2 : 1);
  }
}

function lineEndAfter(message: string, start: number): number {
  for (let i = start; i < message.length; i++) {
    const char = message[i];
    if (char === '\n' || char === '\r') return i;
  }
  return message.length;
}

function kindOf(text: string): MessageLine['kind'] {
  if (/^ {0,3}>/.test(text)) return 'quoted';
  return indentOf(text) > 3 && text.trim() !== '' ? 'indented' : 'own';
}

/** Also behind the mark of a list item: otherwise the fence that closes such a block would open one. */
function openingFence(text: string): Fence | undefined {
  const [before = '', mark = ''] = /^(?: {0,3}(?:[-*+]|\d+[.)]) )? {0,3}(`{3,}|~{3,})/.exec(text) ?? [];
  // A line such as ```` ```x``` ```` is code within a line.
  if (mark === '' || (mark.startsWith('`') && text.includes('`', before.length))) return undefined;
  const marker = before.trimStart().startsWith(mark) ? '' : before.slice(0, -mark.length).trimEnd();
  return { mark, column: marker === '' ? 0 : marker.length + 1 };
}

function isClosing(text: string, { mark, column }: Fence): boolean {
  const bare = text.trim();
  return bare.length >= mark.length && bare === mark.charAt(0).repeat(bare.length) && indentOf(text) <= column + 3;
}

function isOutside(text: string, { column }: Fence): boolean {
  return indentOf(text) < column && text.trim() !== '';
}

function indentOf(text: string): number {
  const blanks = /^[ \t]*/.exec(text)?.[0] ?? '';
  return blanks.includes('\t') ? Math.max(4, blanks.length) : blanks.length;
}
