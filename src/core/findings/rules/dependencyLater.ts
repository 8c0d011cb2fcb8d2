import type { CalendarDate } from '../../calendar/calendarDate';
import { lateDependencies } from '../../schedule/dependencyDates';
import { offerMove } from '../fixes/edits';
import type { LinkRule } from '../rule';

declare module '../finding' {
  interface SmartFacts {
    'smart.achievable.dependency-later': {
      readonly id: string;
      readonly dependencyDue: CalendarDate;
      /** Working days, negative for a lead; 0 without one. */
      readonly lag: number;
      /** The first due day that the dependency leaves. */
      readonly earliest: CalendarDate | undefined;
    };
  }
}

/** A milestone that depends on one with a later deadline. */
export const dependencyLater: LinkRule = {
  scope: 'links',
  code: 'smart.achievable.dependency-later',
  severity: 'warning',
  run: (index, { plan, calendars, indexOf, isJudged, waitForEachOther }) => {
    const milestone = plan.milestones[index];
    if (!milestone || milestone.dependsOn.length === 0 || !isJudged(index)) return [];
    const { days } = calendars.ofMilestone(milestone);
    return lateDependencies(milestone, (id) => plan.milestones[indexOf(id) ?? -1], days).flatMap(
      ({ reference: { value: id, at }, ...facts }) => {
        // In a cycle one of the days is always too late: the cycle is told.
        const isInCycle = waitForEachOther(index, indexOf(id) ?? index);
        return isInCycle ? [] : [{ code: 'smart.achievable.dependency-later', id, ...facts, at }];
      },
    );
  },
  fixes: (problem, file, options) => {
    const day = problem.code === 'smart.achievable.dependency-later' ? problem.earliest : undefined;
    return problem.milestone !== undefined && day ? [offerMove(file, problem.milestone, day, options)] : [];
  },
  page: {
    title: 'Waits for something due later',
    flags:
      'A milestone that depends on an open one with a later `due`, or one that comes with its `lag` after its own; a lead (`lag: -2d`) leaves as much room. The same day is fine. Silent where both wait for each other, which `plan.dependency-cycle` says.',
    why: 'The first deadline can only be met if the second one is beaten, and nobody promised that.',
    bad: '- id: M1\n  title: The payment service answers on staging\n  due: 2027-04-30\n- id: M2\n  title: The shop takes card payments\n  due: 2027-03-31\n  depends_on: [M1]',
    good: '- id: M1\n  title: The payment service answers on staging\n  due: 2027-03-01\n- id: M2\n  title: The shop takes card payments\n  due: 2027-03-31\n  depends_on: [M1]',
    source: 'Arithmetic.',
  },
};
