import { findComments } from '../plan/comments';
import type { PlanFile } from '../plan/parsePlan';
import type { Span } from '../text';
import type { Problem } from './rule';

/** What one comment silences: these codes, or all without any, in this part of the text. */
interface Silence {
  readonly span: Span;
  readonly codes: readonly string[];
}

/** Tells the problems that a comment in the text silences. */
export type IsSilenced = (problem: Problem) => boolean;

const directive = /^#\s*milepost-disable-(line|next-line|file)(?![\w-])([^\r\n]*)/;

/** Reads `# milepost-disable-line CODE…`, `-next-line` and `-file`; what follows ` -- ` is a reason. */
export function readSilencing({ text, lines }: PlanFile): IsSilenced {
  if (!text.includes('milepost-disable-')) return () => false;
  const block = createBlocks(text);
  const silences: Silence[] = [];
  for (const comment of findComments(text)) {
    const [, where, rest = ''] = directive.exec(comment.text) ?? [];
    if (where === undefined) continue;
    const codes =
      rest
        .split(/\s--(?:\s|$)/, 1)[0]
        ?.split(/[\s,]+/)
        .filter((word) => word !== '') ?? [];
    const { line } = lines.positionAt(comment.start);
    if (where === 'file') silences.push({ span: { start: 0, end: text.length }, codes });
    else {
      const last = where === 'line' ? block.spanAt(line) : block.spanAt(block.nextContent(line + 1));
      if (last) silences.push({ span: last, codes });
    }
  }
  return ({ code, span }) =>
    code !== 'plan.syntax' &&
    silences.some(
      (silence) =>
        silence.span.start <= span.start &&
        span.start < silence.span.end &&
        (silence.codes.length === 0 || silence.codes.some((name) => code === name || code.startsWith(`${name}.`))),
    );
}

interface Blocks {
  /** The first line from here on that holds more than a comment. */
  nextContent(line: number): number;
  /** From the start of the line to the end of the values whose key or dash stands on it; undefined where none does. */
  spanAt(line: number): Span | undefined;
}

/** Values end where the indentation of their key or dash is reached again. */
function createBlocks(text: string): Blocks {
  const starts: number[] = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  const lineAt = (line: number): string => text.slice(starts[line], starts[line + 1] ?? text.length);
  const known = new Map<number, Span | undefined>();
  const find = (line: number): Span | undefined => {
    const own = lineAt(line);
    const isDash = /^\s*-(?:\s|$)/.test(own);
    const start = starts[line];
    if (start === undefined || !(isDash || /:(?:\s|$)/.test(own))) return undefined;
    const indent = indentOf(own);
    let last = line;
    for (let next = line + 1; next < starts.length; next++) {
      const other = lineAt(next);
      if (isBlankOrComment(other)) continue;
      const column = indentOf(other);
      const isItemOfKey = column === indent && !isDash && /^\s*-(?:\s|$)/.test(other);
      const closes = column === indent && /^\s*[\]}]/.test(other);
      if (column <= indent && !isItemOfKey && !closes) break;
      last = next;
    }
    return { start, end: starts[last + 1] ?? text.length + 1 };
  };
  return {
    nextContent: (line) => {
      let next = line;
      while (next < starts.length && /^\s*#/.test(lineAt(next))) next++;
      return next;
    },
    spanAt: (line) => {
      if (!known.has(line)) known.set(line, find(line));
      return known.get(line);
    },
  };
}

function indentOf(line: string): number {
  return line.length - line.replace(/^\uFEFF?[ ]*/, '').length;
}

function isBlankOrComment(line: string): boolean {
  return /^\s*(?:#|$)/.test(line);
}
