import { addDays, daysBetween, parseDays, type CalendarDate } from '../calendar/calendarDate';
import { count } from '../calendar/durationWords';
import type { WorkingCalendar } from '../calendar/workingCalendar';
import { distanceWords, type DayWords } from '../calendar/dayWords';

export interface DayOptions {
  readonly today: CalendarDate;
  readonly words: DayWords;
  /** The calendar of the plan, with its public holidays. */
  readonly calendar: WorkingCalendar;
}

/**
 * The lines of a hover about a day: its weekday, its distance from today, and whether it is a working day. For a range
 * `FROM..TO`: its length and the days off in it.
 * @returns empty for any other text
 */
export function linesAboutDays(text: string, options: DayOptions): readonly string[] {
  const days = parseDays(text);
  if (!days) return [];
  return text.includes('..') ? [rangeLine(days.from, days.to, options)] : linesAboutDay(days.from, options);
}

function linesAboutDay(day: CalendarDate, { today, words, calendar }: DayOptions): readonly string[] {
  const holiday = calendar.holidayName(day);
  const off = calendar.isDayOff(day) ? 'Day off.' : 'Not a working day.';
  const lines = [`${words.weekday(day, 'long')}, ${workingDistance(day, today, calendar)}`];
  if (holiday !== undefined) return [...lines, `Public holiday: ${holiday}`];
  return calendar.isWorkingDay(day) ? lines : [...lines, off];
}

/** From this many days (twelve weeks) on the distance is not given in working days. */
const farFrom = 84;

/** `in 9 working days`, `9 working days ago`; the distance in calendar units where there are no working days, or too many. */
function workingDistance(day: CalendarDate, today: CalendarDate, calendar: WorkingCalendar): string {
  const plain = distanceWords(day, today);
  const days = daysBetween(today, day);
  if (days === 0 || days === 1 || Math.abs(days) >= farFrom) return plain;
  const working =
    days > 0
      ? calendar.workingDaysBetween(addDays(today, 1), day)
      : calendar.workingDaysBetween(day, addDays(today, -1));
  if (working === 0) return plain;
  return days > 0 ? `in ${count(working, 'working day')}` : `${count(working, 'working day')} ago`;
}

function rangeLine(from: CalendarDate, to: CalendarDate, { words, calendar }: DayOptions): string {
  const days = count(daysBetween(from, to) + 1, 'day');
  const off = calendar.lostDaysBetween(from, to);
  const weekdays = `${words.weekday(from, 'long')} to ${words.weekday(to, 'long')}, ${days}`;
  return off > 0 ? `${weekdays}, ${off} of them otherwise worked` : weekdays;
}
