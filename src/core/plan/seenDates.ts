import type { CalendarDate } from '../calendar/calendarDate';

/** The dates of a milestone as they are written, also words in place of a day; undefined for a key that is not there. */
export interface SeenDates {
  readonly due: string | undefined;
  readonly start: CalendarDate | undefined;
}
