import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { addDays, parseCalendarDate, type CalendarDate } from '../../../src/core/calendar/calendarDate';
import { editByActs } from '../../../src/core/plan/edit/editByActs';
import { toRef, type MilestoneRef } from '../../../src/core/plan/milestoneRef';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import type { PlanAct } from '../../../src/core/plan/planAct';
import type { Milestone, Plan } from '../../../src/core/plan/types';
import { calendarsOf } from '../../../src/core/schedule/calendarsOf';
import { actsOfWay } from '../../../src/core/schedule/fit/actsOfWay';
import type { WayOut } from '../../../src/core/schedule/fit/wayOut';
import { schedulePlan } from '../../../src/core/schedule/schedule';
import type { MovePreview, MoveRequest } from '../../../src/core/schedule/shifting/move';
import { actsOf } from '../../../src/core/schedule/shifting/moveRequests';
import { previewMoves } from '../../../src/core/schedule/shifting/previewMoves';
import { applyEdits } from '../../../src/core/text';

/* Plans for the tests of moves, with their previews and what these write. */

/** A Tuesday. */
export const today = '2026-11-24' as CalendarDate;

export const day = (text: string): CalendarDate => parseCalendarDate(text) ?? assert.fail(text);

/** @param milestones as flow maps, one a line */
export const planText = (milestones: readonly string[], frame = ''): string =>
  `project: P\n${frame}milestones:\n${milestones.map((one) => `  - { ${one} }\n`).join('')}`;

export function readPlan(text: string): Plan {
  const { plan, problems } = parsePlan(text);
  assert.deepEqual(
    problems.filter(({ code }) => code !== 'plan.dependency-cycle'),
    [],
  );
  return plan;
}

export function preview(text: string, request: MoveRequest): MovePreview {
  return previewOf(readPlan(text), request);
}

export function previewOf(plan: Plan, request: MoveRequest): MovePreview {
  return previewMoves(plan, calendarsOf(plan), request);
}

/** The plan after what is ticked was written, as data: much faster than by the text. */
export function moved(plan: Plan, request: MoveRequest): Plan {
  const { rows } = previewOf(plan, request);
  const milestones = plan.milestones.map((milestone, index): Milestone => {
    const row = rows.find((one) => one.index === index);
    if (!row?.isTicked) return milestone;
    const { at } = milestone;
    const field = <T>(value: T) => ({ value, at });
    const change = (name: 'start' | 'due') => {
      const [from, to] = [row.from[name], row.to[name]];
      if (from === to || to === undefined) return [];
      const rest = { date: undefined, reason: undefined, by: undefined, order: undefined };
      return [{ at, ...rest, field: field<string>(name), from: from && field<string>(from), to: field<string>(to) }];
    };
    return {
      ...milestone,
      start: row.to.start && field(row.to.start),
      due: row.to.due && field(row.to.due),
      changes: [...milestone.changes, ...change('due'), ...change('start')],
    };
  });
  return { ...plan, milestones };
}

const uri = 'file:///p/milestones.yaml';

/** The text after what is ticked was written. */
export function written(text: string, request: MoveRequest): string {
  return edited(text, (refOf) =>
    actsOf(preview(text, request), refOf, { date: today, reason: 'Keys came late', by: 'client' }),
  );
}

/** The text after a way out. */
export function taken(text: string, way: WayOut): string {
  return edited(text, (refOf) => actsOfWay(way, refOf, { date: today, reason: 'Tight' }));
}

function edited(text: string, actsFor: (refOf: (index: number) => MilestoneRef) => readonly PlanAct[]): string {
  const file = parsePlan(text);
  const refOf = (index: number): MilestoneRef => {
    return toRef({ uri, plan: file.plan, revision: 1 }, file.plan.milestones[index] ?? assert.fail(), index);
  };
  const made = editByActs({ uri, file, revision: 1 }, actsFor(refOf));
  assert.ok('edits' in made, JSON.stringify(made));
  return applyEdits(text, made.edits);
}

/** The dates that a plan gives, by id. */
export function datesOf(text: string): readonly string[] {
  return daysIn(readPlan(text));
}

export function daysIn({ milestones }: Plan): readonly string[] {
  return milestones.map(({ id, start, due }) => `${id?.value} ${start?.value ?? '-'} ${due?.value ?? '-'}`);
}

/** One dependency as the plan gives it, and the working days by which it does not hold; negative where days are left. */
export interface Edge {
  readonly index: number;
  readonly on: number;
  readonly place: number;
  readonly days: number;
}

/**
 * The dependencies of the open milestones, by the answers of the calendars alone: a second time, without the counts of the schedule.
 * @param endOf the end of a milestone, where it is not the one that the plan gives
 */
