import type { CalendarDate } from '../../calendar/calendarDate';
import type { PlanRule } from '../rule';

declare module '../finding' {
  interface SmartFacts {
    'smart.achievable.start-by': {
      readonly due: CalendarDate;
      /** The last day to start on, or the given first day that has passed. */
      readonly by: CalendarDate;
      readonly today: CalendarDate;
      /** Working days that it takes. */
      readonly takes: number;
    };
  }
}

/** A planned milestone that must be started now to hold its day. */
export const startBy: PlanRule = {
  scope: 'plan',
  code: 'smart.achievable.start-by',
  severity: 'hint',
  run: ({ plan, options: { today }, startsSoon, doubtful, isJudged }) =>
    startsSoon().flatMap(({ index, due, by, takes }) => {
      const { start, due: dueField } = plan.milestones[index] ?? {};
      const at = start?.at ?? dueField?.at;
      if (!at || !isJudged(index) || doubtful().has(index)) return [];
      return [{ problem: { code: 'smart.achievable.start-by', due, by, today, takes, at }, milestone: index }];
    }),
  page: {
    title: 'To be started now',
    flags:
      'A planned milestone that must be started today or within the next two working days to be done on its `due`, or whose `start` has passed. The working days that it takes come from its `estimate`. Silent without an estimate, for one in hours where the hours a week are not known, once a criterion is met, for a `start` that is still to come, while something that it waits for is open, and where another finding says that its day does not hold.',
    why: 'The last day on which it can be started stands nowhere in the plan, and passes without a sound.',
    bad: 'title: The shop takes card payments\nstart: 2026-11-23\ndue: 2027-03-31',
    good: 'title: The shop takes card payments\nstatus: in-progress\nstart: 2026-11-23\ndue: 2027-03-31',
    source: 'Arithmetic on the working calendar of the plan.',
  },
};
