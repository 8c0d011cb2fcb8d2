import { createLineIndex } from '../../text';
import { ruleCodes } from './codeTables';
import {
  toCompletionList,
  noCompletions,
  type Completion,
  type CompletionList,
  type CompletionRequest,
} from './completion';

const directives: readonly (readonly [name: string, detail: string])[] = [
  ['milepost-disable-line', 'silences findings on this line and in its value'],
  ['milepost-disable-next-line', 'silences findings on the next line and in its value'],
  ['milepost-disable-file', 'silences findings in the whole file'],
];

/** Completions in a comment: the disable directives, and after one of them the codes, those of findings there first. */
export function silencingCompletions({ place, text, offset, codesNear }: CompletionRequest): CompletionList {
  const before = text.slice(place.span.start, offset);
  const word = before.split(/[\s,#]/).at(-1) ?? '';
  const typed = /^[^\s,]*/.exec(text.slice(offset))?.[0] ?? '';
  const span = { start: offset - word.length, end: offset + typed.length };
  // Any other comment is prose, where no suggestions may open.
  if (/^#\s*m[\w-]*$/.test(before)) {
    return toCompletionList(
      directives.map(([label, detail]) => ({ label, kind: 'code', detail, span, newText: `${label} `, leadsOn: true })),
    );
  }
  const directive = /^#\s*milepost-disable-(line|next-line|file)\s/.exec(before);
  // The text after two dashes is a reason.
  if (!directive || /\s--\s/.test(before)) return noCompletions;
  const named = new Set(before.slice(0, before.length - word.length).split(/[\s,]+/));
  const { line } = createLineIndex(text).positionAt(offset);
  const near = directive[1] === 'file' ? [] : (codesNear?.(directive[1] === 'line' ? line : line + 1) ?? []);
  const known = ruleCodes().filter(({ code }) => !named.has(code));
  const first = known.filter(({ code }) => near.includes(code));
  const rest = known.filter(({ code }) => !near.includes(code));
  return toCompletionList([
    ...first.map(({ code }) => toCode(code, 'found here', span)),
    ...rest.map(({ code, detail }) => toCode(code, detail, span)),
  ]);
}

function toCode(code: string, detail: string, span: Completion['span']): Completion {
  return { label: code, kind: 'code', detail, span, newText: code };
}
