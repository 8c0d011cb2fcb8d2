import type { CalendarDate } from '../../calendar/calendarDate';
import { findByText, type Seen } from '../findByText';
import type { PlanFile } from '../parsePlan';
import { startsLater, statusReopened } from '../milestoneState';
import type { PartProblem } from '../problem';
import { agreeMilestone, withdrawAgreement } from './agreementEdits';
import { given } from './given';
import type { Intent, Path, PlainMap, Step } from './intent';
import { restoreWords } from './restoreWords';
import { logFeedback, submitForReview } from './reviewEdits';
import { splitMilestone, type SplitRefusal } from './splitMilestone';
import type { PartSpan } from '../../text';
import type { MilestoneAct } from '../planAct';
import type { SeenDates } from '../seenDates';
import type { Milestone, Status } from '../types';
import { blockMilestone, expectNeed, moveNeed, receiveNeed, unblockMilestone } from './waitEdits';

/*
 * What each act on one milestone changes in the plan, as intents for `editPlan`. Indices are places in the file, from 0; days
 * are days on the calendar of the user. `editPlan` refuses a milestone that does not exist. Without a change there is no
 * intent.
 */

type ActOf<Kind extends MilestoneAct['kind']> = Extract<MilestoneAct, { readonly kind: Kind }>;

/** The criterion or the task that an act names is not in the milestone, or cannot be moved. */
type Stopped = { readonly gone: Seen } | SplitRefusal;

const intentsByKind: {
  readonly [Kind in MilestoneAct['kind']]: (file: PlanFile, index: number, act: ActOf<Kind>) => Intent[] | Stopped;
} = {
  start: startMilestone,
  finish: (file, index, { met, completed }) =>
    markMilestoneDone(file, index, {
      met: findByText(file.plan.milestones[index]?.acceptance ?? [], met),
      completed,
    }),
  reopen: reopenMilestone,
  cancel: cancelMilestone,
  reschedule: rescheduleMilestone,
  'tick-criterion': (file, index, { entry, met }) => {
    const [criterion] = findByText(file.plan.milestones[index]?.acceptance ?? [], [entry]);
    return criterion === undefined ? { gone: entry } : setCriterionMet(file, index, criterion, met);
  },
  'tick-task': (file, index, { entry, done }) => {
    const [task] = findByText(file.plan.milestones[index]?.tasks ?? [], [entry]);
    return task === undefined ? { gone: entry } : setTaskDone(file, index, task, done);
  },
  agree: agreeMilestone,
  'withdraw-agreement': withdrawAgreement,
  submit: submitForReview,
  feedback: logFeedback,
  expect: (_file, index, { text, by }) => expectNeed(index, text, by),
  'need-by': (file, index, { entry, by }) => {
    const [need] = findByText(file.plan.milestones[index]?.needs ?? [], [entry]);
    return need === undefined ? { gone: entry } : moveNeed(file, index, need, by);
  },
  receive: (file, index, { entry, got }) => {
    const [need] = findByText(file.plan.milestones[index]?.needs ?? [], [entry]);
    return need === undefined ? { gone: entry } : receiveNeed(file, index, need, got);
  },
  block: (_file, index, act) => blockMilestone(index, act),
  unblock: (file, index, { until }) => unblockMilestone(file, index, until),
  'restore-words': restoreWords,
  rename: (_file, index, { title }) => [{ kind: 'set', path: at(index, 'title'), value: title }],
  split: splitMilestone,
  classify: (_file, index, { key, value }) => classifyMilestone(index, key, value),
};

export function intentsOf<Kind extends MilestoneAct['kind']>(
  file: PlanFile,
  index: number,
  act: ActOf<Kind> & { readonly kind: Kind },
): Intent[] | Stopped {
  return intentsByKind[act.kind](file, index, act);
}

function at(index: number, ...more: readonly Step[]): Path {
  return ['milestones', index, ...more];
}

/** A value of a milestone that does not fit its key, so that the plan is read as if the key were missing. */
export type Unread = Extract<PartProblem, { readonly code: 'plan.invalid-value' }>;

