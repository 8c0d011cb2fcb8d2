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
  const distance = distanceWords(day, today) ?? words.long(day);
  const lines = [`${words.weekday(day, 'long')}, ${distance}${workingDays(day, today, calendar)}`];
  if (holiday !== undefined) return [...lines, `Public holiday: ${holiday}`];
  return calendar.isWorkingDay(day) ? lines : [...lines, off];
}

/** From this many days (twelve weeks) on the working days are not counted. */
const farFrom = 84;

/** ` (9 working days)` from today to the day; empty where there are none, or too many. */
function workingDays(day: CalendarDate, today: CalendarDate, calendar: WorkingCalendar): string {
  const days = daysBetween(today, day);
  if (Math.abs(days) <= 1 || Math.abs(days) >= farFrom) return '';
  const working =
    days > 0
      ? calendar.workingDaysBetween(addDays(today, 1), day)
      : calendar.workingDaysBetween(day, addDays(today, -1));
  return working === 0 ? '' : ` (${count(working, 'working day')})`;
}

function rangeLine(from: CalendarDate, to: CalendarDate, { words, calendar }: DayOptions): string {
  const days = count(daysBetween(from, to) + 1, 'day');
  const off = calendar.lostDaysBetween(from, to);
  const weekdays = `${words.weekday(from, 'long')} to ${words.weekday(to, 'long')}, ${days}`;
  return off > 0 ? `${weekdays}, ${off} of them otherwise worked` : weekdays;
}
