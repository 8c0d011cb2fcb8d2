import type { CalendarDate } from '../calendar/calendarDate';
import { isFarDay } from '../calendar/farDays';
import { isOpen } from '../plan/isOpen';
import { phasesOf } from '../plan/phases';
import type { Plan } from '../plan/types';
import type { PlanCalendars } from './calendarsOf';
import { hoursLeft } from './estimate';

/** The work that is left in a phase, and the time there is for it. */
export interface PhaseHours {
  /** Hours left of its open milestones. */
  readonly booked: number;
  /** Working hours, booked or not, of those who have work in it: from its first day, or today, through its last one. */
  readonly free: number;
}

/** From the first day of one's work in a phase through its last. */
interface Stretch {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/**
 * Hours by the name of the phase. A person's time in a phase runs from the earliest start of the own milestones there, or from
 * today where that is later or one of them has no start, through the latest due day.
 * @returns no hours for a phase without estimates, due days or hours a week
 */
export function hoursByPhase(
  plan: Plan,
  calendars: PlanCalendars,
  today: CalendarDate,
): ReadonlyMap<string, PhaseHours> {
  const phases = phasesOf(plan);
  const booked = new Map<string, number>();
  const stretches = new Map<string, Map<string | undefined, Stretch>>();
  for (const milestone of plan.milestones) {
    const phase = phases.of(milestone)?.name;
    const due = milestone.due?.value;
    if (phase === undefined || !isOpen(milestone) || due === undefined || isFarDay(due, today)) continue;
    const hours = hoursLeft(milestone, calendars.ofMilestone(milestone));
    if (hours === undefined) continue;
    booked.set(phase, (booked.get(phase) ?? 0) + hours);
    // What is in review takes no time any more.
    if (hours === 0) continue;
    const start = milestone.start?.value ?? today;
    // What is due before its start is taken as if it had none, as in the load.
    const own = { from: start > today && start <= due ? start : today, to: due };
    const owner = milestone.owner?.value;
    const ofPhase = stretches.get(phase) ?? new Map<string | undefined, Stretch>();
    const before = ofPhase.get(owner) ?? own;
    ofPhase.set(owner, {
      from: own.from < before.from ? own.from : before.from,
      to: own.to > before.to ? own.to : before.to,
    });
    stretches.set(phase, ofPhase);
  }
  const found = new Map<string, PhaseHours>();
  for (const [phase, ofPhase] of stretches) {
    let free = 0;
    for (const [owner, { from, to }] of ofPhase) {
      free += calendars.of(owner).hoursBetween(from, to) ?? Number.NaN;
    }
    if (Number.isFinite(free)) found.set(phase, { booked: booked.get(phase) ?? 0, free });
  }
  return found;
}