/** The keys that acts write on their own account. A new priority or phase is the choice of the user and replaces any. */
const guarded: ReadonlySet<string> = new Set([
  'status',
  'start',
  'completed',
  'met',
  'done',
  'due',
  'got',
  'until',
  'agreed',
]);

/** The first value that the intents would replace or remove although it could not be read. */
export function findUnread(file: PlanFile, intents: readonly Intent[]): Unread | undefined {
  for (const { kind, path } of intents) {
    const [list, index, ...steps] = path;
    const key = steps.at(-1);
    if (kind === 'wrap' && list === 'milestones' && typeof index === 'number') {
      const words = wordsReadAs(file, index, key);
      if (words) return words;
    }
    if ((kind !== 'set' && kind !== 'remove') || list !== 'milestones' || typeof index !== 'number') continue;
    if (typeof key !== 'string' || !guarded.has(key)) continue;
    // Reschedule keeps any text among the changes.
    if (key === 'due' && file.plan.milestones[index]?.dueText) continue;
    const found = unreadAt(file, index, key, steps.slice(0, -1));
    if (found) return found;
  }
  return undefined;
}

/** The criterion or task at the step whose words YAML reads as keys or as a list, so that nothing can be written into it. */
function wordsReadAs(file: PlanFile, index: number, step: Step | undefined): Unread | undefined {
  if (typeof step !== 'object') return undefined;
  return file.items[index]?.problems.find((problem): problem is Unread => {
    return (
      problem.code === 'plan.invalid-value' &&
      problem.readAs !== undefined &&
      problem.at.from >= step.at &&
      problem.at.from - step.at <= 1
    );
  });
}

/** @param owner the steps from the milestone to the entry of a list that has the key; none for a key of the milestone */
function unreadAt(file: PlanFile, index: number, key: string, owner: readonly Step[] = []): Unread | undefined {
  const milestone = file.plan.milestones[index];
  const step = owner.at(-1);
  const entry = (['acceptance', 'tasks', 'needs', 'blocked'] as const)
    .flatMap((list): readonly { readonly at: PartSpan }[] => milestone?.[list] ?? [])
    .find(({ at }) => typeof step === 'object' && at.from === step.at);
  return file.items[index]?.problems.find((problem): problem is Unread => {
    if (problem.code !== 'plan.invalid-value' || problem.key !== key) return false;
    return !entry || (problem.at.from >= entry.at.from && problem.at.to <= entry.at.to);
  });
}

/** In progress from today on. A first day of work that the plan names stays, also one in words, unless it is still to come. */
export function startMilestone(file: PlanFile, index: number, { today }: { readonly today: CalendarDate }): Intent[] {
  const isMissing = !file.plan.milestones[index]?.start && !unreadAt(file, index, 'start');
  const start: Intent = { kind: 'set', path: at(index, 'start'), value: today };
  return [
    { kind: 'set', path: at(index, 'status'), value: 'in-progress' },
    ...(isMissing ? [start] : startNow(file, index, today)),
  ];
}

/** A first day of work that is still to come becomes today, since the work is under way. */
function startNow(file: PlanFile, index: number, today: CalendarDate): Intent[] {
  const milestone = file.plan.milestones[index];
  return milestone && startsLater(milestone, today) ? [{ kind: 'set', path: at(index, 'start'), value: today }] : [];
}

/** @param done.met places of the criteria that are met by now, from 0; the others stay as they are */
export function markMilestoneDone(
  file: PlanFile,
  index: number,
  done: { readonly met: readonly number[]; readonly completed: CalendarDate },
): Intent[] {
  const { met, completed } = done;
  return [
    { kind: 'set', path: at(index, 'status'), value: 'done' },
    { kind: 'set', path: at(index, 'completed'), value: completed },
    ...met.flatMap((criterion) => setCriterionMet(file, index, criterion, completed)),
  ];
}

/** A decision as `changes` records it. Reason and person may be empty. */
interface Decision {
  readonly date: CalendarDate;
  readonly reason?: string;
  readonly by?: string;
  /** The change order that did it. */
  readonly order?: string;
}

