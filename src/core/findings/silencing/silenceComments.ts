import { findComments } from '../../plan/comments';
import type { LineIndex, Span } from '../../text';
import { createValueLines } from './valueLines';

/** One code that a disable comment silences, or all codes where it names none. */
export interface Silence {
  /** Findings that start in this span are silenced; undefined where the comment is at no value. */
  readonly span?: Span;
  readonly comment: Span;
  readonly name?: string;
  /** Span of the name; of the comment where it names no code. */
  readonly place: Span;
  /** Whether it applies to the whole file. */
  readonly isForFile: boolean;
  /** The word of a misspelled directive, such as `milepost-disable-lines`. The comment silences nothing. */
  readonly directive?: string;
  /** Index of the only milestone to which it applies; undefined where there may be several. */
  readonly milestone?: number;
}

const beginning = 'milepost-disable';
const none: readonly Silence[] = [];

const noDirective = /^#\s*(milepost-disable[\w-]*)/;
const directive = /^#\s*milepost-disable-(line|next-line|file)(?![\w-])([^\r\n]*)/;

/**
 * Reads the disable comments of a text, in its order.
 * @param linesOf called only where the text has such comments
 */
export function readSilences(text: string, linesOf: () => LineIndex): readonly Silence[] {
  if (!text.includes(beginning)) return none;
  const comments = findComments(text);
  const lines = linesOf();
  const values = createValueLines({ text, lines }, comments);
  const silences: Silence[] = [];
  for (const { start, text: comment } of comments) {
    const [, where, rest = ''] = directive.exec(comment) ?? [];
    if (where === undefined) {
      const [found, name] = noDirective.exec(comment) ?? [];
      if (found === undefined || name === undefined) continue;
      const place = { start: start + found.length - name.length, end: start + found.length };
      silences.push({ comment: place, place, isForFile: false, directive: name });
      continue;
    }
    const { line } = lines.positionAt(start);
    const span =
      where === 'file'
        ? { start: 0, end: text.length }
        : values.spanAt(where === 'line' ? line : values.belowComments(line + 1));
    const whole = { start, end: start + comment.trimEnd().length };
    const named = rest.split(/\s--(?:\s|$)/, 1)[0] ?? '';
    const names = [...named.matchAll(/[^\s,]+/g)].map(({ 0: name, index }) => {
      const from = start + comment.length - rest.length + index;
      return { name, place: { start: from, end: from + name.length } };
    });
    for (const one of names.length > 0 ? names : [{ place: whole }]) {
      silences.push({ ...one, comment: whole, isForFile: where === 'file', ...(span && { span }) });
    }
  }
  return silences;
}
