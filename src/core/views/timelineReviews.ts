import { toDayNumber, type CalendarDate } from '../calendar/calendarDate';
import { isOpen } from '../plan/isOpen';
import type { Milestone } from '../plan/types';
import type { ReviewMark, TimelineBar } from './timelineModel';

/**
 * The rounds of review as days on the timeline: handed over, and what was decided. A day that the plan does not name, and one
 * that is still to come, is not drawn.
 */
export function reviewsOf(milestone: Milestone, today: CalendarDate): Pick<TimelineBar, 'reviews' | 'withClient'> {
  const rounds = milestone.review?.rounds ?? [];
  const reviews = rounds.flatMap(({ submitted, decision, date }): readonly ReviewMark[] => [
    ...(submitted && submitted.value <= today
      ? [{ day: toDayNumber(submitted.value), what: 'submitted' } as const]
      : []),
    ...(decision && date && date.value <= today ? [{ day: toDayNumber(date.value), what: decision.value }] : []),
  ]);
  const last = rounds.at(-1);
  const since = isOpen(milestone) && last && !last.decision ? last.submitted?.value : undefined;
  return {
    ...(reviews.length > 0 && { reviews }),
    ...(since !== undefined &&
      since <= today && { withClient: { first: toDayNumber(since), last: toDayNumber(today) } }),
  };
}
