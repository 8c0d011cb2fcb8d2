import { daysBetween, type CalendarDate } from '../calendar/calendarDate';
import { earlyOrLate, type DayWords } from '../calendar/dayWords';
import { isOpen } from '../plan/isOpen';
import { phasesOf } from '../plan/phases';
import { promisedDay } from '../plan/promisedDay';
import { shortName, shownTitle } from '../plan/shownTitle';
import type { Milestone, Plan } from '../plan/types';

/** What is true once a milestone is done. */
export interface DoneFacts {
  /** `2 days early`, by the agreed day, else the due day; undefined on its day, without one, and far from it. */
  readonly beside: string | undefined;
  /** The same in days, late when negative; 0 where there is nothing to say of it. */
  readonly early: number;
  readonly done: number;
  /** Milestones that are not cancelled. */
  readonly total: number;
  /** Index of the open milestone that is due next; undefined where none is left with a day that is still to come. */
  readonly next: number | undefined;
  /** The title of the milestone's phase, once all of it is done; undefined before, and for a phase of one milestone. */
  readonly phase: string | undefined;
}

/**
 * @param index of the milestone that is done, whatever the plan says of it yet
 * @param today the day on which that is told
 * @param completed the day of completion
 */
export function doneFacts(plan: Plan, index: number, today: CalendarDate, completed = today): DoneFacts {
  const { milestones } = plan;
  const own = milestones[index];
  const counting = milestones.filter(({ status }) => status !== 'cancelled');
  const isDone = (milestone: Milestone): boolean => milestone === own || milestone.status === 'done';
  const dueOf = (at: number | undefined): string => milestones[at ?? -1]?.due?.value ?? '~';
  const open = [...milestones.entries()].filter(
    ([, one]) => isOpen(one) && one !== own && one.due && one.due.value >= today,
  );
  const next = open.reduce<number | undefined>((first, [at]) => (dueOf(at) < dueOf(first) ? at : first), undefined);
  const phases = phasesOf(plan);
  const phase = own && phases.of(own);
  const inPhase = phase ? counting.filter((one) => phases.of(one) === phase) : [];
  const promised = own && promisedDay(own);
  const beside = promised && earlyOrLate(completed, promised);
  return {
    beside,
    early: beside === undefined || !promised ? 0 : daysBetween(completed, promised),
    done: counting.filter(isDone).length,
    total: counting.includes(own as Milestone) ? counting.length : counting.length + 1,
    next,
    phase: inPhase.length > 1 && inPhase.every(isDone) ? phase?.title : undefined,
  };
}

/** `M2 is done, 2 days early. 4 of 8 done. Next: M6, due Dec 18.` */
export function doneSentence(
  { milestones }: Pick<Plan, 'milestones'>,
  milestone: Milestone,
  { beside, done, total, next: at, phase }: DoneFacts,
  words: DayWords,
  today: CalendarDate,
): string {
  const next = milestones[at ?? -1];
  const name = `“${shownTitle(milestone)}”`;
  return [
    `${name} is done${beside === undefined ? '' : `, ${beside}`}.`,
    ...(phase === undefined ? [] : [`The phase ${phase} is complete.`]),
    done < total
      ? `${done} of ${total} done.`
      : total === 1
        ? 'That was all of it.'
        : `All ${total} milestones are done.`,
    ...(next?.due ? [`Next: ${shortName(next)}, due ${words.short(next.due.value, today)}.`] : []),
  ].join(' ');
}
