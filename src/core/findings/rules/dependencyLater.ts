import { parseCalendarDate } from '../../calendar/calendarDate';
import { lateDependencies } from '../../schedule/dependencyDates';
import { offerMove } from '../fixes/edits';
import type { LinkRule } from '../rule';

declare module '../finding' {
  interface SmartFacts {
    'smart.achievable.dependency-later': { readonly id: string; readonly dependencyDue: string };
  }
}

/** A milestone that depends on one with a later deadline. */
export const dependencyLater: LinkRule = {
  scope: 'links',
  code: 'smart.achievable.dependency-later',
  severity: 'warning',
  run: (index, { plan, indexOf, isJudged }) => {
    const milestone = plan.milestones[index];
    if (!milestone || milestone.dependsOn.length === 0 || !isJudged(index)) return [];
    return lateDependencies(milestone, (id) => plan.milestones[indexOf(id) ?? -1]).map(
      ({ reference: { value: id, at }, dependencyDue }) => {
        return { code: 'smart.achievable.dependency-later', id, dependencyDue, at };
      },
    );
  },
  fixes: (problem, file, options) => {
    const day = 'dependencyDue' in problem ? parseCalendarDate(problem.dependencyDue) : undefined;
    return problem.milestone !== undefined && day ? [offerMove(file, problem.milestone, day, options)] : [];
  },
  page: {
    title: 'Waits for something due later',
    flags: 'A milestone that depends on an open one with a later `due`. The same day is fine.',
    why: 'The first deadline can only be met if the second one is beaten, and nobody promised that.',
    bad: '- id: M1\n  title: The payment service answers on staging\n  due: 2027-04-30\n- id: M2\n  title: The shop takes card payments\n  due: 2027-03-31\n  depends_on: [M1]',
    good: '- id: M1\n  title: The payment service answers on staging\n  due: 2027-03-01\n- id: M2\n  title: The shop takes card payments\n  due: 2027-03-31\n  depends_on: [M1]',
    source: 'Arithmetic.',
  },
};
