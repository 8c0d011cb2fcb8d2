import type { CalendarDate } from '../calendar/calendarDate';
import { isOpen } from './isOpen';
import type { Milestone, Plan } from './types';
import type { DayWords } from '../calendar/dayWords';

/** Open milestones whose day has passed. */
export function countLate(plans: readonly { readonly plan: Plan }[], today: CalendarDate): number {
  return plans.flatMap(({ plan }) => plan.milestones).filter((milestone) => isLate(milestone, today)).length;
}

export function isLate(milestone: Milestone, today: CalendarDate): boolean {
  return isOpen(milestone) && milestone.due !== undefined && milestone.due.value < today;
}

/** Open, and waiting for something as of today. */
export function isBlocked(milestone: Milestone, today: CalendarDate): boolean {
  const blocked = milestone.blocked;
  if (!blocked || !isOpen(milestone)) return false;
  const { since, until } = blocked;
  return (since === undefined || since.value <= today) && (until === undefined || until.value >= today);
}

/** Criteria with a day on which they were met; all of them once the milestone is done and none carries a day. */
export function metCriteria({ acceptance, status }: Milestone): number {
  const met = acceptance.filter((criterion) => criterion.met).length;
  return met === 0 && status === 'done' ? acceptance.length : met;
}

/** When it is due, or was done; undefined for an open one without a day. */
export function whenWords(
  { status, due, completed }: Milestone,
  words: DayWords,
  today: CalendarDate,
): string | undefined {
  if (status === 'cancelled') return 'cancelled';
  if (status === 'done') return completed ? words.done(completed.value, today) : 'done';
  return due && words.due(due.value, today);
}
