import type { WorkingCalendar } from '../../calendar/workingCalendar';
import type { CalendarDate } from '../../calendar/calendarDate';
import { foundAt } from '../../plan/milestoneRef';
import type { Milestone } from '../../plan/types';
import { toHours } from '../../schedule/estimate';
import { calendarsOf } from '../../schedule/calendarsOf';
import { offerEstimate, offerMove } from '../fixes/edits';
import type { CheckOptions, MilestoneRule } from '../rule';

declare module '../finding' {
  interface SmartFacts {
    'smart.achievable.crowded': {
      readonly count: number;
      /** Working days from `from` through `due`. */
      readonly days: number;
      readonly from: string;
      readonly due: string;
      readonly daysOff: number;
    };
  }
}

/** More deliverables than working days until the deadline. The rule applies in any language, since it only counts. */
export const crowded: MilestoneRule = {
  scope: 'milestone',
  code: 'smart.achievable.crowded',
  severity: 'hint',
  run: ({ milestone }, { options, calendar }) => {
    const { due, deliverables } = milestone;
    const from = firstDay(milestone, options);
    if (!due || due.value < from || !isToDo(milestone, calendar)) return [];
    const days = calendar.workingDaysBetween(from, due.value);
    if (deliverables.length <= days) return [];
    const facts = { count: deliverables.length, days, from, due: due.value };
    const daysOff = calendar.lostDaysBetween(from, due.value);
    return [{ code: 'smart.achievable.crowded', ...facts, daysOff, at: due.at }];
  },
  fixes: (problem, file, options) => {
    const found = foundAt(file, problem.milestone);
    if (!found) return [];
    const { milestone, index } = found;
    const calendar = calendarsOf(file.plan, options.holidays).ofMilestone(milestone);
    const first = calendar.nextWorkingDay(firstDay(milestone, options));
    const day = first && calendar.addWorkingDays(first, milestone.deliverables.length - 1);
    return [
      ...(calendar.hoursPerWeek !== undefined && !milestone.estimate ? [offerEstimate(file, index)] : []),
      ...(day === undefined ? [] : [offerMove(file, index, day, options)]),
    ];
  },
  page: {
    title: 'More deliverables than days',
    flags:
      'More `deliverables` than working days from today or the `start` through `due`: not even one day for each. Silent without a day, when overdue or in review, once a criterion is met or a task done, and when an estimate and `hours_per_week` allow the real sum (`smart.achievable.infeasible`).',
    why: 'Each deliverable has to be made, shown and accepted. Several on one day can be right when they are small; then an estimate says so.',
    bad: 'title: Customers can buy\nstart: 2027-03-30\ndue: 2027-03-31\ndeliverables: [Catalogue, Basket, Checkout]',
    good: 'title: Customers can buy\nstart: 2027-03-22\ndue: 2027-03-31\ndeliverables: [Catalogue, Basket, Checkout]',
    source:
      'Our own count, on the working calendar of the plan; less than a day each is the lowest bar that needs no estimate.',
  },
};

function firstDay({ start }: Milestone, { today }: CheckOptions): CalendarDate {
  return start && start.value > today ? start.value : today;
}

/**
 * Whether the number of deliverables says anything. A single one does not. An estimate that converts to hours says more than
 * the number. Once a criterion is met or a task is done, the plan does not show how many deliverables are left.
 */
function isToDo({ deliverables, status, estimate, acceptance, tasks }: Milestone, calendar: WorkingCalendar): boolean {
  if (deliverables.length < 2 || status === 'in-review') return false;
  if (estimate && calendar.hoursPerWeek !== undefined && toHours(estimate.value, calendar) !== undefined) return false;
  return !acceptance.some(({ met }) => met) && !tasks.some(({ done }) => done);
}
