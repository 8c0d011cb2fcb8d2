import type { CalendarDate } from '../calendar/calendarDate';
import { count } from '../calendar/durationWords';
import { bare, type Value } from './bare';
import { isOpen } from './isOpen';
import type { Milestone, Plan } from './types';
import { earlyOrLate, type DayWords } from '../calendar/dayWords';

/** The number of open milestones whose due date has passed. */
export function countLate(plans: readonly { readonly plan: Plan }[], today: CalendarDate): number {
  return plans.flatMap(({ plan }) => plan.milestones).filter((milestone) => isLate(milestone, today)).length;
}

export function isLate(milestone: Milestone, today: CalendarDate): boolean {
  return isOpen(milestone) && milestone.due !== undefined && milestone.due.value < today;
}

/** Whether its first day of work is still to come. */
export function startsLater({ start }: Milestone, today: CalendarDate): boolean {
  return start !== undefined && start.value > today;
}

/** The status that a finished milestone gets when it is reopened: planned where it was cancelled before its first day of work. */
export function statusReopened(milestone: Milestone, today: CalendarDate): 'planned' | 'in-progress' {
  const hasBegun = milestone.start !== undefined && !startsLater(milestone, today);
  return milestone.status === 'cancelled' && !hasBegun ? 'planned' : 'in-progress';
}

/** What blocks an open milestone as of today, the last of several; undefined where nothing does. */
export function blockOn(milestone: Milestone, today: CalendarDate): Milestone['blocked'][number] | undefined {
  if (!isOpen(milestone)) return undefined;
  return milestone.blocked.findLast((block) => isInForce(block, today));
}

/** Whether a block holds on a day: on that of its end the work goes on. @param block of a plan as it was read, or as somebody sees it */
export function isInForce(
  block: { readonly since: Value<CalendarDate>; readonly until: Value<CalendarDate> },
  today: CalendarDate,
): boolean {
  const [since, until] = [bare(block.since), bare(block.until)];
  return (since === undefined || since <= today) && (until === undefined || until > today);
}

/** Whether an open milestone is blocked as of today. */
export function isBlocked(milestone: Milestone, today: CalendarDate): boolean {
  return blockOn(milestone, today) !== undefined;
}

/** The number of criteria with a `met` date, whatever the status of the milestone. */
export function countMet({ acceptance }: Milestone): number {
  return acceptance.filter(({ met }) => met).length;
}

/**
 * `1 of 2 criteria met`; for a done milestone that leaves some unticked, {@link untickedWords}. A criterion without `met` is never
 * counted as met, whatever the status.
 * @returns undefined for a milestone without criteria
 */
export function criteriaWords(milestone: Milestone, noun = 'criterion', plural = 'criteria'): string | undefined {
  const total = milestone.acceptance.length;
  if (total === 0) return undefined;
  return untickedWords(milestone) ?? `${countMet(milestone)} of ${count(total, noun, plural)} met`;
}

/** `criteria not ticked`, `1 of 2 criteria ticked`: what a done milestone leaves open. Undefined for any other milestone. */
export function untickedWords(milestone: Milestone): string | undefined {
  const total = milestone.acceptance.length;
  const met = countMet(milestone);
  if (milestone.status !== 'done' || met === total) return undefined;
  if (met > 0) return `${met} of ${total} criteria ticked`;
  return total === 1 ? 'criterion not ticked' : 'criteria not ticked';
}

/**
 * The due date in words, or the date of completion with how that lies to the due date: `done 5 Nov, 1 day early`.
 * @returns undefined for an open milestone without a date
 */
export function whenWords(milestone: Milestone, words: DayWords, today: CalendarDate): string | undefined {
  const { when, besideDue } = whenParts(milestone, words, today);
  return besideDue === undefined ? when : `${when}, ${besideDue}`;
}

/** The two parts of {@link whenWords}, for a place with room for the first one alone. */
export function whenParts(
  milestone: Milestone,
  words: DayWords,
  today: CalendarDate,
): { readonly when: string | undefined; readonly besideDue?: string } {
  const { status, due, completed } = milestone;
  if (status === 'cancelled') return { when: 'cancelled' };
  if (status !== 'done') return { when: due && words.due(due.value, today) };
  if (!completed) return { when: 'done' };
  const when = words.done(completed.value, today);
  if (!due || due.value === completed.value) return { when };
  return { when, besideDue: besideDueWords(milestone) ?? `due ${words.short(due.value, today)}` };
}

/** `1 day early`, `3 days late`: when a done milestone was finished. Undefined on its due day, and more than 20 days from it. */
export function besideDueWords({ status, due, completed }: Milestone): string | undefined {
  return status === 'done' && due && completed ? earlyOrLate(completed.value, due.value) : undefined;
}
