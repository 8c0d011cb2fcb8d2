import type { CalendarDate } from '../calendar/calendarDate';
import { count } from '../calendar/durationWords';
import { shownTitle } from '../plan/shownTitle';
import { statusWords, type Milestone, type PlanFrame } from '../plan/types';
import { distanceWords, type DayWords } from '../calendar/dayWords';
import type { WorkingCalendar } from '../calendar/workingCalendar';
import { besideDueWords, blockOn, criteriaWords, isLate, whenParts } from '../plan/milestoneState';
import { capitalize } from '../text';
import { dueMoves } from './timelineBar';
import type { Drift } from '../schedule/drift';
import { agreementWords, driftWords } from '../schedule/driftWords';
import { riskWords } from '../schedule/riskWords';
import { conflictWords, roomWords } from '../schedule/roomWords';
import type { MilestoneRow, TimelineBar } from './timelineModel';
import type { RowOutlook } from './timelineOutlook';
import { reviewLine, reviewOutcome, reviewWords, roundInWords } from './reviewWords';

/** Everything that the words of one milestone are made from. */
export interface MilestoneFacts {
  readonly milestone: Milestone;
  /** All of the plan. */
  readonly milestones: readonly Milestone[];
  /** Undefined for a milestone that is not in the schedule. */
  readonly outlook: RowOutlook | undefined;
  readonly bar: TimelineBar | undefined;
  readonly today: CalendarDate;
  readonly words: DayWords;
  /** Undefined where the milestone says what was agreed. */
  readonly drift: Drift | undefined;
  readonly currency: string | undefined;
  /** The terms of review of the plan. */
  readonly terms: Pick<PlanFrame, 'review'>;
  /** Of the plan, in which the days of a review count. */
  readonly calendar: WorkingCalendar;
}

/** The texts of the due column; without a day, the words of the file or `no due date`. */
export function dueColumn({ milestone, today, words }: MilestoneFacts): Pick<MilestoneRow, 'when' | 'besideDue'> {
  const { when = withoutDay(milestone), besideDue } = whenParts(milestone, words, today);
  return { when, ...(besideDue !== undefined && { besideDue }) };
}

/** The milestone in one line: `M2 Card payments work, in review, due 1 Dec 2026, 3 days late`. */
export function milestoneLabel(facts: MilestoneFacts): string {
  const { milestone, today, words } = facts;
  const parts = [nameOf(milestone)];
  parts.push(doneOn(milestone, words) ?? statusWords[milestone.status]);
  if (milestone.due) parts.push(`due ${words.long(milestone.due.value)}`);
  else parts.push(withoutDay(milestone));
  const late = milestone.due && isLate(milestone, today) && distanceWords(milestone.due.value, today, 'late');
  if (late) parts.push(late);
  parts.push(...troubleWords(facts), ...driftLines(facts));
  if (facts.outlook?.isCritical) parts.push('critical');
  const criteria = criteriaWords(milestone);
  if (criteria !== undefined) parts.push(criteria);
  const review = reviewWords(milestone, facts.terms, today) ?? reviewOutcome(milestone, facts.terms);
  if (review !== undefined) parts.push(review);
  const block = blockOn(milestone, today);
  if (block) parts.push(blockedWords(block));
  return parts.join(', ');
}

/** The lines of a hover below the title, one sentence each. */
export function milestoneFacts(facts: MilestoneFacts): readonly string[] {
  const { milestone, today, words } = facts;
  const lines = [datesLine(facts)];
  // Without a due date the first line says it.
  const done = milestone.due && doneOn(milestone, words);
  if (done !== undefined) lines.push(capitalize(done));
  const agreement = agreementWords(milestone, words);
  if (agreement !== undefined) lines.push(agreement);
  lines.push(...driftLines(facts));
  lines.push(...movedLine(facts), ...troubleWords(facts).map(capitalize), ...roomLine(facts));
  const criteria = criteriaWords(milestone, 'acceptance criterion', 'acceptance criteria');
  if (criteria !== undefined) lines.push(capitalize(criteria));
  lines.push(...reviewLines(facts));
  const block = blockOn(milestone, today);
  if (block) {
    const reason = block.reason?.value;
    lines.push(capitalize(blockedWords(block)) + (reason ? `: ${reason}` : ''));
  }
  if (milestone.dependsOn.length > 0) lines.push(`Depends on ${milestone.dependsOn.map((id) => id.value).join(', ')}`);
  return lines;
}

