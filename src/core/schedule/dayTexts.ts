import { fromDayNumber, type CalendarDate } from '../calendar/calendarDate';

/** {@link fromDayNumber} that remembers its answers: thousands of milestones share a few hundred days. */
export function createDayTexts(): (day: number) => CalendarDate {
  const known = new Map<number, CalendarDate>();
  return (day) => {
    const before = known.get(day);
    if (before !== undefined) return before;
    const text = fromDayNumber(day);
    known.set(day, text);
    return text;
  };
}
