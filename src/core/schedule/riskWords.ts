import type { CalendarDate } from '../calendar/calendarDate';
import type { DayWords } from '../calendar/dayWords';
import { count } from '../calendar/durationWords';
import { shownTitle } from '../plan/shownTitle';
import type { Milestone } from '../plan/types';
import type { Risk } from './risk';

/** `likely Dec 23, 3 working days after Dec 18, because M3 is late` */
export function riskWords({ due, end, days, cause }: Risk, words: DayWords, today: CalendarDate): string {
  const likely = `likely ${words.short(end, today)}, ${count(days, 'working day')} after ${words.short(due, today)}`;
  if (!cause) return `${likely}, by the days that it takes from today`;
  const name = nameOf(cause.milestone);
  return cause.kind === 'late'
    ? `${likely}, because ${name} is late`
    : `${likely}, because of the days that ${name} takes`;
}

/** The id, or the title of a milestone without one. */
export function nameOf(milestone: Milestone): string {
  return milestone.id?.value ?? `“${shownTitle(milestone)}”`;
}
