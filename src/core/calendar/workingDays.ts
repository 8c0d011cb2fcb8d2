import { toDayNumber, weekdays, type CalendarDate } from './calendarDate';
import { lastRangeFrom, mergeRanges, type DayRange } from './dayRanges';

/**
 * Working days as numbers in a row, for loops over thousands of milestones. Days are whole days since 1970-01-01. Both answers
 * take time logarithmic in the number of ranges off.
 */
export interface WorkingDays {
  /** The number of working days from a fixed day on that lie before this one; negative before the fixed day. */
  before(day: number): number;
  /**
   * The working day with so many before it: `at(before(day))` is the day itself, or the next working day.
   * Undefined when the years 0000 to 9999 have no such day.
   */
  at(count: number): number | undefined;
  /** Working weekdays that are off, from the first range off up to, not including, the day. */
  lostBefore(day: number): number;
  /** Whether the day lies in a range off, whatever its weekday. */
  isOff(day: number): boolean;
  /** Working weekdays in a week, from 1. */
  readonly perWeek: number;
}

/** The first day of the calendar, 0000-01-01. */
export const firstDay = toDayNumber('0000-01-01' as CalendarDate);
export const lastDay = toDayNumber('9999-12-31' as CalendarDate);
/** 1970-01-01 was a Thursday: the Monday of its week. */
const someMonday = -3;

/**
 * @param isWorked for each day of the week, Monday first, whether it is a working weekday; at least one is
 * @param ranges off; they may overlap
 */
export function createWorkingDays(isWorked: readonly boolean[], ranges: readonly DayRange[]): WorkingDays {
  /** The working weekdays, 0 for Monday. */
  const worked = [...weekdays.keys()].filter((index) => isWorked[index]);
  const perWeek = worked.length;
  /** Working weekdays between Monday and the day with this index, that one left out; the eighth is the whole week. */
  const inWeekBefore = [0, 1, 2, 3, 4, 5, 6, 7].map((index) => worked.filter((day) => day < index).length);

  /** Working weekdays from a fixed Monday up to, not including, the day; days off count. Negative before it. */
  const weekdaysBefore = (day: number): number => {
    const weeks = Math.floor((day - someMonday) / 7);
    return weeks * perWeek + (inWeekBefore[day - someMonday - weeks * 7] ?? 0);
  };
  const weekdayAt = (count: number): number => {
    const weeks = Math.floor(count / perWeek);
    return someMonday + weeks * 7 + (worked[count - weeks * perWeek] ?? 0);
  };

  const off = mergeRanges(ranges);
  /** Working weekdays that the ranges up to, not including, this one take away. */
  const lostUpTo = [0];
  /** Working days before each range. */
  const workedUpTo: number[] = [];
  for (const { first, last } of off) {
    const lost = lostUpTo.at(-1) ?? 0;
    workedUpTo.push(weekdaysBefore(first) - lost);
    lostUpTo.push(lost + weekdaysBefore(last + 1) - weekdaysBefore(first));
  }

  const lostBefore = (day: number): number => {
    const index = lastRangeFrom(off, day - 1);
    const range = off[index];
    if (!range) return 0;
    return (lostUpTo[index] ?? 0) + weekdaysBefore(Math.min(range.last + 1, day)) - weekdaysBefore(range.first);
  };

  /** The number of ranges that lie before the working day with so many working days before it. */
  const rangesBefore = (count: number): number => {
    let low = 0;
    let high = off.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((workedUpTo[middle] ?? Infinity) <= count) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  return {
    perWeek,
    before: (day) => weekdaysBefore(day) - lostBefore(day),
    at: (count) => {
      const day = weekdayAt(count + (lostUpTo[rangesBefore(count)] ?? 0));
      return day >= firstDay && day <= lastDay ? day : undefined;
    },
    lostBefore,
    isOff: (day) => day <= (off[lastRangeFrom(off, day)]?.last ?? -Infinity),
  };
}
