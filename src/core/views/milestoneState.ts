import type { CalendarDate } from '../calendar/calendarDate';
import { isOpen } from '../plan/isOpen';
import type { Milestone, Plan } from '../plan/types';
import type { DayWords } from './dueWords';
import type { Ability } from './treeNode';

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

export function abilitiesOf(milestone: Milestone): readonly Ability[] {
  if (!isOpen(milestone)) return ['reopen', 'move'];
  return milestone.status === 'planned'
    ? ['start', 'finish', 'reschedule', 'cancel', 'move']
    : ['finish', 'reschedule', 'cancel', 'move'];
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

export const statusWords: Readonly<Record<Milestone['status'], string>> = {
  planned: 'planned',
  'in-progress': 'in progress',
  'in-review': 'in review',
  done: 'done',
  cancelled: 'cancelled',
};
