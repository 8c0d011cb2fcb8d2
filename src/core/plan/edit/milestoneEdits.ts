import type { CalendarDate } from '../../calendar/calendarDate';
import type { PlanFile } from '../parsePlan';
import type { Intent, Path, PlainMap, Step } from './intent';
import { nextId } from './nextId';

/*
 * What each command changes in the plan, as intents for `editPlan`. Indices are places in the file, from 0; days are the
 * user's calendar days. A milestone that is not there is refused by `editPlan`; where nothing is to change there are none.
 */

function at(index: number, ...more: readonly Step[]): Path {
  return ['milestones', index, ...more];
}

/** In progress from today on, unless the plan already names the first day of work. */
export function startMilestone(file: PlanFile, index: number, { today }: { readonly today: CalendarDate }): Intent[] {
  const hasStart = file.plan.milestones[index]?.start !== undefined;
  const start: Intent = { kind: 'set', path: at(index, 'start'), value: today };
  return [{ kind: 'set', path: at(index, 'status'), value: 'in-progress' }, ...(hasStart ? [] : [start])];
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

/** In progress again, or planned where it was cancelled before the work had a first day. Criteria stay met. */
export function reopenMilestone(file: PlanFile, index: number): Intent[] {
  const milestone = file.plan.milestones[index];
  const value = milestone?.status === 'cancelled' && !milestone.start ? 'planned' : 'in-progress';
  return [
    { kind: 'set', path: at(index, 'status'), value },
    { kind: 'remove', path: at(index, 'completed') },
  ];
}

/** A reason is kept among the changes. */
export function cancelMilestone(
  file: PlanFile,
  index: number,
  { date, reason, by }: { readonly date: CalendarDate; readonly reason?: string; readonly by?: string },
): Intent[] {
  const set: Intent = { kind: 'set', path: at(index, 'status'), value: 'cancelled' };
  if (reason === undefined || reason === '') return [set];
  const from = file.plan.milestones[index]?.status ?? 'planned';
  const value: PlainMap = { date, field: 'status', from, to: 'cancelled', reason, by };
  return [set, { kind: 'append', path: at(index, 'changes'), value }];
}

interface Rescheduling {
  readonly due: CalendarDate;
  /** The day of the decision. */
  readonly date: CalendarDate;
  readonly reason?: string;
  readonly by?: string;
}

/** Another date; the old one, as it was written, is kept among the changes. Nothing for the date it already has. */
export function rescheduleMilestone(file: PlanFile, index: number, change: Rescheduling): Intent[] {
  const { due, date, reason, by } = change;
  const from = file.plan.milestones[index]?.dueText?.value;
  if (from === due) return [];
  const value: PlainMap = { date, field: 'due', from, to: due, reason: reason === '' ? undefined : reason, by };
  return [
    { kind: 'set', path: at(index, 'due'), value: due },
    { kind: 'append', path: at(index, 'changes'), value },
  ];
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

interface NewMilestone {
  readonly title: string;
  readonly due?: CalendarDate;
  readonly phase?: string;
  /** Place of the milestone that it comes to stand below, from 0; at the end of the list when left out. */
  readonly after?: number;
}

/** A milestone with an id like those of the others; without one where theirs follow no pattern. */
export function addMilestone(file: PlanFile, { title, due, phase, after }: NewMilestone): Intent[] {
  const { milestones } = file.plan;
  const ids = milestones.flatMap((milestone) => (milestone.id ? [milestone.id.value] : []));
  const id = milestones.length === 0 ? 'M1' : nextId(ids);
  const value: PlainMap = { id, title, phase, due };
  return [{ kind: 'append', path: ['milestones'], value, after, layout: 'block' }];
}

/**
 * Other places in the list for some milestones, which keep their order among each other.
 * @param before place of the milestone that they come to stand above; at the end of the list when undefined
 */
export function moveMilestones(file: PlanFile, indices: readonly number[], before: number | undefined): Intent[] {
  const order = [...file.plan.milestones.keys()];
  const moved = [...new Set(indices)].sort((a, b) => a - b);
  // One that moves itself is no landmark: the next one that stays is.
  const landmark = order.find((index) => before !== undefined && index >= before && !moved.includes(index));
  return moved.flatMap((index): Intent[] => {
    const from = order.indexOf(index);
    if (from === -1) return [{ kind: 'move', path: at(index), to: index }];
    order.splice(from, 1);
    const to = landmark === undefined ? order.length : order.indexOf(landmark);
    order.splice(to, 0, index);
    return from === to ? [] : [{ kind: 'move', path: at(from), to }];
  });
}

/** @param value undefined takes the milestones out of their phase, or takes their priority away */
export function classifyMilestones(
  indices: readonly number[],
  key: 'phase' | 'priority',
  value: string | undefined,
): Intent[] {
  return indices.map((index): Intent => {
    const path = at(index, key);
    return value === undefined ? { kind: 'remove', path } : { kind: 'set', path, value };
  });
}
