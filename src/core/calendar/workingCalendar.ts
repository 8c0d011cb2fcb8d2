import { fromDayNumber, toDayNumber, weekdays, type CalendarDate, type Weekday } from './calendarDate';
import { createWorkingDays, type WorkingDays } from './workingDays';

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
  /** The same days as numbers. */
  readonly days: WorkingDays;
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

/**
 * @param workingTime its working days are Monday to Friday where it is missing or names none
 * @param holidays public holidays with their names; a year without any counts as one that has none
 */
export function createWorkingCalendar(
  workingTime: WorkingTime | undefined,
  holidays: ReadonlyMap<CalendarDate, string>,
): WorkingCalendar {
  const named = new Set(workingTime?.workingDays);
  const days = createWorkingDays(
    weekdays.map((day) => (named.size > 0 ? named.has(day) : defaultWorkingDays.includes(day))),
    [
      ...(workingTime?.daysOff ?? []).map(({ from, to }) => ({ first: toDayNumber(from), last: toDayNumber(to) })),
      ...[...holidays.keys()].map((date) => ({ first: toDayNumber(date), last: toDayNumber(date) })),
    ],
  );
  const dateAt = (count: number): CalendarDate | undefined => {
    const day = days.at(count);
    return day === undefined ? undefined : fromDayNumber(day);
  };
  const hoursPerWeek = workingTime?.hoursPerWeek;
  const hoursPerDay = hoursPerWeek === undefined ? undefined : hoursPerWeek / days.perWeek;
  const workingDaysBetween = (from: CalendarDate, to: CalendarDate): number =>
    to < from ? 0 : days.before(toDayNumber(to) + 1) - days.before(toDayNumber(from));

  return {
    days,
    hoursPerWeek,
    hoursPerDay,
    isWorkingDay: (date) => workingDaysBetween(date, date) > 0,
    isDayOff: (date) => days.isOff(toDayNumber(date)),
    holidayName: (date) => holidays.get(date),
    workingDaysBetween,
    lostDaysBetween: (from, to) =>
      to < from ? 0 : days.lostBefore(toDayNumber(to) + 1) - days.lostBefore(toDayNumber(from)),
    addWorkingDays: (date, count) => {
      if (!Number.isInteger(count)) throw new RangeError(`${count} is no number of days`);
      if (count === 0) return date;
      const day = toDayNumber(date);
      return count > 0 ? dateAt(days.before(day + 1) + count - 1) : dateAt(days.before(day) + count);
    },
    nextWorkingDay: (date) => dateAt(days.before(toDayNumber(date))),
    hoursBetween: (from, to) => (hoursPerDay === undefined ? undefined : workingDaysBetween(from, to) * hoursPerDay),
  };
}
