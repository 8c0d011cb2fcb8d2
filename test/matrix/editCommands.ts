import type { CalendarDate } from '../../src/core/calendar/calendarDate';
import type { Intent } from '../../src/core/plan/edit/editPlan';
import {
  cancelMilestone,
  markMilestoneDone,
  reopenMilestone,
  rescheduleMilestone,
  setCriterionMet,
  setTaskDone,
  startMilestone,
} from '../../src/core/plan/edit/milestoneEdits';
import { blockMilestone, expectNeed } from '../../src/core/plan/edit/waitEdits';
import { agreeMilestone, withdrawAgreement } from '../../src/core/plan/edit/agreementEdits';
import { toNumber } from '../../src/core/plan/money';
import { scopeDigests, writeScope } from '../../src/core/plan/promise/scopeDigest';
import type { PlanFile } from '../../src/core/plan/parsePlan';
import type { Data } from '../unit/plan/editChecks';

/*
 * What can be done to one milestone, said twice: as intents on the text, and as a change of plain data without any text.
 */

export const today = '2026-11-24' as CalendarDate;
export const due = '2027-03-01' as CalendarDate;
export const hostile = 'no: "keys" #\u202e, [yet]\n- x';

/** A command, and what it does to plain data: written a second time, without any text. */
export interface Command {
  readonly name: string;
  readonly intents: (file: PlanFile, index: number) => Intent[];
  readonly change: (milestone: Data, file: PlanFile, index: number) => void;
  readonly removesComments?: boolean;
}

export const commands: readonly Command[] = [
  {
    name: 'start',
    intents: (file, index) => startMilestone(file, index, { today }),
    change: (milestone, file, index) => {
      milestone['status'] = 'in-progress';
      const start = file.plan.milestones[index]?.start;
      if (!start || start.value > today) milestone['start'] = today;
    },
  },
  {
    name: 'done',
    intents: (file, index) => {
      const met = file.plan.milestones[index]?.acceptance.map((_criterion, at) => at) ?? [];
      return markMilestoneDone(file, index, { met, completed: today });
    },
    change: (milestone) => {
      milestone['status'] = 'done';
      milestone['completed'] = today;
      eachItem(milestone, 'acceptance', metOn(today));
    },
  },
  {
    name: 'reopen',
    intents: (file, index) => reopenMilestone(file, index, { date: today, reason: hostile }),
    change: (milestone, file, index) => {
      const old = file.plan.milestones[index];
      const hasBegun = old?.start !== undefined && old.start.value <= today;
      const to = old?.status === 'cancelled' && !hasBegun ? 'planned' : 'in-progress';
      milestone['status'] = to;
      delete milestone['completed'];
      if (to === 'in-progress' && old?.start && !hasBegun) milestone['start'] = today;
      append(milestone, 'changes', { date: today, field: 'status', from: old?.status, to, reason: hostile });
    },
    removesComments: true,
  },
  {
    name: 'cancel',
    intents: (file, index) => cancelMilestone(file, index, { date: today, reason: hostile }),
    change: (milestone, file, index) => {
      milestone['status'] = 'cancelled';
      const from = file.plan.milestones[index]?.status;
      append(milestone, 'changes', { date: today, field: 'status', from, to: 'cancelled', reason: hostile });
    },
  },
  {
    name: 'reschedule',
    intents: (file, index) =>
      rescheduleMilestone(file, index, { due, date: today, reason: 'Keys came late', by: 'client' }),
    change: (milestone, file, index) => {
      const from = file.plan.milestones[index]?.dueText?.value;
      milestone['due'] = due;
      const entry = { date: today, field: 'due', ...(from !== undefined && { from }), to: due };
      append(milestone, 'changes', { ...entry, reason: 'Keys came late', by: 'client' });
    },
  },
  {
    name: 'move both days',
    intents: (file, index) => rescheduleMilestone(file, index, { due, start: today, date: today }),
    change: (milestone, file, index) => {
      const { dueText, start } = file.plan.milestones[index] ?? {};
      milestone['due'] = due;
      append(milestone, 'changes', { date: today, field: 'due', ...(dueText && { from: dueText.value }), to: due });
      if (start?.value === today) return;
      milestone['start'] = today;
      append(milestone, 'changes', { date: today, field: 'start', ...(start && { from: start.value }), to: today });
    },
  },
  {
    name: 'agree',
    intents: (file, index) => agreeMilestone(file, index, { date: today, by: hostile, how: 'mail' }),
    change: (milestone, file, index) => {
      const { due, amount } = file.plan.milestones[index] ?? {};
      const scope = file.plan.milestones[index] && writeScope(scopeDigests(file.plan.milestones[index]));
      const old = isMap(milestone['agreed']) ? milestone['agreed'] : {};
      const { due: _due, amount: _amount, ...rest } = old;
      milestone['agreed'] = {
        ...rest,
        date: today,
        by: hostile,
        how: 'mail',
        ...(due && { due: due.value }),
        ...(amount && { amount: String(toNumber(amount.value)) }),
        scope,
      };
    },
  },
  {
    name: 'withdraw the agreement',
    intents: (file, index) => withdrawAgreement(file, index, { date: today, reason: hostile }),
    change: (milestone, file, index) => {
      const agreed = file.plan.milestones[index]?.agreed;
      if (!agreed) return;
      delete milestone['agreed'];
      const from = agreed.date?.value;
      append(milestone, 'changes', { date: today, field: 'agreed', ...(from && { from }), reason: hostile });
    },
    removesComments: true,
  },
  {
    name: 'tick a criterion',
    intents: (file, index) => setCriterionMet(file, index, 0, today),
    change: (milestone) => {
      eachItem(milestone, 'acceptance', (item, at) => (at === 0 ? metOn(today)(item) : item));
    },
  },
  {
    name: 'tick a task',
    intents: (file, index) => setTaskDone(file, index, 0, true),
    change: (milestone) => {
      eachItem(milestone, 'tasks', (item, at) => (at === 0 ? { ...asMap(item), done: 'true' } : item));
    },
  },
  {
    name: 'expect a need',
    intents: (_file, index) => expectNeed(index, hostile, due),
    change: (milestone) => append(milestone, 'needs', { text: hostile, by: due }),
  },
  {
    name: 'block',
    intents: (_file, index) => blockMilestone(index, { by: 'client', since: today, reason: hostile }),
    change: (milestone) => append(milestone, 'blocked', { by: 'client', since: today, reason: hostile }),
  },
  {
    name: 'append a text that reads as a number',
    intents: (_file, index) => [{ kind: 'append', path: ['milestones', index, 'commits'], value: '1234e56' }],
    change: (milestone) => append(milestone, 'commits', '1234e56'),
  },
];

/** A day that it was met on before stays. */
const metOn =
  (day: CalendarDate) =>
  (item: unknown): Data => ({ met: day, ...asMap(item) });

const isMap = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: unknown): value is unknown[] => Array.isArray(value);
export const asMap = (item: unknown): Data => (typeof item === 'string' ? { text: item } : (item as Data));

export function eachItem(milestone: Data, key: string, make: (item: unknown, at: number) => unknown): void {
  const list = milestone[key];
  if (isList(list)) milestone[key] = list.map(make);
  // One that stands in place of a list of one.
  else if (typeof list === 'string' && !/^(?:|~|null)$/.test(list)) milestone[key] = make(list, 0);
}

export function append(milestone: Data, key: string, item: unknown): void {
  const list = milestone[key];
  milestone[key] = isList(list) ? [...list, item] : [item];
}
