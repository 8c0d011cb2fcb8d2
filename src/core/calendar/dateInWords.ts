import { fromDayNumber, parseCalendarDate, toDayNumber, type CalendarDate } from './calendarDate';

/**
 * Reads a day written as `YYYY-MM-DD` or in English words such as `next friday` or `in 2 weeks`. The words must be the
 * whole text. Numbers with slashes are refused: `05/12/2026` is two different days on two continents.
 * @returns undefined for anything that does not surely name one day
 */
export async function parseDateInWords(text: string, today: CalendarDate): Promise<CalendarDate | undefined> {
  const wanted = text.trim();
  const exact = parseCalendarDate(wanted);
  if (exact || wanted === '' || /^\d+[/.]\d+/.test(wanted)) return exact;
  const { en } = await import('chrono-node');
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  // Noon in the zone of the process, so that no zone moves the day; only the parts of the answer are read.
  const reference = new Date(year, month - 1, day, 12);
  const isBackwards = /\b(?:last|ago|past|yesterday)\b/i.test(wanted);
  const [result, ...more] = en.casual.parse(wanted, reference, { forwardDate: !isBackwards });
  if (!result || more.length > 0 || result.text.length !== wanted.length || result.end) return undefined;
  const { start } = result;
  const parts = [start.get('year'), start.get('month'), start.get('day')];
  if (parts.some((part) => part === null)) return undefined;
  const [y = 0, m = 1, d = 1] = parts.map(Number);
  const found = parseCalendarDate(
    `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`,
  );
  // A bare weekday is the next such day: naming today's means a week from now.
  return found === today && /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i.test(wanted)
    ? fromDayNumber(toDayNumber(today) + 7)
    : found;
}
