import type { CalendarDate } from '../calendar/calendarDate';
import type { DayWords } from '../calendar/dayWords';
import { count } from '../calendar/durationWords';
import { deliveriesOf, onTimeOf, type Delivery } from '../client/deliveries/delivery';
import { seenBy } from '../plan/audience/seenPlan';
import { phasesOf } from '../plan/phases';
import type { Milestone, Plan } from '../plan/types';
import type { WorkingCalendar } from '../calendar/workingCalendar';

/** What a card says once all of a phase or of a plan is done. Every word of it follows from the plan. */
export interface Celebration {
  readonly of: 'phase' | 'plan';
  /** `Build is complete` */
  readonly heading: string;
  readonly facts: readonly CelebrationFact[];
  /** What the client wrote when approving, the last first. */
  readonly said: readonly { readonly text: string; readonly by: string }[];
}

export interface CelebrationFact {
  readonly label: string;
  readonly value: string;
  /** What the value counts, or leaves out. */
  readonly detail?: string;
}

/** More words of the client would hide the others. */
const mostSaid = 3;

/**
 * What is complete now that a milestone is done: the plan, else its phase.
 * @param index of a milestone that the plan says is done
 * @param calendar of the plan, in whose working days it counts
 * @returns undefined where something is still open, and for a phase of one milestone
 */
export function celebrationOf(
  plan: Plan,
  index: number,
  { calendar, words }: { readonly calendar: WorkingCalendar; readonly words: DayWords },
): Celebration | undefined {
  const own = plan.milestones[index];
  if (own?.status !== 'done') return undefined;
  const phases = phasesOf(plan);
  const phase = phases.of(own);
  const isComplete = (all: readonly Milestone[]): boolean =>
    all.every(({ status }) => status === 'done' || status === 'cancelled');
  const inPhase = phase ? plan.milestones.filter((one) => phases.of(one) === phase) : [];
  const isAll = isComplete(plan.milestones);
  if (!isAll && !(isComplete(inPhase) && countDone(inPhase) > 1)) return undefined;
  const seen = seenBy('client', plan);
  const members = isAll ? plan.milestones : inPhase;
  const isMember = (at: number): boolean => isAll || phases.of(plan.milestones[at] ?? own) === phase;
  const deliveries = deliveriesOf(seen.milestones.filter((_one, at) => isMember(at)));
  const name = isAll ? (seen.project ?? '').trim() || 'The plan' : (phase?.title ?? '');
  return {
    of: isAll ? 'plan' : 'phase',
    heading: `${name} is complete`,
    facts: [
      { label: 'Milestones', value: `${deliveries.length} done`, ...cancelledIn(members) },
      ...onTimeFact(deliveries),
      ...daysFact(deliveries, calendar, words),
    ],
    said: deliveries
      .flatMap(({ said }) => said)
      .sort((one, other) => (other.date ?? '').localeCompare(one.date ?? ''))
      .slice(0, mostSaid)
      .map(({ text, by }) => ({ text, by })),
  };
}

function countDone(milestones: readonly Milestone[]): number {
  return milestones.filter(({ status }) => status === 'done').length;
}

function cancelledIn(members: readonly Milestone[]): { readonly detail?: string } {
  const cancelled = members.length - countDone(members);
  return cancelled === 0 ? {} : { detail: `${cancelled} cancelled` };
}

/** `4 of 5`, with the day that this is held against, and how many have none. */
function onTimeFact(deliveries: readonly Delivery[]): readonly CelebrationFact[] {
  const { onTime, counted } = onTimeOf(deliveries);
  if (counted === 0) return [];
  const agreed = deliveries.filter(({ isOnTime, isAgreed }) => isOnTime !== undefined && isAgreed).length;
  const day = agreed === counted ? 'the agreed day' : agreed === 0 ? 'the due day' : 'the agreed day, else the due day';
  const left = deliveries.length - counted;
  const rest = left === 0 ? '' : `; ${left} without a day`;
  return [{ label: 'On time', value: `${onTime} of ${counted}`, detail: `by ${day}${rest}` }];
}

/** From the first day of work to the last day of completion. */
function daysFact(
  deliveries: readonly Delivery[],
  calendar: WorkingCalendar,
  words: DayWords,
): readonly CelebrationFact[] {
  const last = latestOf(deliveries.map(({ completed }) => completed));
  if (last === undefined) return [];
  const starts = deliveries.flatMap(({ milestone: { start } }) => start ?? []).sort();
  const [first] = starts;
  if (first === undefined || first > last) return [{ label: 'Done', value: words.long(last) }];
  // Another one may have begun earlier, of which the plan says no day.
  const isWhole = starts.length === deliveries.length;
  const days = count(calendar.workingDaysBetween(first, last), 'working day');
  const range = `${words.long(first)} – ${words.long(last)}`;
  return [{ label: 'Time', value: days, detail: isWhole ? range : `${range}, from the first start in the plan` }];
}

function latestOf(days: readonly (CalendarDate | undefined)[]): CalendarDate | undefined {
  return days
    .flatMap((day) => day ?? [])
    .sort()
    .at(-1);
}
