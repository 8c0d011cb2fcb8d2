import { fromDayNumber, toDayNumber, weekdays, type CalendarDate, type Weekday } from './calendarDate';
import { lastRangeFrom, mergeRanges } from './dayRanges';

/*
 * Words about days. A *working weekday* is one that the plan names, Monday to Friday otherwise; the others are *rest days*. A
 * *day off* is a public holiday or one of the plan's `days_off`, whatever its weekday. A *working day* is a working weekday that
 * is no day off; a working weekday that is one is *lost*.
 */

/** What a plan says about the days that are worked, public holidays apart. */
export interface WorkingTime {
  readonly hoursPerWeek?: number;
  readonly workingDays: readonly Weekday[];
  /** First and last day, both off. */
  readonly daysOff: readonly { readonly from: CalendarDate; readonly to: CalendarDate }[];
}

/** Answers which days are worked. Every answer takes time logarithmic in the number of holidays and ranges off. */
export interface WorkingCalendar {
  /** What the project gets in a week without days off; undefined when the plan does not say. */
  readonly hoursPerWeek: number | undefined;
  /** Hours a week by the number of working days in it; undefined without hours a week. */
  readonly hoursPerDay: number | undefined;
  /** A working weekday that is neither a public holiday nor among the days off. */
  isWorkingDay(date: CalendarDate): boolean;
  /** A public holiday or one of the plan's `days_off`, whatever its weekday. A plain weekend is none. */
  isDayOff(date: CalendarDate): boolean;
  /** Undefined when the day is no public holiday. */
  holidayName(date: CalendarDate): string | undefined;
  /** Both days included; 0 when `to` comes before `from`. */
  workingDaysBetween(from: CalendarDate, to: CalendarDate): number;
  /** Days off that would have been worked otherwise, both days included; 0 when `to` comes before `from`. */
  lostDaysBetween(from: CalendarDate, to: CalendarDate): number;
  /**
   * The `count`th working day after the date, before it when negative; the date itself for 0, worked or not.
   * Undefined when the years 0000 to 9999 have no such day.
   * @throws RangeError when the count is no integer
   */
  addWorkingDays(date: CalendarDate, count: number): CalendarDate | undefined;
  /** The date itself when it is worked, else the first one after it. Undefined when there is none up to year 9999. */
  nextWorkingDay(date: CalendarDate): CalendarDate | undefined;
  /** Working hours, both days included; undefined without hours a week. */
  hoursBetween(from: CalendarDate, to: CalendarDate): number | undefined;
}

const defaultWorkingDays: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];
const firstDay = toDayNumber('0000-01-01' as CalendarDate);
const lastDay = toDayNumber('9999-12-31' as CalendarDate);
/** 1970-01-01 was a Thursday: the Monday of its week. */
const someMonday = -3;

/**
 * @param workingTime its working days are Monday to Friday where it is missing or names none
 * @param holidays public holidays with their names; a year without any counts as one that has none
 */
export function createWorkingCalendar(
  workingTime: WorkingTime | undefined,
  holidays: ReadonlyMap<CalendarDate, string>,
): WorkingCalendar {
  const named = new Set(workingTime?.workingDays);
  const worked = weekdays.map((day) => (named.size > 0 ? named.has(day) : defaultWorkingDays.includes(day)));
  /** Working weekdays between Monday and the day with this index, that one left out; the eighth is the whole week. */
  const before = [0];
  for (const isWorked of worked) before.push((before.at(-1) ?? 0) + Number(isWorked));
  const daysPerWeek = before[7] ?? 0;

  /** Working weekdays from a fixed Monday up to, not including, the day; days off count. Negative before it. */
  const weekdaysBefore = (day: number): number => {
    const weeks = Math.floor((day - someMonday) / 7);
    return weeks * daysPerWeek + (before[day - someMonday - weeks * 7] ?? 0);
  };

  const off = mergeRanges([
    ...(workingTime?.daysOff ?? []).map(({ from, to }) => ({ first: toDayNumber(from), last: toDayNumber(to) })),
    ...[...holidays.keys()].map((date) => ({ first: toDayNumber(date), last: toDayNumber(date) })),
  ]);
  /** Working weekdays that the ranges up to, not including, this one take away. */
  const lostBefore = [0];
  for (const { first, last } of off) {
    lostBefore.push((lostBefore.at(-1) ?? 0) + weekdaysBefore(last + 1) - weekdaysBefore(first));
  }

  /** Working weekdays that are off, up to and not including the day. */
  const lostUntil = (day: number): number => {
    const index = lastRangeFrom(off, day - 1);
    const range = off[index];
    if (!range) return 0;
    return (lostBefore[index] ?? 0) + weekdaysBefore(Math.min(range.last + 1, day)) - weekdaysBefore(range.first);
  };
  const workedBefore = (day: number): number => weekdaysBefore(day) - lostUntil(day);
  const isWorkedOn = (day: number): boolean => workedBefore(day + 1) > workedBefore(day);

  /** The day after as many working days; the day number is that of the last of them. */
  const dayOfCount = (count: number): CalendarDate | undefined => {
    if (count <= workedBefore(firstDay) || count > workedBefore(lastDay + 1)) return undefined;
    let low = firstDay;
    let high = lastDay;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (workedBefore(middle + 1) >= count) high = middle;
      else low = middle + 1;
    }
    return fromDayNumber(low);
  };

  const hoursPerWeek = workingTime?.hoursPerWeek;
  const hoursPerDay = hoursPerWeek === undefined ? undefined : hoursPerWeek / daysPerWeek;
  const workingDaysBetween = (from: CalendarDate, to: CalendarDate): number =>
    to < from ? 0 : workedBefore(toDayNumber(to) + 1) - workedBefore(toDayNumber(from));

  return {
    hoursPerWeek,
    hoursPerDay,
    isWorkingDay: (date) => isWorkedOn(toDayNumber(date)),
    isDayOff: (date) => {
      const day = toDayNumber(date);
      return day <= (off[lastRangeFrom(off, day)]?.last ?? -Infinity);
    },
    holidayName: (date) => holidays.get(date),
    workingDaysBetween,
    lostDaysBetween: (from, to) => (to < from ? 0 : lostUntil(toDayNumber(to) + 1) - lostUntil(toDayNumber(from))),
    addWorkingDays: (date, count) => {
      if (!Number.isInteger(count)) throw new RangeError(`${count} is no number of days`);
      if (count === 0) return date;
      const day = toDayNumber(date);
      return count > 0 ? dayOfCount(workedBefore(day + 1) + count) : dayOfCount(workedBefore(day) + count + 1);
    },
    nextWorkingDay: (date) => dayOfCount(workedBefore(toDayNumber(date)) + 1),
    hoursBetween: (from, to) => (hoursPerDay === undefined ? undefined : workingDaysBetween(from, to) * hoursPerDay),
  };
}
