import { isFarDay } from '../calendar/farDays';
import { addDays, parseCalendarDate, type CalendarDate } from '../calendar/calendarDate';
import type { WorkingCalendar } from '../calendar/workingCalendar';
import { isOpen } from '../plan/isOpen';
import { promisedDay } from '../plan/promisedDay';
import type { Milestone, Plan } from '../plan/types';
import type { PlanCalendars } from './calendarsOf';
import { clientDays } from './clientDays';
import type { TrackRecord } from './forecastFactor';

/** A plan with the calendars that its days are counted in. */
export interface CalendaredPlan {
  readonly plan: Pick<Plan, 'client' | 'milestones'>;
  readonly calendars: PlanCalendars;
}

/**
 * How long the milestones of some plans took, of what was planned.
 *
 * Left out is what says nothing, or might say something wrong: what has no `start` or no due day; done ones without `completed`, and
 * those completed before their start or after today; what was due before its start; what a change order changed; cancelled ones;
 * and days so far away that they are probably slips. Both numbers of days are at least 1. The days on which the client held a
 * milestone up are no actual days.
 */
export function trackRecordOf(plans: readonly CalendaredPlan[], today: CalendarDate): TrackRecord {
  const ratios: number[] = [];
  const bounds: number[] = [];
  for (const { plan, calendars } of plans) {
    for (const milestone of plan.milestones) {
      const calendar = calendars.ofMilestone(milestone);
      const planned = plannedDays(milestone, calendar);
      if (planned === undefined || hasFarDay(milestone, today) || isChangedByOrder(milestone)) continue;
      if (isOpen(milestone)) {
        const isOverdue = (promisedDay(milestone) ?? today) < today;
        if (isOverdue) bounds.push(Math.max(1, daysTaken(milestone, plan, calendar, today).worked) / planned);
        continue;
      }
      const { start, completed, status } = milestone;
      if (status !== 'done' || !start || !completed) continue;
      if (completed.value < start.value || completed.value > today) continue;
      const held = clientDays(milestone, plan, calendar, start.value, completed.value);
      const actual = calendar.workingDaysBetween(start.value, completed.value) - held;
      ratios.push(Math.max(1, actual) / planned);
    }
  }
  return { ratios, bounds };
}

/**
 * Working days from `start` through the agreed due day, else `due`; at least 1. Where the milestone was moved as a whole since the
 * agreement, the start is the one that was agreed, as `changes` has it.
 * @returns undefined where one of the days is missing, and where they contradict each other
 */
export function plannedDays(milestone: Milestone, calendar: WorkingCalendar): number | undefined {
  const start = plannedStart(milestone);
  const end = promisedDay(milestone);
  if (start === undefined || end === undefined || end < start) return undefined;
  return Math.max(1, calendar.workingDaysBetween(start, end));
}

/** Working days from the start of an open milestone up to yesterday. It may be done today, so today does not count. */
export function daysTaken(
  milestone: Milestone,
  plan: Pick<Plan, 'client'>,
  calendar: WorkingCalendar,
  today: CalendarDate,
): {
  /** Without those on which the client held it up. */
  readonly worked: number;
  /** Those on which the client held it up. */
  readonly held: number;
} {
  const start = milestone.start?.value;
  if (start === undefined || start >= today) return { worked: 0, held: 0 };
  const yesterday = addDays(today, -1);
  const held = clientDays(milestone, plan, calendar, start, yesterday);
  return { worked: calendar.workingDaysBetween(start, yesterday) - held, held };
}

function plannedStart({ agreed, changes, start }: Milestone): CalendarDate | undefined {
  const agreedOn = agreed?.due && agreed.date?.value;
  const moves = agreed?.due && start ? changes.filter(({ field }) => field?.value === 'start') : [];
  const first = moves.find(({ date }) => !date || agreedOn === undefined || date.value >= agreedOn);
  return parseCalendarDate(first?.from?.value ?? '') ?? start?.value;
}

function isChangedByOrder({ changes }: Milestone): boolean {
  return changes.some(({ order }) => order !== undefined);
}

function hasFarDay(milestone: Milestone, today: CalendarDate): boolean {
  const days = [plannedStart(milestone), promisedDay(milestone), milestone.start?.value, milestone.completed?.value];
  return days.some((day) => day !== undefined && isFarDay(day, today));
}
