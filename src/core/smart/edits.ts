import type { PlanFile } from '../plan/parsePlan';
import { lineEndOf, type Span, type TextEdit } from '../text';
import type { Fix, Message } from './finding';

/** Options of a fix that differ from the usual: no snippet, not preferred. */
interface FixOptions {
  readonly isSnippet?: boolean;
  readonly isPreferred?: boolean;
}

export function fix(title: Message, edits: readonly TextEdit[], options: FixOptions = {}): Fix {
  return {
    title,
    edits,
    isSnippet: options.isSnippet ?? false,
    isPreferred: options.isPreferred ?? false,
    kind: 'fix',
  };
}

/** A place to fill in, as a snippet: what is left unfilled is flagged as a placeholder. */
export function tabStop(words: string, number = 1): string {
  return `\${${number}:<${words}>}`;
}

/** Takes the tab stops out of a snippet, for editors that have none. */
export function withoutTabStops(snippet: string): string {
  return snippet.replace(/\$\{\d+:([^}]*)\}/g, '$1').replace(/\$\d+/g, '');
}

/** Whether text can be put into the scalar without knowing more: it is not an alias, and it stands on one line. */
export function isOneLine({ text }: PlanFile, { start, end }: Span): boolean {
  return !/^[|>*<]/.test(text.charAt(start)) && !/[\r\n]/.test(text.slice(start, end));
}

/** Where the words of a scalar on one line end: before the closing quote. */
export function endOfWords({ text }: PlanFile, { start, end }: Span): number {
  const quote = text.charAt(start);
  return (quote === '"' || quote === "'") && text.charAt(end - 1) === quote ? end - 1 : end;
}

/**
 * Writes a key with its value into a milestone, below its title or id.
 * @param lines lines of the value, the first one beside the key; in a map in braces there may be only one
 * @returns undefined where the milestone has no title or id to stand below, or comes out of an alias
 */
export function insertKey(file: PlanFile, index: number, key: string, lines: readonly string[]): TextEdit | undefined {
  const milestone = file.plan.milestones[index];
  if (!milestone || file.isBroken) return undefined;
  const { text } = file;
  const { span } = milestone;
  const isInBraces = text.charAt(span.start) === '{';
  const above = milestone.title.value === '' ? milestone.id : milestone.title;
  // An alias or a merged map has its text elsewhere.
  if (!above || above.span.start < span.start || above.span.end > span.end || text.charAt(span.start) === '*')
    return undefined;
  if (isInBraces) {
    const [only = '', ...more] = lines;
    if (more.length > 0) return undefined;
    return { start: above.span.end, end: above.span.end, newText: `, ${key}: ${only}` };
  }
  const indent = ' '.repeat(file.lines.positionAt(span.start).character);
  const [beside = '', ...below] = lines;
  const written = [
    `${indent}${key}:${beside === '' ? '' : ` ${beside}`}`,
    ...below.map((line) => `${indent}  ${line}`),
  ];
  const lineEnd = lineEndOf(text);
  const value = text.slice(above.span.start, above.span.end).trimEnd();
  const from = above.span.start + value.length;
  const next = /\r\n?|\n/.exec(text.slice(from));
  const at = next ? from + next.index : text.length;
  return { start: at, end: at, newText: written.map((line) => lineEnd + line).join('') };
}
