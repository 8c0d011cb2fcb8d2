import type { CalendarDate } from '../../calendar/calendarDate';
import { isOpen } from '../../plan/isOpen';
import { isLate } from '../../plan/milestoneState';
import { promisedDay } from '../../plan/promisedDay';
import type { Plan } from '../../plan/types';
import { experienceOf } from '../../schedule/ahead';
import type { PlanCalendars } from '../../schedule/calendarsOf';
import { forecastPlan } from '../../schedule/forecast';
import { risksOf } from '../../schedule/risks';
import { schedulePlan } from '../../schedule/schedule';

/** How a plan stands, for the first line of a report. Of the forecast it says whether days hold, and no day of it. */
export interface ReportState {
  readonly kind: 'done' | 'on-track' | 'at-risk' | 'late' | 'unknown' | 'empty';
  /** Indexes in the plan of the milestones that are late or at risk, by their days. */
  readonly indexes: readonly number[];
}

/**
 * On track is a plan only where each open milestone is done, with a chance of 4 in 5, no later than agreed; where none was agreed, by
 * its due day. What has no start is judged by its earliest end. What is due after the agreed day, or waits for something that is due
 * later, is at risk.
 */
export function reportStateOf(
  plan: Pick<Plan, 'client' | 'milestones'>,
  calendars: PlanCalendars,
  today: CalendarDate,
): ReportState {
  const counted = plan.milestones.filter(({ status }) => status !== 'cancelled');
  if (counted.length === 0) return { kind: 'empty', indexes: [] };
  if (!counted.some(isOpen)) return { kind: 'done', indexes: [] };
  const deadline = (index: number): CalendarDate | undefined => {
    const milestone = plan.milestones[index];
    return milestone && promisedDay(milestone);
  };
  const byDeadline = (indexes: readonly number[]): readonly number[] =>
    [...indexes].sort((one, other) => ((deadline(one) ?? '') < (deadline(other) ?? '') ? -1 : 1));
  const open = [...plan.milestones.keys()].filter((index) => {
    const milestone = plan.milestones[index];
    return milestone !== undefined && isOpen(milestone);
  });
  const late = open.filter((index) => {
    const milestone = plan.milestones[index];
    return milestone !== undefined && isLate(milestone, today);
  });
  if (late.length > 0) return { kind: 'late', indexes: byDeadline(late) };
  const dated = open.filter((index) => deadline(index) !== undefined);
  if (dated.length === 0) return { kind: 'unknown', indexes: [] };
  const forecast = forecastPlan({ plan, calendars }, experienceOf([{ plan, calendars }], today), today);
  const schedule = schedulePlan(plan, calendars, today);
  const clashing = new Set(
    risksOf(plan, calendars, schedule, today).flatMap(({ index, cause }) =>
      cause.kind === 'due-later' ? [index] : [],
    ),
  );
  const atRisk = dated.filter((index) => {
    if (clashing.has(index)) return true;
    const promised = deadline(index);
    if (promised === undefined) return false;
    // A day that the plan itself puts after the agreed one holds no better than a forecast that does.
    const ends = [
      forecast.of(index)?.fourInFive ?? schedule.of(index)?.earliest?.end,
      plan.milestones[index]?.due?.value,
    ];
    return ends.some((end) => end !== undefined && end > promised);
  });
  return atRisk.length > 0 ? { kind: 'at-risk', indexes: byDeadline(atRisk) } : { kind: 'on-track', indexes: [] };
}
