import { findComments } from '../../plan/comments';
import { addFileComment, addToLint } from '../../plan/edit/turnOff';
import { isJson } from '../../plan/edit/writeValue';
import { endOfLine, lineAt, mayHoldEntry } from '../../plan/lines';
import { parsePlan, type PlanFile } from '../../plan/parsePlan';
import { applyEdits, lineEndOf, type TextEdit } from '../../text';
import type { FindingCode, Problem } from '../finding';
import type { FixOffer } from '../rule';
import { readSilencing } from '../silencing/silenceReader';
import { fixWording } from '../wording/fixWording';
import { editsFor, offerFix } from './edits';

const kind = 'silence';

/** Ways to silence a finding in place: a comment, and for words an entry in `lint.allow`. */
export function silenceFixes(file: PlanFile, problem: Problem): readonly FixOffer[] {
  if (problem.code === 'plan.syntax') return [];
  const { code } = problem;
  // JSON has no comments.
  const comment = isJson(file.text)
    ? []
    : [offerFix(fixWording.disableLine(code), () => commentEdits(file, problem), { kind })];
  // Words in place of a day, and placeholders, are not offered for `allow`: they are no terms that a plan uses again and again.
  const isGap = code === 'smart.time-bound.relative-date' || code === 'smart.specific.placeholder';
  if (!('words' in problem) || isGap) return comment;
  const { words } = problem;
  return [
    ...comment,
    offerFix(fixWording.allowWords(words), () => editsFor(file, [addToLint({ allow: words })]), { kind }),
  ];
}

/** Ways to silence a code in the whole file: an entry in `lint.rules` of the plan, or a comment at the top. */
export function turnOffFixes(file: PlanFile, code: FindingCode): readonly FixOffer[] {
  return [
    offerFix(fixWording.disableInPlan(code), () => editsFor(file, [addToLint({ off: code })]), { kind }),
    ...(isJson(file.text) ? [] : [offerFix(fixWording.disableFile(code), () => addFileComment(file, code), { kind })]),
  ];
}

/**
 * Puts the comment on the line of the key or dash of the value, else above that line. Inside a block scalar or a quoted text it
 * would become part of the text, so that the result is parsed again: it must have a comment that silences this problem.
 */
function commentEdits(file: PlanFile, problem: Problem): readonly TextEdit[] | undefined {
  const { text, lines } = file;
  let firstLine = lines.positionAt(problem.span.start).line;
  // This problem marks a comment. A comment on its own line belongs to the value below it.
  if (problem.code === 'plan.unused-silencing') {
    while (lineAt(text, lines.lineStart(firstLine)).begins === 'comment') firstLine++;
  }
  // The key is on a line further up where the value begins below it or has several lines.
  for (let line = firstLine; line >= Math.max(0, firstLine - 30); line--) {
    const own = lineAt(text, lines.lineStart(line));
    if (!mayHoldEntry(text, own)) continue;
    const { start, content } = own;
    const end = endOfLine(text, content);
    const above = `${text.slice(start, content)}# milepost-disable-next-line ${problem.code}${lineEndOf(text)}`;
    const candidates = [besideLine(file, line, end, problem.code), { start, end: start, newText: above }];
    const safe = candidates.find((edit) => edit && isSafe(file, edit, problem));
    if (safe) return [safe];
  }
  return undefined;
}

/** A line can have one comment. The code is added to a disable comment; undefined where the line has any other comment. */
function besideLine({ text, lines }: PlanFile, line: number, end: number, code: string): TextEdit | undefined {
  const known = findComments(text).find(({ start }) => lines.positionAt(start).line === line);
  if (!known) return { start: end, end, newText: ` # milepost-disable-line ${code}` };
  const isOurs = /^#\s*milepost-disable-line\s+[a-z][\w.,\s-]*$/.test(known.text) && !known.text.includes(' -- ');
  return isOurs ? { start: end, end, newText: ` ${code}` } : undefined;
}

function isSafe(file: PlanFile, edit: TextEdit, problem: Problem): boolean {
  const after = parsePlan(applyEdits(file.text, [edit]), { treatAsOurs: true, before: file });
  if (after.isBroken) return false;
  const move = (offset: number): number => (edit.start <= offset ? offset + edit.newText.length : offset);
  const span = { start: move(problem.span.start), end: move(problem.span.end) };
  return readSilencing(after).isSilenced({ ...problem, span });
}
