import { daysBetween, type CalendarDate } from '../calendar/calendarDate';
import type { DayWords } from '../calendar/dayWords';
import { count } from '../calendar/durationWords';
import type { WorkingCalendar } from '../calendar/workingCalendar';
import { inOneLine } from '../plan/inOneLine';
import { isOpen } from '../plan/isOpen';
import { replyBy, reviewDaysOf, reviewStateOf, roundWords, type ReviewRound } from '../plan/promise/reviewState';
import { decisionWords, type Milestone, type PlanFrame } from '../plan/types';

/**
 * How far the review of an open milestone has come: `round 2 of 2, with the client for 3 days`, `round 1 of 2, changes requested`.
 * @returns undefined before the first round
 */
export function reviewWords(
  milestone: Milestone,
  plan: Pick<PlanFrame, 'review'>,
  today: CalendarDate,
): string | undefined {
  const state = reviewStateOf(milestone, plan);
  const round = roundWords(state);
  if (round === undefined || !isOpen(milestone)) return undefined;
  const { open, decided } = state;
  if (!open) return decided?.decision ? `${round}, ${decisionWords[decided.decision.value]}` : round;
  const days = open.submitted ? daysBetween(open.submitted.value, today) : 0;
  return days > 0 ? `${round}, with the client for ${count(days, 'day')}` : `${round}, with the client`;
}

/** What the last decided round of a done milestone ended in: `round 2 of 2, approved`. Undefined for others, and without one. */
export function reviewOutcome(milestone: Milestone, plan: Pick<PlanFrame, 'review'>): string | undefined {
  const state = reviewStateOf(milestone, plan);
  const { decision } = state.decided ?? {};
  const round = roundWords(state);
  if (milestone.status !== 'done' || !decision || round === undefined) return undefined;
  return `${round}, ${decisionWords[decision.value]}`;
}

/** {@link reviewWords}, with the last day of the period that the client has. @param calendar of the plan */
export function reviewLine(
  milestone: Milestone,
  plan: Pick<PlanFrame, 'review'>,
  calendar: WorkingCalendar | undefined,
  { words, today }: { readonly words: DayWords; readonly today: CalendarDate },
): string | undefined {
  const line = reviewWords(milestone, plan, today);
  const { open } = reviewStateOf(milestone, plan);
  const submitted = open?.submitted?.value;
  const last = submitted && calendar && replyBy(submitted, reviewDaysOf(milestone, plan), calendar);
  return line === undefined || !last ? line : `${line}, an answer is due ${words.long(last)}`;
}

/** One round in a row: what was decided, or that nothing was; and when, by whom and in which words. */
export function roundInWords(
  { submitted, decision, date, by, note }: ReviewRound,
  { words, today }: { readonly words: DayWords; readonly today: CalendarDate },
): { readonly label: string; readonly description: string } {
  const facts = [
    submitted && `submitted ${words.short(submitted.value, today)}`,
    date && `answered ${words.short(date.value, today)}`,
    by?.value,
    note && inOneLine(note.value),
  ];
  return {
    label: decision ? decisionWords[decision.value] : 'with the client',
    description: facts.filter((fact) => fact !== undefined && fact !== '').join(' · '),
  };
}

/** Whether the client has the word: in review, and not approved in the last round. */
export function awaitsFeedback(milestone: Milestone, plan: Pick<PlanFrame, 'review'>): boolean {
  const { open, decided } = reviewStateOf(milestone, plan);
  return milestone.status === 'in-review' && (open !== undefined || !decided?.decision?.value.startsWith('approved'));
}