export function edgesOf(
  plan: Plan,
  endOf: (index: number) => CalendarDate | undefined = () => undefined,
): readonly Edge[] {
  const calendars = calendarsOf(plan);
  const schedule = schedulePlan(plan, calendars, today);
  return plan.milestones.flatMap((milestone, index) => {
    const scheduled = schedule.of(index);
    if (!scheduled) return [];
    const calendar = calendars.ofMilestone(milestone);
    const { start, due, status } = milestone;
    const lastDay = due && (calendar.isWorkingDay(due.value) ? due.value : calendar.addWorkingDays(due.value, -1));
    const first =
      status === 'planned'
        ? start
          ? calendar.nextWorkingDay(start.value)
          : lastDay && calendar.addWorkingDays(lastDay, 1 - scheduled.days)
        : lastDay && calendar.addWorkingDays(lastDay, 1);
    return milestone.dependsOn.flatMap(({ value, lag }, place): Edge[] => {
      const on = plan.milestones.findIndex(({ id }) => id?.value === value);
      const other = plan.milestones[on];
      if (!first || !other || other.status === 'cancelled' || schedule.leftOut.includes(on)) return [];
      const end = endOf(on) ?? (other.status === 'done' ? (other.completed ?? other.due) : other.due)?.value;
      const gap = 1 + (lag?.value.amount ?? 0);
      const allowed = end && (gap === 0 ? calendar.nextWorkingDay(end) : calendar.addWorkingDays(end, gap));
      if (!allowed) return [];
      const days =
        first < allowed
          ? calendar.workingDaysBetween(first, allowed) - 1
          : 1 - calendar.workingDaysBetween(allowed, first);
      return [{ index, on, place, days }];
    });
  });
}

/** A random milestone, which may depend on others. */
interface AnyMilestone {
  readonly status: string;
  readonly owner: string;
  readonly start: number | undefined;
  readonly due: number | undefined;
  readonly estimate: number | undefined;
  readonly isAgreed: boolean;
  readonly after: readonly { readonly back: number; readonly lag: number | undefined }[];
}

const anyMilestone: fc.Arbitrary<AnyMilestone> = fc.record({
  status: fc.constantFrom(
    ...Array.from({ length: 9 }, () => 'planned'),
    'in-progress',
    'in-review',
    'done',
    'cancelled',
  ),
  owner: fc.constantFrom('me', 'me', 'Sam'),
  start: fc.option(fc.integer({ min: -10, max: 50 }), { nil: undefined, freq: 2 }),
  due: fc.option(fc.nat(60), { nil: undefined, freq: 10 }),
  estimate: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
  isAgreed: fc.integer({ min: 0, max: 4 }).map((dice) => dice === 0),
  after: fc.array(
    fc.record({
      // Most depend on milestones above them.
      back: fc.constantFrom(1, 1, 2, 2, 3, 4, 5, 6, -1),
      lag: fc.option(fc.integer({ min: -3, max: 4 }), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});

export const frames = {
  /** One calendar, with days off. */
  one: 'calendar: { hours_per_week: 24, days_off: [2026-12-24..2027-01-02] }\n',
  /** Sam works three days a week. */
  two:
    'calendar: { hours_per_week: 24, days_off: [2026-12-24..2027-01-02] }\n' +
    'people: [{ name: Sam, hours_per_week: 12, working_days: [mon, tue, wed], days_off: [2026-12-07..2026-12-11] }]\n',
} as const;

type AnyPlan = readonly AnyMilestone[];

export function anyPlan(frame: keyof typeof frames): fc.Arbitrary<string> {
  return anyMilestones.map((milestones) => textOf(milestones, frame));
}

/** A plan in which every dependency holds by the given days, and none has a lead. */
export function anySoundPlan(): fc.Arbitrary<string> {
  return anyMilestones.map((milestones) => {
    const keep = (has: (index: number, back: number, lag: number) => boolean): AnyPlan =>
      milestones.map((milestone, index) => ({
        ...milestone,
        // In the order of the file, so that many of the dependencies hold.
        ...(milestone.due !== undefined && { due: index * 7 + (milestone.due % 7) }),
        ...(milestone.start !== undefined && { start: index * 7 - Math.abs(milestone.start % 5) }),
        after: milestone.after.filter(({ back, lag = 0 }) => has(index, back, lag)),
      }));
    const whole = textOf(
      keep((_index, back, lag) => back > 0 && lag >= 0),
      'one',
    );
    const broken = new Set(
      edgesOf(readPlan(whole)).flatMap(({ index, on, days }) => (days > 0 ? [`${index} ${on}`] : [])),
    );
    const sound = keep((index, back, lag) => back > 0 && lag >= 0 && !broken.has(`${index} ${index - back}`));
    return textOf(sound, 'one');
  });
}

const anyMilestones = fc.array(anyMilestone, { minLength: 4, maxLength: 9 });

function textOf(milestones: AnyPlan, frame: keyof typeof frames): string {
  return planText(
    milestones.map(({ status, owner, start, due, estimate, isAgreed, after }, index) => {
      const end = due === undefined ? undefined : addDays(today, due);
      const before = after.flatMap(({ back, lag }) => {
        const id = `M${index - back}`;
        const isThere = index - back >= 0 && index - back < milestones.length;
        return isThere ? [lag === undefined ? id : `{ id: ${id}, lag: ${lag}d }`] : [];
      });
      return [
        `id: M${index}, title: T${index}, status: ${status}, owner: ${owner}`,
        ...(start === undefined || (due !== undefined && start > due) ? [] : [`start: ${addDays(today, start)}`]),
        ...(end === undefined ? [] : [`due: ${end}`]),
        ...(status === 'done' && end !== undefined ? [`completed: ${end}`] : []),
        ...(estimate === undefined ? [] : [`estimate: ${estimate}h`]),
        ...(before.length > 0 ? [`depends_on: [${before.join(', ')}]`] : []),
        ...(isAgreed ? ['agreed: { date: 2026-11-01 }'] : []),
      ].join(', ');
    }),
    frames[frame],
  );
}
