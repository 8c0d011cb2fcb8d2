import { fromDayNumber, toDayNumber, type CalendarDate } from '../calendar/calendarDate';
import { isFarFrom } from '../calendar/farDays';
import { isoWeek } from '../calendar/isoWeek';
import { firstDay } from '../calendar/workingDays';
import { BookedWeeks } from './bookedWeeks';
import type { Milestone, Plan } from '../plan/types';
import type { PlanCalendars } from './calendarsOf';
import { hoursLeft } from './estimate';
import type { Schedule } from './schedule';
import { roundingError } from './workQueue';

/** What one person has to do in one week, and how much time there is for it. */
export interface WeekLoad {
  /** The Monday of the week; it may come before today. In the first week of year 0000 the first day of that year. */
  readonly monday: CalendarDate;
  /** In ISO 8601, such as `2026-W49`. */
  readonly week: string;
  /** The owner; undefined for the freelancer. */
  readonly person: string | undefined;
  /** Hours of work in this week. */
  readonly booked: number;
  /** Working hours of this week from today on, booked or not; undefined when the calendar has no hours a week. */
  readonly free: number | undefined;
}

interface LoadOptions {
  readonly until?: CalendarDate;
  readonly schedule?: Pick<Schedule, 'of'>;
}

/**
 * The first day on which work counts: the latest of today, the `start`, and what the schedule allows where it is given. What comes after
 * the `due` is passed over.
 */
export function firstDayOfWork(
  { start, due }: Milestone,
  index: number,
  today: CalendarDate,
  schedule?: Pick<Schedule, 'of'>,
): CalendarDate {
  const days = [start?.value, schedule?.of(index)?.earliest?.start];
  return days.reduce<CalendarDate>(
    (first, day) => (day !== undefined && day > first && (!due || day <= due.value) ? day : first),
    today,
  );
}

/** A hundred thousand years of work. */
const mostHours = 1e9;

/**
 * The load by week and person: the hours left of each open milestone with `due`, spread evenly over the owner's working days from
 * the later of today and its start through `due`.
 *
 * - Where there is no such working day, as for what is overdue, the work counts on the first working day from there on: it is
 *   still to be done.
 * - A milestone that is due before its start is spread as if it had no start, as feasibility does.
 * - A `due` more than twenty years away is probably a slip, and is left out; so are more hours than anybody has.
 *
 * Takes time linear in milestones and weeks.
 *
 * @param until the last day that is looked at; without it all weeks are
 * @param schedule where it is given, no work counts before the day on which what it waits for lets it start, as long as that leaves days up
 *   to its `due`
 * @returns weeks with work, in rising order, in each first the freelancer, then people in the order of `people`, then others
 */
export function loadOf(
  { milestones, people }: Pick<Plan, 'milestones' | 'people'>,
  calendars: PlanCalendars,
  today: CalendarDate,
  { until, schedule }: LoadOptions = {},
): readonly WeekLoad[] {
  const now = toDayNumber(today);
  const isFar = isFarFrom(today);
  const last = until === undefined ? Infinity : toDayNumber(until);
  const weeksOf = new Map<string | undefined, BookedWeeks>();
  const weeksFor = (person: string | undefined): BookedWeeks => {
    const known = weeksOf.get(person) ?? new BookedWeeks(calendars.of(person).days);
    weeksOf.set(person, known);
    return known;
  };
  for (const person of [undefined, ...people.flatMap(({ name }) => name?.value ?? [])]) weeksFor(person);
  for (const [index, milestone] of milestones.entries()) {
    const due = milestone.due?.value;
    if (due === undefined || isFar(milestone.due)) continue;
    const person = milestone.owner?.value;
    const hours = hoursLeft(milestone, calendars.of(person)) ?? 0;
    if (hours <= roundingError || hours > mostHours) continue;
    weeksFor(person).book(hours, toDayNumber(firstDayOfWork(milestone, index, today, schedule)), toDayNumber(due));
  }
  const rows = [...weeksOf].flatMap(([person, weeks]) => weeks.booked(last).map((week) => ({ ...week, person })));
  // The sort is stable, so that people keep their order within a week.
  return rows
    .sort((a, b) => a.monday - b.monday)
    .map(({ monday, person, hours }) => {
      const { days, hoursPerDay } = calendars.of(person);
      const left = days.before(monday + 7) - days.before(Math.max(now, monday));
      const date = fromDayNumber(Math.max(firstDay, monday));
      const free = hoursPerDay === undefined ? undefined : left * hoursPerDay;
      return { monday: date, week: isoWeek(date), person, booked: hours, free };
    });
}
