import type { CalendarDate } from '../calendar/calendarDate';
import { createDayFormat } from '../calendar/dayFormat';
import { earlyOrLate, type DayWords } from '../calendar/dayWords';
import { inOneLine } from '../plan/inOneLine';
import { isOpen } from '../plan/isOpen';
import { phasesOf } from '../plan/phases';
import { shortName, shownTitle } from '../plan/shownTitle';
import type { Milestone, Plan } from '../plan/types';

/** What is true once a milestone is done. */
export interface DoneFacts {
  /** `2 days early`; undefined on its day, without one, and far from it. */
  readonly beside: string | undefined;
  readonly done: number;
  /** Milestones that are not cancelled. */
  readonly total: number;
  /** The open milestone that is due next; undefined where none is left with a day. */
  readonly next: Milestone | undefined;
  /** The title of the milestone's phase, once all of it is done; undefined before, and for a phase of one milestone. */
  readonly phase: string | undefined;
}

/** @param index of the milestone that is done now, whatever the plan says of it yet */
export function doneFacts(plan: Plan, index: number, completed: CalendarDate): DoneFacts {
  const { milestones } = plan;
  const own = milestones[index];
  const counting = milestones.filter(({ status }) => status !== 'cancelled');
  const isDone = (milestone: Milestone): boolean => milestone === own || milestone.status === 'done';
  const open = milestones.filter((milestone) => isOpen(milestone) && milestone !== own && milestone.due);
  const next = open.reduce<Milestone | undefined>(
    (first, one) => ((one.due?.value ?? '~') < (first?.due?.value ?? '~') ? one : first),
    undefined,
  );
  const phases = phasesOf(plan);
  const phase = own && phases.of(own);
  const inPhase = phase ? counting.filter((one) => phases.of(one) === phase) : [];
  return {
    beside: own?.due ? earlyOrLate(completed, own.due.value) : undefined,
    done: counting.filter(isDone).length,
    total: counting.includes(own as Milestone) ? counting.length : counting.length + 1,
    next,
    phase: inPhase.length > 1 && inPhase.every(isDone) ? phase?.title : undefined,
  };
}

/** `M2 is done, 2 days early. 4 of 8 done. Next: M6, due Dec 18.` */
export function doneSentence(
  milestone: Milestone,
  { beside, done, total, next, phase }: DoneFacts,
  words: DayWords,
  today: CalendarDate,
): string {
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

/** The note to the client that a milestone is done. Of the plan it holds titles and due days alone. */
export function doneNote(milestone: Milestone, { beside, done, total, next, phase }: DoneFacts): string {
  const name = (one: Milestone): string => `“${inOneLine(shownTitle(one))}”`;
  return [
    `${name(milestone)} is done${beside === undefined ? '' : `, ${beside}`}.`,
    ...(phase === undefined ? [] : [`With it the phase ${inOneLine(phase)} is complete.`]),
    done === total ? 'With that everything we planned is done.' : `${done} of ${total} milestones are done.`,
    ...(next?.due ? [`Next is ${name(next)}, due ${long(next.due.value)}.`] : []),
  ].join(' ');
}

const long = createDayFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
