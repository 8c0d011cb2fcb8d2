import type { PlanFile } from '../../plan/parsePlan';
import type { Field } from '../../plan/types';
import { proseFields } from '../../english/prose';
import type { Problem } from '../rule';

/** The text in which the words of a problem stand; undefined when they stand in none, as with aliases. */
export function fieldAt(file: PlanFile, { milestone: index, span }: Problem): Field<string> | undefined {
  const milestone = index === undefined ? undefined : file.plan.milestones[index];
  if (!milestone) return undefined;
  return proseFields(milestone).find(({ field }) => field.span.start <= span.start && span.end <= field.span.end)
    ?.field;
}
