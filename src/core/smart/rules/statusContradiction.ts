import { isOpen } from '../../plan/isOpen';
import type { Contradiction, PlanProblem } from '../../plan/problem';
import type { Milestone } from '../../plan/types';
import type { Span } from '../../text';
import type { CheckContext, PlanRule, RulePage } from '../rule';

/** What a milestone says about its state does not fit together. */
export const statusContradiction: PlanRule = {
  scope: 'plan',
  code: 'plan.status-contradiction',
  severity: 'warning',
  run: (context) => context.file.plan.milestones.flatMap((milestone) => contradictions(milestone, context)),
};

function contradictions(milestone: Milestone, { options: { today }, byId }: CheckContext): PlanProblem[] {
  const { status, statusField, completed, start, acceptance, dependsOn, index, anchor } = milestone;
  const found: PlanProblem[] = [];
  const add = (facts: Contradiction, span: Span): void => {
    found.push({ code: 'plan.status-contradiction', ...facts, span, milestone: index });
  };
  if (completed) {
    if (completed.value > today) {
      add({ kind: 'completed-in-future', completed: completed.value, today }, completed.span);
    } else if (start && completed.value < start.value) {
      add({ kind: 'completed-before-start', completed: completed.value, start: start.value }, completed.span);
    } else if (isOpen(milestone)) {
      add({ kind: 'completed-but-open', status }, completed.span);
    }
  }
  if (status !== 'done') return found;
  // Criteria written as plain strings are taken at their word: only a mix of met and unmet ones contradicts.
  const open = acceptance.filter(({ met }) => !met).length;
  const total = acceptance.length;
  if (open > 0 && open < total) add({ kind: 'open-criteria', open, total }, statusField?.span ?? anchor);
  for (const { value: id, span } of dependsOn) {
    const other = byId.get(id);
    if (!other || other === milestone || !isOpen(other)) continue;
    add({ kind: 'open-dependency', id, status: other.status }, span);
  }
  return found;
}

export const statusContradictionPage: RulePage = {
  code: 'plan.status-contradiction',
  title: 'State does not fit',
  flags:
    'A day of completion on an open milestone, in the future, or before the start; a done milestone some of whose criteria carry `met` and some do not, or that waits for an open one.',
  why: 'Reports and invoices are written from these fields. What contradicts itself will be believed in the wrong direction.',
  bad: 'id: M1\ntitle: The shop takes card payments\nstatus: in-progress\ndue: 2020-03-31\ncompleted: 2020-03-30',
  good: 'id: M1\ntitle: The shop takes card payments\nstatus: done\ndue: 2020-03-31\ncompleted: 2020-03-30',
  source: 'Logic.',
};
