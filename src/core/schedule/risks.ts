import type { CalendarDate } from '../calendar/calendarDate';
import type { WorkingCalendar } from '../calendar/workingCalendar';
import type { WorkingDays } from '../calendar/workingDays';
import { lookUpIds, type LookUpId } from '../plan/idIndex';
import { countMet, isLate } from '../plan/milestoneState';
import type { Milestone, Plan } from '../plan/types';
import type { PlanCalendars } from './calendarsOf';
import { lateDependencies } from './dependencyDates';
import { lookUpDrivers, type LookUpDrivers } from './drivers';
import { hasKnownDays } from './estimate';
import type { Schedule, ScheduledMilestone } from './schedule';
import { workingDaysFrom } from './shifting/shiftDay';

/** A milestone that will not hold its day by the schedule. */
export interface Risk {
  /** Index in the plan. */
  readonly index: number;
  readonly due: CalendarDate;
  /** Its earliest end. */
  readonly likely: CalendarDate;
  /** The first day of work that leads there, where the plan names an earlier one; without it a later `due` would only add days. */
  readonly start: CalendarDate | undefined;
  /** Working days of its owner from `due` to {@link likely}, from 1. */
  readonly days: number;
  readonly cause: RiskCause;
}

export type RiskCause =
  /** Something that it waits for, directly or through others, has not been done by its day. */
  | { readonly kind: 'late'; readonly on: number }
  /** What it waits for ends too late to leave it its days. */
  | { readonly kind: 'waits'; readonly on: number; readonly end: CalendarDate }
  /** What it waits for is due too late to leave it a day up to its own. */
  | { readonly kind: 'due-later'; readonly on: number; readonly end: CalendarDate }
  /** Its own work takes longer than there is time, in working days. */
  | { readonly kind: 'work'; readonly takes: number };

/** Of a longer chain of milestones that hold each other up only so many are looked at, so that all chains take linear time. */
const mostFollowed = 100;

/**
 * The planned milestones whose earliest end comes after their due day, where the plan itself gives the evidence for it: an
 * estimate, given days or a day that has passed, of the milestone or of what holds it up. The one day that the schedule counts
 * where nothing is known makes no risk: such a milestone is at risk only when what it waits for ends after its own day.
 *
 * Not told are milestones under way, of which nobody knows how much is left, and what waits for one with an estimate and no start;
 * those that are planned and have a criterion met, as far as it rests on their estimate;
 * days that have passed; and first days of work that have passed, which say nothing about the work. What waits for something that is due
 * later is at risk whatever the schedule says of it: one of the two given days does not hold.
 * @returns in the order of the file
 */
export function risksOf(
  plan: Pick<Plan, 'milestones'>,
  calendars: PlanCalendars,
  schedule: Schedule,
  today: CalendarDate,
  driversOf: LookUpDrivers = lookUpDrivers(plan, calendars, schedule, today),
): readonly Risk[] {
  const { milestones } = plan;
  const indexOf = lookUpIds(milestones);
  const driverOf = (one: ScheduledMilestone): ScheduledMilestone | undefined => driversOf(one).at(0);
  /** What holds a milestone up, the nearest first. */
  const trailOf = (one: ScheduledMilestone): readonly ScheduledMilestone[] => {
    const trail: ScheduledMilestone[] = [];
    for (let next = driverOf(one); next && trail.length < mostFollowed; next = driverOf(next)) trail.push(next);
    return trail;
  };

  return schedule.milestones.flatMap((one): Risk[] => {
    const { index, days: takes } = one;
    const milestone = milestones[index];
    const due = milestone?.due?.value;
    if (!milestone || due === undefined || due < today || milestone.status !== 'planned') return [];
    const { days: calendar } = calendars.ofMilestone(milestone);
    const clash = clashOf(milestone, milestones, indexOf, calendar);
    if (!clash && !one.endsAfterDue) return [];
    const { earliest } = one;
    if (clash) {
      const likely = earliest && earliest.end > clash.likely ? earliest.end : clash.likely;
      return [
        { index, due, likely, start: undefined, days: workingDaysFrom(calendar, due, likely), cause: clash.cause },
      ];
    }
    if (!earliest || earliest.end <= due) return [];
    const driver = driverOf(one);
    const isKnown = hasDays(milestone, calendars);
    const trail = trailOf(one);
    const late = trail.find((other) => isLate(other.milestone, today));
    if (trail.some(isHalfKnown)) return [];
    if (!driver && (!isKnown || milestone.start !== undefined)) return [];
    if (driver && !isKnown && (driver.earliest?.end ?? due) <= due) return [];
    const isEvident = isKnown || late !== undefined || trail.some((other) => hasDays(other.milestone, calendars));
    if (!isEvident) return [];
    const behind = workingDaysFrom(calendar, due, earliest.end);
    const cause: RiskCause = late
      ? { kind: 'late', on: late.index }
      : driver?.earliest
        ? { kind: 'waits', on: driver.index, end: driver.earliest.end }
        : { kind: 'work', takes };
    const given = milestone.start?.value;
    const start = given !== undefined && given < earliest.start ? earliest.start : undefined;
    return [{ index, due, likely: earliest.end, start, days: behind, cause }];
  });
}

