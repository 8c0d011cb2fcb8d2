import type { PlanFile } from '../../plan/parsePlan';
import type { Span } from '../../text';
import { textFields } from '../milestoneText';
import type { Problem } from '../finding';

/** The text that contains the words of a problem; undefined where none does, as with aliases. */
export function fieldAt(
  file: PlanFile,
  { milestone: index, span }: Problem,
): { readonly value: string; readonly span: Span } | undefined {
  const milestone = index === undefined ? undefined : file.plan.milestones[index];
  return (milestone ? textFields(milestone) : [])
    .map(({ field }) => ({ value: field.value, span: file.spanOf(field.at, index) }))
    .find((field) => field.span.start <= span.start && span.end <= field.span.end);
}
