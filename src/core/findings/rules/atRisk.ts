import type { CalendarDate } from '../../calendar/calendarDate';
import { shortName } from '../../plan/shownTitle';
import { offerMove } from '../fixes/edits';
import type { PlanRule } from '../rule';

declare module '../finding' {
  interface SmartFacts {
    'smart.achievable.at-risk': {
      readonly due: CalendarDate;
      /** The earliest end by the schedule. */
      readonly likely: CalendarDate;
      /** The first day of work that leads there, where the plan names an earlier one. */
      readonly start: CalendarDate | undefined;
      /** Working days of the owner from the one to the other. */
      readonly days: number;
      readonly cause:
        | { readonly kind: 'late'; readonly name: string }
        | { readonly kind: 'waits'; readonly name: string; readonly end: CalendarDate }
        | { readonly kind: 'work'; readonly takes: number };
    };
  }
}

/** A milestone that will not hold its day by the schedule. */
export const atRisk: PlanRule = {
  scope: 'plan',
  code: 'smart.achievable.at-risk',
  severity: 'information',
  run: ({ plan, risks, hopeless, isJudged }) => {
    return risks().flatMap(({ index, due, likely, start, days, cause }) => {
      const at = plan.milestones[index]?.due?.at;
      const on = cause.kind === 'work' ? undefined : plan.milestones[cause.on];
      // Where the hours do not fit, or what is waited for is due later, that is told, with its arithmetic.
      if (!at || !isJudged(index) || hopeless().has(index) || cause.kind === 'due-later') return [];
      const told = cause.kind === 'work' ? cause : { ...cause, name: on ? shortName(on) : '' };
      const problem = { code: 'smart.achievable.at-risk', due, likely, start, days, cause: told, at } as const;
      return [{ problem, milestone: index }];
    });
  },
  fixes: (problem, file, options) => {
    if (problem.code !== 'smart.achievable.at-risk' || problem.milestone === undefined) return [];
    const { likely, start } = problem;
    return [offerMove(file, problem.milestone, likely, options, start)];
  },
  page: {
    title: 'Will not hold its day',
    flags:
      'A planned milestone that ends after its `due` at the earliest: because of what it waits for, or because its `estimate` takes more working days than are left. Silent where the plan has no evidence for that: no estimate, no given days and nothing that is late, neither of the milestone nor of what holds it up. Silent also for milestones under way, for estimates of which a criterion that is met has used up a part, for those in hours where the hours a week are not known, for days that have passed, and where the hours do not fit or something waited for is due later, which other findings say.',
    why: 'What is late moves everything behind it, and the days behind it still look healthy. Told now, a new day can be agreed on in good time.',
    bad: 'milestones:\n  - { id: M1, title: The shop takes card payments, due: 2027-02-26, estimate: 8d, depends_on: [M0] }\n  - { id: M0, title: The shop takes vouchers, due: 2027-02-19, estimate: 60d }',
    good: 'milestones:\n  - { id: M1, title: The shop takes card payments, due: 2027-06-30, estimate: 8d, depends_on: [M0] }\n  - { id: M0, title: The shop takes vouchers, due: 2027-04-30, estimate: 60d }',
    source: 'The critical path method (Kelley & Walker 1959), on the working calendars of the plan.',
  },
};
