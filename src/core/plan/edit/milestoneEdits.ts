import type { CalendarDate } from '../../calendar/calendarDate';
import type { PlanFile } from '../parsePlan';
import type { Intent, PlainValue } from './editPlan';

/*
 * What each command changes in the plan, as intents. Indices are places in the file; days are the user's calendar days.
 */

const at = (index: number, ...more: readonly (string | number)[]): readonly (string | number)[] => [
  'milestones',
  index,
  ...more,
];

export function startMilestone(file: PlanFile, index: number, { today }: { readonly today: CalendarDate }): Intent[] {
  const hasStart = file.plan.milestones[index]?.start !== undefined;
  return [
    { kind: 'set', path: at(index, 'status'), value: 'in-progress' },
    ...(hasStart ? [] : [{ kind: 'set', path: at(index, 'start'), value: today } as const]),
  ];
}

/** @param met places of the criteria that are met by now */
export function markMilestoneDone(
  file: PlanFile,
  index: number,
  { met, completed }: { readonly met: readonly number[]; readonly completed: CalendarDate },
): Intent[] {
  return [
    { kind: 'set', path: at(index, 'status'), value: 'done' },
    { kind: 'set', path: at(index, 'completed'), value: completed },
    ...met.flatMap((criterion) => setCriterionMet(file, index, criterion, completed)),
  ];
}

export function reopenMilestone(file: PlanFile, index: number): Intent[] {
  const isStamped = file.plan.milestones[index]?.completed !== undefined;
  return [
    { kind: 'set', path: at(index, 'status'), value: 'in-progress' },
    ...(isStamped ? [{ kind: 'remove', path: at(index, 'completed') } as const] : []),
  ];
}

export function cancelMilestone(
  file: PlanFile,
  index: number,
  { date, reason }: { readonly date: CalendarDate; readonly reason?: string },
): Intent[] {
  const set: Intent = { kind: 'set', path: at(index, 'status'), value: 'cancelled' };
  if (reason === undefined) return [set];
  const from = file.plan.milestones[index]?.status ?? 'planned';
  const value = { date, field: 'status', from, to: 'cancelled', reason };
  return [set, { kind: 'append', path: at(index, 'changes'), value }];
}

export function rescheduleMilestone(
  file: PlanFile,
  index: number,
  { due, date, reason }: { readonly due: CalendarDate; readonly date: CalendarDate; readonly reason?: string },
): Intent[] {
  const before = file.plan.milestones[index]?.dueText?.value;
  const value: PlainValue = {
    date,
    field: 'due',
    ...(before !== undefined && { from: before }),
    to: due,
    ...(reason !== undefined && { reason }),
  };
  return [
    { kind: 'set', path: at(index, 'due'), value: due },
    { kind: 'append', path: at(index, 'changes'), value },
  ];
}

/** @param met undefined opens the criterion again */
export function setCriterionMet(
  file: PlanFile,
  index: number,
  criterion: number,
  met: CalendarDate | undefined,
): Intent[] {
  const found = file.plan.milestones[index]?.acceptance[criterion];
  if (!found) return [];
  const isMap = found.span.start !== found.text.span.start;
  if (!isMap && met === undefined) return [];
  if (!isMap)
    return [
      { kind: 'set', path: at(index, 'acceptance', criterion), value: { text: found.text.value, met: met ?? '' } },
    ];
  if (met !== undefined) return [{ kind: 'set', path: at(index, 'acceptance', criterion, 'met'), value: met }];
  return [{ kind: 'remove', path: at(index, 'acceptance', criterion, 'met') }];
}

export function setTaskDone(file: PlanFile, index: number, task: number, done: boolean): Intent[] {
  const found = file.plan.milestones[index]?.tasks[task];
  if (!found) return [];
  const isMap = found.span.start !== found.text.span.start;
  return isMap
    ? [{ kind: 'set', path: at(index, 'tasks', task, 'done'), value: done }]
    : [{ kind: 'set', path: at(index, 'tasks', task), value: { text: found.text.value, done } }];
}

export function addMilestone(
  file: PlanFile,
  { title, due }: { readonly title: string; readonly due: CalendarDate },
): Intent[] {
  const id = freshId(file.plan.milestones.flatMap((milestone) => (milestone.id ? [milestone.id.value] : [])));
  return [{ kind: 'append', path: ['milestones'], value: { ...(id !== undefined && { id }), title, due } }];
}

/** The next one of ids such as M1, M2; undefined when they follow no such pattern. */
function freshId(ids: readonly string[]): string | undefined {
  const last = /^(.*?)(\d+)$/.exec(ids.at(-1) ?? '');
  const prefix = last?.[1];
  if (prefix === undefined) return undefined;
  const numbers = ids.flatMap((id) => (id.startsWith(prefix) ? [Number(id.slice(prefix.length))] : []));
  return `${prefix}${Math.max(...numbers.filter(Number.isSafeInteger)) + 1}`;
}
