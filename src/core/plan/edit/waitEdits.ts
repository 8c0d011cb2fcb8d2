import type { CalendarDate } from '../../calendar/calendarDate';
import { blockOn } from '../milestoneState';
import type { PlanFile } from '../parsePlan';
import { given } from './given';
import type { Intent, Path } from './intent';

/* What is written when work waits: needs of the client, and blocks. Indices are places in the file, from 0. */

export function expectNeed(index: number, text: string, by: CalendarDate | undefined): Intent[] {
  return [{ kind: 'append', path: ['milestones', index, 'needs'], value: { text, by } }];
}

export function moveNeed(file: PlanFile, index: number, need: number, by: CalendarDate): Intent[] {
  const found = file.plan.milestones[index]?.needs[need];
  return found ? [{ kind: 'set', path: ['milestones', index, 'needs', { at: found.at.from }, 'by'], value: by }] : [];
}

/** @param got the day on which it came, which stays where the plan has one; undefined takes it back */
export function receiveNeed(file: PlanFile, index: number, need: number, got: CalendarDate | undefined): Intent[] {
  const found = file.plan.milestones[index]?.needs[need];
  if (!found || (got !== undefined && found.got)) return [];
  const path: Path = ['milestones', index, 'needs', { at: found.at.from }, 'got'];
  return [got === undefined ? { kind: 'remove', path } : { kind: 'set', path, value: got }];
}

/** One more block: those before it stay, since their days count. */
export function blockMilestone(
  index: number,
  { by, since, reason }: { readonly by: string; readonly since: CalendarDate; readonly reason?: string },
): Intent[] {
  const value = { by: given(by), since, reason: given(reason) };
  return [{ kind: 'append', path: ['milestones', index, 'blocked'], value }];
}

/** Ends all blocks that are in force on the day. No intent without one. */
export function unblockMilestone(file: PlanFile, index: number, until: CalendarDate): Intent[] {
  const milestone = file.plan.milestones[index];
  const running = milestone?.blocked.filter((block) => blockOn({ ...milestone, blocked: [block] }, until)) ?? [];
  return running.map(({ at }) => ({
    kind: 'set',
    path: ['milestones', index, 'blocked', { at: at.from }, 'until'],
    value: until,
  }));
}
