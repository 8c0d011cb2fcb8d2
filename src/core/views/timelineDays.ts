import { fromDayNumber, toDayNumber, type CalendarDate } from '../calendar/calendarDate';
import { mergeRanges } from '../calendar/dayRanges';
import { createWorkingCalendar, type WorkingCalendar, type WorkingTime } from '../calendar/workingCalendar';
import type { DaySpan, TimelinePlanInfo } from './timelineModel';

/** The working days of one plan as the timeline needs them. */
export interface PlanDays {
  readonly calendar: WorkingCalendar;
  /** Days of the week without work, 0 for Monday. */
  readonly restDays: readonly number[];
  readonly workingTime: WorkingTime | undefined;
  readonly holidays: ReadonlyMap<CalendarDate, string>;
}

const noHolidays: ReadonlyMap<CalendarDate, string> = new Map();

/** 1970-01-05, a Monday. */
const someMonday = 4;

/** Days to each side of the plan's own for which days off are listed. */
const margin = 366;

export function planDays(workingTime: WorkingTime | undefined, holidays: ReadonlyMap<CalendarDate, string>): PlanDays {
  const week = createWorkingCalendar(workingTime && { workingDays: workingTime.workingDays, daysOff: [] }, noHolidays);
  const restDays = [0, 1, 2, 3, 4, 5, 6].filter((index) => !week.isWorkingDay(fromDayNumber(someMonday + index)));
  return { calendar: createWorkingCalendar(workingTime, holidays), restDays, workingTime, holidays };
}

/**
 * The working day on which work must begin that ends with a day and takes so many working days.
 * @returns undefined when the years 0000 to 9999 have too few working days
 */
export function startOfWork(calendar: WorkingCalendar, last: CalendarDate, days: number): CalendarDate | undefined {
  return calendar.addWorkingDays(last, calendar.isWorkingDay(last) ? 1 - days : -days);
}

/** What is shaded and named on the axis: the plan's days off and its public holidays, near the days of the plan. */
export function daysOffAround(
  { workingTime, holidays }: PlanDays,
  range: DaySpan,
): Pick<TimelinePlanInfo, 'daysOff' | 'holidays'> {
  const from = range.first - margin;
  const to = range.last + margin;
  const off = (workingTime?.daysOff ?? []).map((days) => ({
    first: toDayNumber(days.from),
    last: toDayNumber(days.to),
  }));
  const named = [...holidays]
    .map(([date, name]) => ({ day: toDayNumber(date), name }))
    .filter(({ day }) => day >= from && day <= to);
  const ranges = mergeRanges([...off, ...named.map(({ day }) => ({ first: day, last: day }))]);
  return {
    daysOff: ranges.filter((days) => days.last >= from && days.first <= to),
    holidays: named,
  };
}
