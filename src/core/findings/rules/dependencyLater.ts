import { parseCalendarDate } from '../../calendar/calendarDate';
import { lateDependencies } from '../../schedule/dependencyDates';
import { offerMove } from '../fixes/edits';
import type { LinkRule } from '../rule';

declare module '../finding' {
  interface SmartFacts {
    'smart.achievable.dependency-later': { readonly id: string; readonly dependencyDue: string };
  }
}

/** Waits for a milestone that is due after it. */
export const dependencyLater: LinkRule = {
  scope: 'links',
  code: 'smart.achievable.dependency-later',
  severity: 'warning',
  asks: ['id', 'status', 'due', 'dependsOn', 'torn'],
  run: (milestone, { milestoneOf, isJudged }) =>
    isJudged(milestone)
      ? lateDependencies(milestone, milestoneOf).map(({ reference: { value: id, span }, dependencyDue }) => {
          const code = 'smart.achievable.dependency-later';
          return { code, id, dependencyDue, span, milestone: milestone.index };
        })
      : [],
  fixes: (problem, file, options) => {
    const milestone = problem.milestone === undefined ? undefined : file.plan.milestones[problem.milestone];
    const day = 'dependencyDue' in problem ? parseCalendarDate(problem.dependencyDue) : undefined;
    return milestone && day ? [offerMove(file, milestone, day, options)] : [];
  },
  page: {
    title: 'Waits for something due later',
    flags: 'A milestone in whose `depends_on` stands an open one with a later `due`. The same day is fine.',
    why: 'The first deadline can only be met if the second one is beaten, and nobody promised that.',
    bad: '- id: M1\n  title: The payment service answers on staging\n  due: 2027-04-30\n- id: M2\n  title: The shop takes card payments\n  due: 2027-03-31\n  depends_on: [M1]',
    good: '- id: M1\n  title: The payment service answers on staging\n  due: 2027-03-01\n- id: M2\n  title: The shop takes card payments\n  due: 2027-03-31\n  depends_on: [M1]',
    source: 'Arithmetic.',
  },
};
