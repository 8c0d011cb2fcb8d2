import type { CalendarDate } from '../../calendar/calendarDate';
import { resemblesDate } from '../../calendar/meantDays';
import { rescheduleMilestone } from '../../plan/edit/milestoneEdits';
import { restoreWords } from '../../plan/edit/restoreWords';
import { toNumber } from '../../plan/money';
import { amountWords, moneyWords } from '../../plan/moneyWords';
import type { PlanFile } from '../../plan/parsePlan';
import { readScope, type AgreedWords } from '../../plan/promise/scopeDigest';
import type { Milestone } from '../../plan/types';
import { driftOf, type Drift } from '../../schedule/drift';
import type { PartSpan } from '../../text';
import { offerIntents } from '../fixes/edits';
import type { FoundProblem, Problem } from '../finding';
import type { CheckOptions, FixOffer, MilestoneContext, RecordRule } from '../rule';
import { fixWording } from '../wording/fixWording';

declare module '../finding' {
  interface SmartFacts {
    'plan.changed-since-agreed': AgreedFacts;
  }
}

/** What was agreed of one key, and what has become of it. Amounts are written as `2400.00 EUR`. */
export type AgreedFacts =
  | {
      readonly key: 'due';
      readonly was: CalendarDate;
      /** Undefined where the day is gone, or is words now. */
      readonly days?: number | undefined;
      readonly isGone: boolean;
    }
  | {
      readonly key: 'amount';
      /** Undefined where no price was agreed. */
      readonly was: string | undefined;
      /** What it is more now, without a sign. */
      readonly difference?: string | undefined;
      readonly isMore?: boolean;
      readonly isGone: boolean;
    }
  | {
      readonly key: AgreedWords;
      /** The day of the agreement, where the record has it. */
      readonly on: CalendarDate | undefined;
      /** `gone` where there is no text any more, `new` where there was none. */
      readonly as: 'changed' | 'gone' | 'new';
    };

/** A value that is another one than the agreement has. */
export const changedSinceAgreed: RecordRule = {
  scope: 'record',
  code: 'plan.changed-since-agreed',
  severity: 'warning',
  run: (milestone, context) => (milestone.agreed ? changesOf(milestone, context) : []),
  fixes: restore,
  page: {
    title: 'Changed since the agreement',
    flags:
      'A due day, a price, a title, a description, deliverables or acceptance criteria that are no longer what `agreed` says, on the value that changed. The words are compared by the digests in `agreed.scope`; without it words are free, and so is a price that the agreement does not name. The order of deliverables and criteria, quotes and line breaks do not count. Notes, tasks, estimates, comments, status, `met` and evidence are free. Nothing is flagged on a cancelled milestone, and no due day on one that is done.',
    why: 'What a client has agreed to holds until both agree on something else. A change that nobody told is found at the invoice.',
    bad: 'title: The shop takes card payments\ndue: 2027-03-31\nagreed: { date: 2026-11-02, by: Dana Ruiz, due: 2027-03-24 }',
    good: 'title: The shop takes card payments\ndue: 2027-03-31\nagreed: { date: 2026-11-20, by: Dana Ruiz, how: mail, due: 2027-03-31 }',
    source: 'The record in `agreed`.',
  },
};

function changesOf(milestone: Milestone, { plan, calendar }: MilestoneContext): readonly FoundProblem[] {
  if (milestone.status === 'cancelled') return [];
  const currency = plan.currency?.value;
  const drift = driftOf(milestone, calendar, currency);
  if (!drift) return [];
  const found = [dueFacts(milestone, drift), amountFacts(drift, currency), ...wordFacts(milestone, drift)];
  return found.flatMap((facts): FoundProblem[] =>
    facts ? [{ code: 'plan.changed-since-agreed', ...facts, at: placeOf(milestone, facts.key) }] : [],
  );
}

/** The day of what is done is its `completed`. A day that does not exist has a finding of its own. */
function dueFacts(milestone: Milestone, { due, days }: Drift): AgreedFacts | undefined {
  if (!due || milestone.status === 'done') return undefined;
  if (!milestone.due && due.to !== undefined && resemblesDate(due.to)) return undefined;
  return { key: 'due', was: due.from, days, isGone: due.to === undefined };
}

function amountFacts({ amount, money }: Drift, currency: string | undefined): AgreedFacts | undefined {
  if (!amount) return undefined;
  const difference = money === undefined ? undefined : moneyWords(Math.abs(money), currency);
  const was = amount.from && amountWords(amount.from, currency);
  return { key: 'amount', was, difference, isMore: (money ?? 0) > 0, isGone: amount.to === undefined };
}

function wordFacts(milestone: Milestone, { words }: Drift): readonly AgreedFacts[] {
  const before = milestone.agreed?.scope && readScope(milestone.agreed.scope.value);
  const on = milestone.agreed?.date?.value;
  return words.map((key) => {
    const as = isAbsent(milestone, key) ? 'gone' : before?.[key] === '0' ? 'new' : 'changed';
    return { key, on, as };
  });
}

function isAbsent(milestone: Milestone, key: AgreedWords): boolean {
  const value = milestone[key];
  return value === undefined || ('length' in value ? value.length === 0 : value.value.trim() === '');
}

/** The value of the key: of a list from its first item to its last. The milestone where it has none. */
function placeOf(milestone: Milestone, key: AgreedFacts['key']): PartSpan {
  if (key === 'due') return milestone.dueText?.at ?? milestone.anchor;
  const value = milestone[key];
  if (value && !('length' in value)) return value.at;
  const [first, last] = [value?.[0], value?.at(-1)];
  return first && last ? { from: first.at.from, to: last.at.to } : milestone.anchor;
}

/** Only a day and a price stand in the record. Words are restored by the host, where the history has them. */
function restore(problem: Problem, file: PlanFile, { today: date }: CheckOptions): readonly FixOffer[] {
  if (problem.code !== 'plan.changed-since-agreed' || problem.milestone === undefined) return [];
  const index = problem.milestone;
  const milestone = file.plan.milestones[index];
  const { due, amount } = milestone?.agreed ?? {};
  if (problem.key === 'due' && due) {
    const isOnRecord = milestone?.changes.some(({ field }) => field?.value === 'due') === true;
    const intents = isOnRecord
      ? rescheduleMilestone(file, index, { due: due.value, date })
      : [{ kind: 'set', path: ['milestones', index, 'due'], value: due.value } as const];
    return [{ ...offerIntents(fixWording.restoreAgreed(due.value), file, intents), isDoubtful: true }];
  }
  if (problem.key !== 'due' && problem.key !== 'amount') {
    if (problem.as !== 'new') return [];
    const intents = restoreWords(file, index, { key: problem.key, texts: [] });
    return [{ ...offerIntents(fixWording.restoreNone(problem.key), file, intents), isDoubtful: true }];
  }
  if (problem.key !== 'amount') return [];
  const path = ['milestones', index, 'amount'];
  const intent = amount
    ? ({ kind: 'set', path, value: toNumber(amount.value) } as const)
    : ({ kind: 'remove', path } as const);
  const title = amount ? fixWording.restoreAgreed(problem.was ?? '') : fixWording.restoreNone('amount');
  return [{ ...offerIntents(title, file, [intent]), isDoubtful: true }];
}
