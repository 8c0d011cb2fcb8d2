import type { PlanFile } from '../../../src/core/plan/parsePlan';
import type { PartSpan } from '../../../src/core/text';

/** Everything that a file says as plain data, with places in its text: the same however the text was read. */
export function placedPlan({ plan, spanOf }: PlanFile): unknown {
  const { milestones, ...frame } = plan;
  return {
    ...(place(frame, (at) => spanOf(at)) as object),
    milestones: milestones.map((milestone, index) => place(milestone, (at) => spanOf(at, index))),
  };
}

function place(value: unknown, spanOf: (at: PartSpan) => unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => place(item, spanOf));
  if (isPartSpan(value)) return spanOf(value);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, place(inner, spanOf)]));
}

function isPartSpan(value: object): value is PartSpan {
  return 'from' in value && typeof value.from === 'number' && 'to' in value && typeof value.to === 'number';
}
