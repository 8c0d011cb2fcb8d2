import type { CalendarDate } from '../calendar/calendarDate';
import { dayInSeries, type Interval } from '../calendar/interval';
import { nextProposedDay } from '../calendar/proposedDay';
import type { WorkingCalendar } from '../calendar/workingCalendar';
import { repeatedTitle } from './repeatedTitle';
import type { Milestone } from './types';

/** A milestone as it is repeated: its title and its days. */
export interface Repetition {
  readonly title: string;
  readonly due: CalendarDate;
  /** The day that the interval leads to. Another one than `due` where it is off. */
  readonly nominalDue: CalendarDate;
  /** Where the milestone that is repeated has a first day of work. */
  readonly start?: CalendarDate | undefined;
  /** The day of each of its needs, in their order; undefined for one without a day. */
  readonly needsBy: readonly (CalendarDate | undefined)[];
}

/** What decides on the days and titles of repetitions. */
export interface RepeatTerms {
  readonly interval: Interval;
  /** How many times it is repeated. */
  readonly times: number;
  /** Of the owner of the milestone. */
  readonly calendar: WorkingCalendar;
  /** Whether the calendar has the public holidays of a country. */
  readonly knowsHolidays: boolean;
  /** Language of the plan (BCP 47). */
  readonly language: string;
}

/** The repetitions of a milestone, each on a working day; none for one without a due day. */
export function repetitionsOf(
  { title, due, start, needs }: Milestone,
  { interval, times, calendar, knowsHolidays, language }: RepeatTerms,
): readonly Repetition[] {
  if (!due) return [];
  return Array.from({ length: times }, (_none, index): Repetition => {
    const nominal = (day: CalendarDate): CalendarDate => dayInSeries(day, interval, index + 1);
    const worked = (day: CalendarDate): CalendarDate => nextProposedDay(nominal(day), calendar, knowsHolidays);
    return {
      title: repeatedTitle(title.value, { times: index + 1, interval, due: due.value, language }),
      due: worked(due.value),
      nominalDue: nominal(due.value),
      start: start && worked(start.value),
      needsBy: needs.map(({ by }) => by && worked(by.value)),
    };
  });
}