/** What differs from the agreement, a sentence each. */
function driftLines({ drift, words, currency }: MilestoneFacts): readonly string[] {
  return drift ? driftWords(drift, words, currency) : [];
}

/** How far the review has come, then what was decided in each round. */
function reviewLines({ milestone, terms, calendar, words, today }: MilestoneFacts): readonly string[] {
  const now = reviewLine(milestone, terms, calendar, { words, today });
  const rounds = milestone.review?.rounds ?? [];
  return [
    ...(now === undefined ? [] : [capitalize(now)]),
    ...rounds.flatMap((round, index) => {
      if (!round.decision) return [];
      const { label, description } = roundInWords(round, { words, today });
      return [`Round ${index + 1}: ${[label, description].filter(Boolean).join(' · ')}`];
    }),
  ];
}

/** Why its days cannot hold by the schedule, a sentence each. */
function troubleWords({ outlook, milestones, words, today }: MilestoneFacts): readonly string[] {
  if (!outlook) return [];
  const { risk, conflicts } = outlook;
  return [...(risk ? [riskWords(risk, milestones, words, today)] : []), ...conflicts.map(conflictWords)];
}

/** `Start by Thu, Dec 3 · 2 working days of float`; that it has no float is left out where it says nothing. */
function roomLine({ outlook, words, today }: MilestoneFacts): readonly string[] {
  if (!outlook) return [];
  const isTold = outlook.isCritical || outlook.totalFloat !== 0;
  const parts = roomWords(isTold ? outlook : { ...outlook, totalFloat: undefined }, words, today);
  return parts.length > 0 ? [capitalize(parts.join(' · '))] : [];
}

/** Where the due day stood before, as `changes` has it: with the reason of the only move, else how often it moved. */
function movedLine({ milestone, words }: MilestoneFacts): readonly string[] {
  const [first, ...others] = dueMoves(milestone);
  if (!first) return [];
  const from = words.long(first.from);
  if (others.length > 0) return [`Moved ${count(others.length + 1, 'time')}, first from ${from}`];
  return [first.reason === undefined ? `Moved from ${from}` : `Moved from ${from}: ${first.reason}`];
}

/** Id and title as one name. */
export function nameOf(milestone: Milestone): string {
  return [milestone.id?.value, shownTitle(milestone)].filter(Boolean).join(' ');
}

function datesLine({ milestone, bar, words }: MilestoneFacts): string {
  if (!milestone.due) {
    if (milestone.start) return `From ${words.long(milestone.start.value)}, without a due date`;
    return milestone.completed ? `Done ${words.long(milestone.completed.value)}` : 'Without a due date';
  }
  const due = words.long(milestone.due.value);
  if (bar?.shape !== 'bar') return `Due ${due}`;
  if (bar.derivedStart) return `Due ${due}, start estimated`;
  return milestone.start ? `${words.long(milestone.start.value)} – ${due}` : `Due ${due}`;
}

/** `done 5 Nov 2026, 1 day early`; undefined where no day of completion is known. */
function doneOn(milestone: Milestone, words: DayWords): string | undefined {
  const { status, completed } = milestone;
  if (status !== 'done' || !completed) return undefined;
  return [`done ${words.long(completed.value)}`, besideDueWords(milestone)].filter(Boolean).join(', ');
}

function withoutDay({ dueText }: Milestone): string {
  return dueText?.value ? `due “${dueText.value}”` : 'no due date';
}

function blockedWords({ by }: Milestone['blocked'][number]): string {
  return by ? `blocked by ${by.value}` : 'blocked';
}
