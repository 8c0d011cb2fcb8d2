import leven from 'leven';
import type { Span } from '../text';
import type { Fact } from './parts/facts';
import type { PlanProblem } from './problem';
import type { Field, Plan } from './types';

/** What {@link findReferenceProblems} asks of milestones. */
export const referenceFacts: readonly Fact[] = ['id', 'phase', 'objective', 'dependsOn'];

/**
 * Ids that stand twice, and references to ids that stand nowhere.
 * @param lineOf the line of the file, from 0, on which a place of the plan stands, or of the milestone of that index
 */
export function findReferenceProblems(
  plan: Plan,
  lineOf: (span: Span, milestone: number | undefined) => number,
): PlanProblem[] {
  const problems: PlanProblem[] = [];
  const collect = (fields: readonly { readonly field?: Field<string>; readonly milestone?: number }[]): Set<string> => {
    const first = new Map<string, { readonly span: Span; readonly milestone: number | undefined }>();
    for (const { field, milestone } of fields) {
      if (!field) continue;
      const { value: id, span } = field;
      const before = first.get(id);
      if (before) {
        const firstLine = lineOf(before.span, before.milestone) + 1;
        problems.push({ code: 'plan.duplicate-id', id, firstLine, span, milestone });
      } else first.set(id, { span, milestone });
    }
    return new Set(first.keys());
  };
  const milestones = collect(plan.milestones.map(({ id, index }) => ({ field: id, milestone: index })));
  const phases = collect(plan.phases.map(({ id }) => ({ field: id })));
  const objectives = collect(plan.objectives.map(({ id }) => ({ field: id })));

  const demand = (
    kind: 'milestone' | 'phase' | 'objective',
    key: string,
    known: ReadonlySet<string>,
    field: Field<string> | undefined,
    milestone?: number,
  ): void => {
    if (!field || known.has(field.value)) return;
    const suggestion = nearestId(field.value, known);
    problems.push({
      code: 'plan.unknown-reference',
      key,
      id: field.value,
      kind,
      suggestion,
      span: field.span,
      milestone,
    });
  };
  for (const milestone of plan.milestones) {
    for (const field of milestone.dependsOn) demand('milestone', 'depends_on', milestones, field, milestone.index);
    // Without a list of phases their names stand for themselves.
    if (plan.phases.length > 0) demand('phase', 'phase', phases, milestone.phase, milestone.index);
    demand('objective', 'objective', objectives, milestone.objective, milestone.index);
  }
  for (const order of plan.changeOrders) {
    for (const field of order.milestones) demand('milestone', 'milestones', milestones, field);
  }
  return problems;
}

const mostIdsCompared = 500;

/** The id that was most likely meant; undefined when none is near or there are too many to compare. */
function nearestId(id: string, known: ReadonlySet<string>): string | undefined {
  for (const candidate of known) if (candidate.toLowerCase() === id.toLowerCase()) return candidate;
  // Short ids are all alike: `M1` is no misspelling of `M2`.
  if (id.length < 4 || known.size > mostIdsCompared) return undefined;
  let best: { id: string; distance: number } | undefined;
  for (const candidate of known) {
    const distance = leven(id, candidate, { maxDistance: 3 });
    if (distance <= 2 && (!best || distance < best.distance)) best = { id: candidate, distance };
  }
  return best?.id;
}
