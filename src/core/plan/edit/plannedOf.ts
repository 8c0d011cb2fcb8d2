import type { Milestone } from '../types';
import type { PlainMap, PlainValue } from './intent';

/**
 * What a milestone plans, as the data of another one: its words, its place in the project and its size. Its id, its state, the
 * days of its work, its money and its agreement are those of the one milestone and are left out.
 */
export function plannedOf(milestone: Milestone, title: string): PlainMap {
  const { description, phase, objective, priority, owner, due, estimate, deliverables, acceptance, tasks, dependsOn } =
    milestone;
  return {
    title,
    description: description?.value,
    phase: phase?.value,
    objective: objective?.value,
    priority: priority?.value,
    owner: owner?.value,
    due: due?.value,
    estimate: estimate && `${estimate.value.amount}${estimate.value.unit}`,
    depends_on: listOf(
      dependsOn.map(({ value, lag }) => (lag ? { id: value, lag: `${lag.value.amount}${lag.value.unit}` } : value)),
    ),
    deliverables: textsOf(deliverables),
    acceptance: textsOf(acceptance.map(({ text }) => text)),
    tasks: textsOf(tasks.map(({ text }) => text)),
  };
}

function textsOf(fields: readonly { readonly value: string }[]): PlainValue | undefined {
  return listOf(fields.map(({ value }) => value));
}

function listOf(values: readonly PlainValue[]): PlainValue | undefined {
  return values.length === 0 ? undefined : values;
}