/** The dependency that leaves a milestone the latest day, where that comes after its own. */
function clashOf(
  milestone: Milestone,
  milestones: readonly Milestone[],
  indexOf: LookUpId,
  calendar: WorkingDays,
): { readonly likely: CalendarDate; readonly cause: RiskCause } | undefined {
  const clashes = lateDependencies(milestone, (id) => milestones[indexOf(id) ?? -1], calendar);
  return clashes.reduce<ReturnType<typeof clashOf>>((latest, { reference, dependencyDue, earliest }) => {
    const on = indexOf(reference.value);
    if (on === undefined || earliest === undefined || (latest && latest.likely >= earliest)) return latest;
    return { likely: earliest, cause: { kind: 'due-later', on, end: dependencyDue } };
  }, undefined);
}

/** Whether part is done of what the schedule counts from today by its whole estimate: no first day says since when. */
function isHalfKnown({ milestone }: ScheduledMilestone): boolean {
  const { status, start, estimate } = milestone;
  if (estimate === undefined) return false;
  return status === 'planned' ? isPartlyMet(milestone) : start === undefined;
}

/** Whether a milestone counts by its estimate, of which a part is done: a criterion is met. */
function isPartlyMet(milestone: Milestone): boolean {
  return !hasBothDays(milestone) && countMet(milestone) > 0;
}

/** Whether the plan says how many days a milestone takes that is still to begin. Hours say so where those of a week are known. */
function hasDays(milestone: Milestone, calendars: PlanCalendars): boolean {
  return !isPartlyMet(milestone) && hasKnownDays(milestone, calendars.ofMilestone(milestone));
}

function hasBothDays({ start, due }: Milestone): boolean {
  return start !== undefined && due !== undefined;
}

/** A planned milestone that must be started soon to hold its day. */
export interface StartBy {
  readonly index: number;
  readonly due: CalendarDate;
  /** The last day to start on; before today where the plan names a first day that has passed. */
  readonly by: CalendarDate;
  /** Working days that it takes. */
  readonly takes: number;
}

/** Working days from today within which a start is told. */
const soon = 2;

/**
 * Milestones that are to be started within the next two working days, or were to be on a `start` that has passed. Quiet where
 * the plan does not say how long they still take, where something open is still waited for, and where a first day that is still to
 * come stands in the plan: then it says so itself.
 * @returns in the order of the file
 */
export function startsSoon(calendars: PlanCalendars, schedule: Schedule, today: CalendarDate): readonly StartBy[] {
  const lastDays = new Map<WorkingCalendar, CalendarDate>();
  const passed = (day: CalendarDate): CalendarDate | undefined => (day < today ? day : undefined);
  const soonStart = (one: ScheduledMilestone): CalendarDate | undefined => {
    if (!hasDays(one.milestone, calendars)) return undefined;
    const calendar = calendars.ofMilestone(one.milestone);
    const last = lastDays.get(calendar) ?? calendar.addWorkingDays(today, soon);
    if (last === undefined) return undefined;
    lastDays.set(calendar, last);
    const { startBy } = one;
    return startBy !== undefined && startBy >= today && startBy <= last ? startBy : undefined;
  };
  return schedule.milestones.flatMap((one): StartBy[] => {
    const { index, milestone } = one;
    const { status, due, start } = milestone;
    if (status !== 'planned' || !due || due.value < today) return [];
    const by = start ? passed(start.value) : soonStart(one);
    return by === undefined || one.waitsFor.length > 0 ? [] : [{ index, due: due.value, by, takes: one.days }];
  });
}
