import { parsePlan, parseWhole, type PlanFile } from '../../plan/parsePlan';
import { applyEdits, type TextEdit } from '../../text';
import type { Problem } from '../finding';

export type SyntaxProblem = Extract<Problem, { code: 'plan.syntax' }>;

/** As many characters are read to prove fixes of one file, from the top: each takes reading the part that the fault is in. */
const mostRead = 10_000;

/** The first of several mendings that leaves less to tell of the file, and no more that misfits. */
export function firstThatMends(
  file: PlanFile,
  problem: SyntaxProblem,
  candidates: readonly (readonly TextEdit[])[],
): readonly TextEdit[] | undefined {
  if (!isWithinReach(file, problem)) return undefined;
  return candidates.find((edits) => edits.length > 0 && mends(file, problem, edits));
}

/** Whether little enough is read for it and for the faults above it that nothing mends either. The first always is. */
function isWithinReach({ problems, parts, layout, lines }: PlanFile, { span }: SyntaxProblem): boolean {
  const { line } = lines.positionAt(span.start);
  const above = new Set<number>();
  for (const problem of problems) {
    if (problem.span.start >= span.start) break;
    if (problem.code !== 'plan.syntax' || problem.mending) continue;
    const other = lines.positionAt(problem.span.start).line;
    if (other < line) above.add(other);
  }
  const part = parts[layout.partsWithin(span)?.[0] ?? 0];
  return above.size * (part?.text.length ?? 0) <= mostRead;
}

function mends(file: PlanFile, { span }: SyntaxProblem, edits: readonly TextEdit[]): boolean {
  const edited = applyEdits(file.text, edits);
  // What cannot be cut has no parts to keep, and most often cannot be cut with one fault less either.
  const after = file.cut
    ? parsePlan(edited, { treatAsOurs: true, before: file })
    : parseWhole(edited, { treatAsOurs: true });
  if (after.plan.milestones.length < file.plan.milestones.length) return false;
  const { line } = file.lines.positionAt(span.start);
  const misfits = (of: PlanFile): number => of.problems.filter(({ code }) => code === 'plan.invalid-value').length;
  // In quotes a number or a state is none: that would only exchange one fault for another.
  if (misfits(after) > misfits(file)) return false;
  const left = linesToldIn(after);
  // Another slip on the line is told by itself.
  return !left.includes(line) && left.length < linesToldIn(file).length;
}

/** The lines with a syntax problem that is told: of several on neighbouring lines the first. */
function linesToldIn({ problems, lines }: PlanFile): readonly number[] {
  const told: number[] = [];
  let before = -2;
  for (const problem of problems) {
    if (problem.code !== 'plan.syntax') continue;
    const { line } = lines.positionAt(problem.span.start);
    if (problem.mending || line - before > 1) told.push(line);
    before = problem.mending ? before : line;
  }
  return told;
}