/** In progress again, or planned where the work had not begun; the end that it had is added to `changes`. Criteria stay met. */
export function reopenMilestone(file: PlanFile, index: number, decision: Decision): Intent[] {
  const milestone = file.plan.milestones[index];
  const status = milestone ? statusReopened(milestone, decision.date) : 'in-progress';
  return [
    ...changeStatus(file, index, status, decision),
    { kind: 'remove', path: at(index, 'completed') },
    ...(status === 'in-progress' ? startNow(file, index, decision.date) : []),
  ];
}

export function cancelMilestone(file: PlanFile, index: number, decision: Decision): Intent[] {
  return changeStatus(file, index, 'cancelled', decision);
}

/** Another status, and the decision for it among the `changes`. */
function changeStatus(file: PlanFile, index: number, to: Status, { date, reason, by, order }: Decision): Intent[] {
  const from = file.plan.milestones[index]?.status ?? 'planned';
  const value: PlainMap = {
    date,
    field: 'status',
    from,
    to,
    reason: given(reason),
    by: given(by),
    order: given(order),
  };
  return [
    { kind: 'set', path: at(index, 'status'), value: to },
    { kind: 'append', path: at(index, 'changes'), value },
  ];
}

interface Rescheduling extends Decision {
  readonly due: CalendarDate;
  /** Undefined where the first day of work stays as it is. */
  readonly start?: CalendarDate | undefined;
}

/** Other dates; the old ones are added to `changes` as they were written. No intent for a date that it already has. */
export function rescheduleMilestone(file: PlanFile, index: number, change: Rescheduling): Intent[] {
  const { due, start, date, reason, by, order } = change;
  const milestone = file.plan.milestones[index];
  const setDay = (field: 'due' | 'start', from: string | undefined, to: CalendarDate): Intent[] => {
    if (from === to) return [];
    const value: PlainMap = { date, field, from, to, reason: given(reason), by: given(by), order: given(order) };
    return [
      { kind: 'set', path: at(index, field), value: to },
      { kind: 'append', path: at(index, 'changes'), value },
    ];
  };
  return [
    ...setDay('due', milestone?.dueText?.value, due),
    ...(start === undefined ? [] : setDay('start', milestone?.start?.value, start)),
  ];
}

/** Whether the milestone still has the dates that were seen. */
export function hasDates({ dueText, start }: Milestone, seen: SeenDates): boolean {
  return dueText?.value === seen.due && start?.value === seen.start;
}

/** @param met the day on which it was met; undefined opens the criterion again */
export function setCriterionMet(
  file: PlanFile,
  index: number,
  criterion: number,
  met: CalendarDate | undefined,
): Intent[] {
  const found = file.plan.milestones[index]?.acceptance[criterion];
  // A day that it was met on stays what it is.
  if (!found || (met !== undefined && found.met)) return [];
  const path = at(index, 'acceptance', { at: found.at.from });
  if (found.at.from === found.text.at.from) {
    return met === undefined ? [] : [{ kind: 'wrap', path, key: 'text', and: { met } }];
  }
  const own: Path = [...path, 'met'];
  return [met === undefined ? { kind: 'remove', path: own } : { kind: 'set', path: own, value: met }];
}

export function setTaskDone(file: PlanFile, index: number, task: number, done: boolean): Intent[] {
  const found = file.plan.milestones[index]?.tasks[task];
  if (!found || found.done === done) return [];
  const path = at(index, 'tasks', { at: found.at.from });
  if (found.at.from === found.text.at.from) return [{ kind: 'wrap', path, key: 'text', and: { done } }];
  return [{ kind: 'set', path: [...path, 'done'], value: done }];
}

/** @param value undefined removes the key */
export function classifyMilestone(
  index: number,
  key: 'phase' | 'priority' | 'owner',
  value: string | undefined,
): Intent[] {
  const path = at(index, key);
  return [value === undefined ? { kind: 'remove', path } : { kind: 'set', path, value }];
}
