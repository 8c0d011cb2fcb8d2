import { endOfLine, startOfText } from '../../plan/lines';
import { parsePlan, type PlanFile } from '../../plan/parsePlan';
import { applyEdits, type Span, type TextEdit } from '../../text';
import type { Problem } from '../finding';
import type { FixOffer } from '../rule';
import { fixWording } from '../wording/fixWording';
import { offerFix } from './edits';

/** Removes the comment, or only the code where the rest of the comment is in use. The data of the plan stay the same. */
export function unusedSilencingFixes(problem: Problem, file: PlanFile): readonly FixOffer[] {
  if (problem.code !== 'plan.unused-silencing') return [];
  // A lone carriage return ends a line here and in editors, but does not end a comment for the YAML library: the rest of the
  // comment would become text.
  if (/\r(?!\n)/.test(file.text)) return [];
  if (problem.directive !== undefined) {
    return ['line', 'next-line', 'file'].map((where) => {
      const newText = `milepost-disable-${where}`;
      return offerFix(fixWording.replaceWith(newText), () => [{ ...problem.span, newText }]);
    });
  }
  const title = problem.isWhole ? fixWording.removeComment() : fixWording.removeWords(problem.codes.join(', '));
  const edit = problem.isWhole ? withoutComment(file, problem) : withoutCode(file, problem);
  const makeEdits = (): readonly TextEdit[] | undefined => (keepsWhole(file, edit) ? [edit] : undefined);
  return [offerFix(title, makeEdits, { isSafe: true, isDoubtful: true })];
}

/** Whether the text can still be parsed: without the comment between them two lines may become one text. */
function keepsWhole(file: PlanFile, edit: TextEdit): boolean {
  return !parsePlan(applyEdits(file.text, [edit]), { treatAsOurs: true, before: file }).isBroken;
}

/** The removal of a comment, with its line where nothing else is on it; undefined where that would make text of another line. */
export function commentRemoval(file: PlanFile, span: Span): readonly TextEdit[] | undefined {
  if (/\r(?!\n)/.test(file.text)) return undefined;
  const edit = withoutComment(file, { span });
  return keepsWhole(file, edit) ? [edit] : undefined;
}

function withoutComment({ text, lines }: PlanFile, { span }: Pick<Problem, 'span'>): TextEdit {
  const { line } = lines.positionAt(span.start);
  const lineStart = lines.lineStart(line);
  const start = Math.max(lineStart, startOfText(text));
  const before = text.slice(start, span.start);
  if (before.trim() === '') return { start, end: lines.lineStart(line + 1), newText: '' };
  // The edit extends to the end of the line: unusual blanks behind the comment would become text without it.
  const end = endOfLine(text, span.start);
  return { start: span.start - (before.length - before.trimEnd().length), end, newText: '' };
}

function withoutCode({ text }: PlanFile, { span }: Problem): TextEdit {
  const before = text.slice(0, span.start);
  return {
    start: before.length - (/[\s,]{1,40}$/.exec(before.slice(-40))?.[0].length ?? 0),
    end: span.end,
    newText: '',
  };
}
