import type { CalendarDate } from '../calendar/calendarDate';
import { createWorkingCalendar, type WorkingCalendar, type WorkingTime } from '../calendar/workingCalendar';
import { absentList } from '../plan/absentList';
import type { Milestone, PlanFrame } from '../plan/types';
import { workingCalendarOf, workingTimeOf } from './workingCalendarOf';

/** The working calendars of a plan: its own, and one for each of its `people`. */
export interface PlanCalendars {
  /** That of the plan, which is the freelancer's. */
  readonly plan: WorkingCalendar;
  /** That of a name. A name that `people` does not have, and no name, get the calendar of the plan. */
  of(owner: string | undefined): WorkingCalendar;
  /** That of the owner of a milestone. */
  ofMilestone(milestone: Pick<Milestone, 'owner'>): WorkingCalendar;
}

/** Hours a week that the project gets of an owner; undefined where neither `people` nor the calendar says. */
export function hoursPerWeekOf(
  { calendar, people }: Pick<PlanFrame, 'calendar' | 'people'>,
  { owner }: Pick<Milestone, 'owner'>,
): number | undefined {
  const person = owner && people.find(({ name }) => name?.value === owner.value);
  return (person?.hoursPerWeek ?? calendar?.hoursPerWeek)?.value;
}

/**
 * The working calendars of a plan. What a person leaves out comes from `calendar`, and so do the public holidays. Of several
 * people with one name the first counts, as of several milestones with one id.
 * @param holidays the public holidays of the code in the plan's calendar, with their names; by default none
 */
export function calendarsOf(
  plan: Pick<PlanFrame, 'calendar' | 'people'>,
  holidays: ReadonlyMap<CalendarDate, string> = new Map(),
): PlanCalendars {
  const own = workingCalendarOf(plan, holidays);
  const byName = new Map<string, WorkingCalendar>();
  for (const { name, time } of peopleTimes(plan)) {
    if (!byName.has(name)) byName.set(name, createWorkingCalendar(time, holidays));
  }
  const of = (owner: string | undefined): WorkingCalendar => (owner !== undefined && byName.get(owner)) || own;
  return { plan: own, of, ofMilestone: ({ owner }) => of(owner?.value) };
}

/** The working time of each of the people, in the order of the file. */
export function peopleTimes(
  plan: Pick<PlanFrame, 'calendar' | 'people'>,
): readonly { readonly name: string; readonly time: WorkingTime }[] {
  const shared = workingTimeOf(plan);
  return plan.people.flatMap(({ name, hoursPerWeek, workingDays, daysOff }) => {
    const time = {
      hoursPerWeek: hoursPerWeek?.value ?? shared?.hoursPerWeek,
      workingDays: workingDays.length > 0 ? workingDays.map(({ value }) => value) : (shared?.workingDays ?? []),
      daysOff: daysOff === absentList ? (shared?.daysOff ?? []) : daysOff.map(({ value }) => value),
    };
    return name ? [{ name: name.value, time }] : [];
  });
}
