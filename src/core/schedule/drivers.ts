import { toDayNumber, type CalendarDate } from '../calendar/calendarDate';
import { lookUpIds } from '../plan/idIndex';
import type { Plan } from '../plan/types';
import type { PlanCalendars } from './calendarsOf';
import type { Schedule, ScheduledMilestone } from './schedule';
import { countAfter, gapOf } from './network';

/**
 * What a planned milestone waits for up to its earliest start: those whose earliest end and lag allow no earlier one, each once,
 * in the order of the references. Empty where it can start today, and for what has begun.
 */
export type LookUpDrivers = (one: ScheduledMilestone) => readonly ScheduledMilestone[];

/** Each milestone is looked at once, when it is first asked for. */
export function lookUpDrivers(
  { milestones }: Pick<Plan, 'milestones'>,
  calendars: PlanCalendars,
  schedule: Schedule,
  today: CalendarDate,
): LookUpDrivers {
  const indexOf = lookUpIds(milestones);
  const known = new Map<ScheduledMilestone, readonly ScheduledMilestone[]>();
  const findDrivers = ({ milestone, earliest, waitsFor }: ScheduledMilestone): readonly ScheduledMilestone[] => {
    if (!earliest || waitsFor.length === 0 || milestone.status !== 'planned') return [];
    const { days } = calendars.ofMilestone(milestone);
    const start = days.before(toDayNumber(earliest.start));
    if (start <= days.before(toDayNumber(today))) return [];
    const found = milestone.dependsOn.flatMap((dependency) => {
      const before = schedule.of(indexOf(dependency.value) ?? -1);
      const end = before?.earliest?.end;
      if (!before || end === undefined) return [];
      return countAfter(days, toDayNumber(end), gapOf(dependency, days)) === start ? [before] : [];
    });
    return found.length > 1 ? [...new Set(found)] : found;
  };
  return (one) => {
    const drivers = known.get(one) ?? findDrivers(one);
    known.set(one, drivers);
    return drivers;
  };
}
