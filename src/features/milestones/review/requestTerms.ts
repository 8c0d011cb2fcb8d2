import type { CalendarDate } from '../../../core/calendar/calendarDate';
import type { RequestTerms } from '../../../core/client/reviewRequest';
import { replyBy, reviewDaysOf } from '../../../core/plan/promise/reviewState';
import type { Milestone } from '../../../core/plan/types';
import type { PlanEntry } from '../../../host/plans/planEntry';

/** @param submitted the day on which the milestone was handed over */
export function requestTerms(
  milestone: Milestone,
  { lastGood: { plan }, calendar }: PlanEntry,
  submitted: CalendarDate,
): RequestTerms {
  const round = { submitted: { value: submitted, at: milestone.at } };
  return {
    contact: plan.client?.contact?.value,
    project: plan.project?.value,
    replyBy: replyBy(round, reviewDaysOf(milestone, plan), calendar),
  };
}
