import type { CalendarDate } from '../../calendar/calendarDate';
import { foundAt } from '../../plan/milestoneRef';
import { shortName } from '../../plan/shownTitle';
import { judgeFeasibility } from '../../schedule/feasibility';
import { firstFit } from '../../schedule/fit/firstFit';
import { calendarsOf } from '../../schedule/calendarsOf';
import { offerMove } from '../fixes/edits';
import type { PlanRule } from '../rule';

declare module '../finding' {
  interface SmartFacts {
    'smart.achievable.infeasible': {
      readonly leftHours: number;
      readonly freeHours: number;
      readonly due: string;
      readonly hoursPerWeek: number;
      readonly daysOff: number;
      /** The earlier milestones that take most of the time; {@link beforeCount} counts all. */
      readonly before: readonly { readonly name: string; readonly hours: number }[];
      /** The number of milestones before it, named or not. */
      readonly beforeCount: number;
    };
  }
}

/** The most earlier milestones that the message names. */
const mostNamed = 3;

/** More work than working hours until the deadline. */
export const infeasible: PlanRule = {
  scope: 'plan',
  code: 'smart.achievable.infeasible',
  severity: 'warning',
  run: ({ plan, options, calendars, work, isJudged }) => {
    return judgeFeasibility(plan, calendars, options.today, { most: mostNamed, work: work() })
      .filter(({ index }) => isJudged(index))
      .map(({ milestone, index, before, beforeCount, leftHours, freeHours, due, hoursPerWeek, daysOff }) => ({
        problem: {
          code: 'smart.achievable.infeasible',
          leftHours,
          freeHours,
          due,
          hoursPerWeek,
          daysOff,
          before: before.map(({ milestone: other, hours }) => ({ name: shortName(other), hours })),
          beforeCount,
          at: milestone.due?.at ?? milestone.anchor,
        },
        milestone: index,
      }));
  },
  fixes: (problem, file, options) => {
    const found = foundAt(file, problem.milestone);
    if (!found) return [];
    const { milestone, index } = found;
    const findDay = (): CalendarDate | undefined => {
      const day = firstFit(file.plan, index, calendarsOf(file.plan, options.holidays), options.today);
      return day === milestone.due?.value ? undefined : day;
    };
    return [offerMove(file, index, findDay, options)];
  },
  page: {
    title: 'More work than time',
    flags:
      'A milestone whose work left, with that of the milestones of the same `owner` due before it, exceeds the working hours from today or its `start` through `due`. Silent without `hours_per_week`, and for milestones without an estimate or a day.',
    why: 'The calendar knows today what the client would learn on the last day. The sentence shows the whole sum, so that you can check it.',
    bad: 'calendar: { hours_per_week: 10 }\nmilestones:\n  - { id: M1, title: The shop takes card payments, due: 2027-01-08, estimate: 60h }',
    good: 'calendar: { hours_per_week: 10 }\nmilestones:\n  - { id: M1, title: The shop takes card payments, due: 2027-02-26, estimate: 60h }',
    source: 'Earliest due date first (Jackson 1955), on the working calendar of the owner.',
  },
};
