import type { CalendarDate } from '../../calendar/calendarDate';
import type { Milestone, Plan } from '../../plan/types';

/* The plan as it would be. Nothing of it is written; places are those of the plan as it is. */

export function withDue(plan: Plan, moves: readonly { readonly index: number; readonly due: CalendarDate }[]): Plan {
  const dueOf = new Map(moves.map(({ index, due }) => [index, due]));
  return change(plan, (milestone, index) => {
    const value = dueOf.get(index);
    return value === undefined
      ? milestone
      : { ...milestone, due: { value, at: milestone.due?.at ?? milestone.anchor } };
  });
}

export function withStart(plan: Plan, index: number, start: CalendarDate): Plan {
  return change(plan, (milestone, place) =>
    place === index
      ? { ...milestone, start: { value: start, at: milestone.start?.at ?? milestone.anchor } }
      : milestone,
  );
}

export function without(plan: Plan, indexes: readonly number[]): Plan {
  const dropped = new Set(indexes);
  return change(plan, (milestone, index) => (dropped.has(index) ? { ...milestone, status: 'cancelled' } : milestone));
}

/** @param person somebody with hours a week of their own; undefined for the hours of the plan */
export function withHours(plan: Plan, person: string | undefined, hoursPerWeek: number): Plan {
  if (person === undefined) {
    const { calendar } = plan;
    return calendar
      ? { ...plan, calendar: { ...calendar, hoursPerWeek: { value: hoursPerWeek, at: calendar.at } } }
      : plan;
  }
  const people = plan.people.map((one) =>
    one.name?.value === person ? { ...one, hoursPerWeek: { value: hoursPerWeek, at: one.at } } : one,
  );
  return { ...plan, people };
}

function change(plan: Plan, make: (milestone: Milestone, index: number) => Milestone): Plan {
  return { ...plan, milestones: plan.milestones.map(make) };
}
