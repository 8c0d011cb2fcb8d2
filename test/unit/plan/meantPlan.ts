import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { checkPlan } from '../../../src/core/findings/check';
import { formatMessage, type Finding } from '../../../src/core/findings/finding';
import { describeProblem } from '../../../src/core/findings/wording/problemWording';
import { parsePlan, type PlanFile } from '../../../src/core/plan/parsePlan';
import { applyEdits } from '../../../src/core/text';
import { fixesFor } from '../../fixesFor';

export const options = { today: '2026-11-30' as CalendarDate };

/** The findings about the file itself, each with the words that it stands on. */
export function toldOf(file: PlanFile): readonly (Finding & { readonly at: string; readonly message: string })[] {
  return checkPlan(file, options)
    .filter(({ problem }) => problem.code.startsWith('plan.'))
    .map((finding) => ({
      ...finding,
      at: file.text.slice(finding.problem.span.start, finding.problem.span.end),
      message: formatMessage(describeProblem(finding.problem)),
    }));
}

/** Asserts that one finding is told at the words, that its first fix gives what was meant, and that the milestones are those of that. */
export function assertReadAsMeant(broken: string, meant: string, at: string): void {
  const file = parsePlan(broken);
  const told = toldOf(file);
  assert.deepEqual(
    told.map((finding) => finding.at),
    [at],
    told.map(({ message }) => message).join('\n'),
  );
  const good = parsePlan(meant);
  assert.deepEqual(toldOf(good), [], meant);
  assert.ok(good.plan.milestones.length > 1, meant);
  assert.deepEqual(saidBy(file), saidBy(good));
  assert.equal(firstFixOf(broken), meant);
}

function saidBy({ plan }: PlanFile): unknown {
  return [
    plan.project?.value,
    plan.milestones.map(({ id, title, status, due, dependsOn, acceptance, tasks }) => [
      id?.value,
      title.value,
      status,
      due?.value,
      dependsOn.map(({ value }) => value),
      acceptance.map(({ text }) => text.value),
      tasks.map(({ text }) => text.value),
    ]),
  ];
}

/** The text after the first fix of the first finding about the file. */
export function firstFixOf(text: string): string | undefined {
  const file = parsePlan(text);
  const [fix] = toldOf(file).flatMap((finding) => fixesFor(file, finding, options).slice(0, 1));
  return fix?.kind === 'fix' ? applyEdits(text, fix.edits) : undefined;
}
