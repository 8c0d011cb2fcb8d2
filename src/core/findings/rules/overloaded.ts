import type { CalendarDate } from '../../calendar/calendarDate';
import type { PlanRule } from '../rule';

declare module '../finding' {
  interface SmartFacts {
    'smart.achievable.overloaded': {
      /** The first day of the week. */
      readonly monday: CalendarDate;
      /** Hours of work in the week, and working hours from today on. */
      readonly booked: number;
      readonly free: number;
    };
  }
}

/** The milestone that is easiest to move out of a week with too much work. */
export const overloaded: PlanRule = {
  scope: 'plan',
  code: 'smart.achievable.overloaded',
  severity: 'hint',
  run: ({ plan, overloads, isJudged }) =>
    overloads().flatMap(({ index, monday, booked, free }) => {
      const at = plan.milestones[index]?.due?.at;
      if (!at || !isJudged(index)) return [];
      return [{ problem: { code: 'smart.achievable.overloaded', monday, booked, free, at }, milestone: index }];
    }),
  page: {
    title: 'Week with too much work',
    flags:
      'A week, this one or one of the next three, in which the hours left of two or more milestones of one `owner`, spread evenly over their working days, exceed the working hours by more than a quarter. It stands on the milestone that is easiest to move: one that was not agreed on, that matters least, and that has the most float. Silent without `hours_per_week` or estimates, and where another finding says that the day of one of them does not hold.',
    why: 'Each of the days may hold by itself, and the week still cannot. One of them moves more easily than the others.',
    bad: 'calendar: { hours_per_week: 10 }\nmilestones:\n  - { id: M1, title: The shop takes card payments, start: 2026-11-30, due: 2026-12-04, estimate: 8h, status: in-progress }\n  - { id: M2, title: The shop sends invoices by e-mail, start: 2026-11-30, due: 2026-12-11, estimate: 10h, status: in-progress }',
    good: 'calendar: { hours_per_week: 10 }\nmilestones:\n  - { id: M1, title: The shop takes card payments, start: 2026-11-30, due: 2026-12-04, estimate: 8h, status: in-progress }\n  - { id: M2, title: The shop sends invoices by e-mail, start: 2026-12-07, due: 2026-12-18, estimate: 10h }',
    source: 'The load by week on the working calendar of the plan.',
  },
};
