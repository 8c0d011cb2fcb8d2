import { fromDayNumber, toDayNumber, type CalendarDate } from '../calendar/calendarDate';
import { isFarDay } from '../calendar/farDays';
import { isoWeek, mondayOf } from '../calendar/isoWeek';
import { firstDay } from '../calendar/workingDays';
import type { WorkingCalendar } from '../calendar/workingCalendar';
import type { Plan } from '../plan/types';
import type { PlanCalendars } from './calendarsOf';
import { hoursLeft } from './estimate';
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

/**
 * The load by week and person: the hours left of each open milestone with `due`, spread evenly over the owner's working days from
 * the later of today and its start through `due`.
 *
 * - Where there is no such working day, as for what is overdue, the work counts on the first working day from there on: it is
 *   still to be done.
 * - A milestone that is due before its start is spread as if it had no start, as feasibility does.
 * - A `due` more than twenty years away is probably a slip, and is left out.
 *
 * @returns weeks with work, in rising order, in each first the freelancer, then people in the order of `people`, then others
 */
export function loadOf(
  { milestones, people }: Pick<Plan, 'milestones' | 'people'>,
  calendars: PlanCalendars,
  today: CalendarDate,
): readonly WeekLoad[] {
  const now = toDayNumber(today);
  /** Booked hours by the number of the Monday, by person. */
  const booked = new Map<string | undefined, Map<number, number>>();
  const listed = [undefined, ...people.flatMap(({ name }) => name?.value ?? [])];
  for (const person of listed) booked.set(person, new Map());
  for (const milestone of milestones) {
    const due = milestone.due?.value;
    const calendar = calendars.ofMilestone(milestone);
    const hours = due === undefined || isFarDay(due, today) ? 0 : (hoursLeft(milestone, calendar) ?? 0);
    if (due === undefined || hours <= roundingError || !Number.isFinite(hours)) continue;
    const person = milestone.owner?.value;
    const weeks = booked.get(person) ?? new Map<number, number>();
    booked.set(person, weeks);
    const start = milestone.start && milestone.start.value <= due ? toDayNumber(milestone.start.value) : now;
    spread(hours, Math.max(now, start), toDayNumber(due), calendar, weeks);
  }
  const rows = [...booked].flatMap(([person, weeks]) =>
    [...weeks].map(([monday, hours]) => ({ monday, person, booked: hours })),
  );
  // The sort is stable, so that people keep their order within a week.
  return rows
    .sort((a, b) => a.monday - b.monday)
    .map(({ monday, person, booked: hours }) => {
      const { days, hoursPerDay } = calendars.of(person);
      const left = days.before(monday + 7) - days.before(Math.max(now, monday));
      const date = fromDayNumber(Math.max(firstDay, monday));
      const free = hoursPerDay === undefined ? undefined : left * hoursPerDay;
      return { monday: date, week: isoWeek(date), person, booked: hours, free };
    });
}

/** Adds hours to the weeks of the working days from one day through another. */
function spread(hours: number, from: number, to: number, { days }: WorkingCalendar, weeks: Map<number, number>): void {
  const add = (monday: number, more: number): void => void weeks.set(monday, (weeks.get(monday) ?? 0) + more);
  const total = days.before(to + 1) - days.before(from);
  if (total <= 0) {
    const first = days.at(days.before(from));
    return add(mondayOf(first ?? from), hours);
  }
  for (let monday = mondayOf(from); monday <= to; monday += 7) {
    const worked = days.before(Math.min(monday + 7, to + 1)) - days.before(Math.max(monday, from));
    if (worked > 0) add(monday, (hours * worked) / total);
  }
}
