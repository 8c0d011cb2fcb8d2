import { seenBy } from '../audience/seenPlan';
import { writtenPlan, type Written } from '../audience/writtenPlan';
import { planShape } from '../schema/planShape';
import type { Shape } from '../schema/shape';
import type { Plan } from '../types';
import { keptKeys, type Kept } from './keptKeys';
import { writePlanText } from './writePlanText';

/** A plan or a part of it, as its file says it. */
export type PlanData = Readonly<Record<string, Written>>;

/** What a template says in place of the names of one project. */
export const namesToFill = { project: '<Name of the project>', client: '<Name of the client>' } as const;

/**
 * The text of a template made of a plan: its words, without days, status, agreements, payments, commits and notes. Cancelled
 * milestones are left out. Comments and keys that are not ours are those of one project, and are left out too.
 */
export function templateOf(plan: Plan): string {
  return writePlanText({ ...namesToFill, ...keptData(plan) });
}

/** What a template keeps of a plan, as data without names and days. */
export function keptData(plan: Plan): PlanData {
  const milestones = plan.milestones.filter(({ status }) => status !== 'cancelled');
  const ids = new Set(milestones.flatMap(({ id }) => id?.value ?? []));
  const standing = milestones.map((milestone) => ({
    ...milestone,
    dependsOn: milestone.dependsOn.filter(({ value }) => ids.has(value)),
  }));
  return (keep(keptKeys, wholeData({ ...plan, milestones: standing }), planShape) ?? {}) as PlanData;
}

/** All that a plan says by keys of ours, as data. */
export function wholeData(plan: Plan): PlanData {
  return (keep(true, writtenPlan(seenBy('me', plan)), planShape) ?? {}) as PlanData;
}

/** Undefined where nothing is kept. What may be a text and has nothing else is one. */
function keep(kept: Kept | undefined, value: Written, shape: Shape | undefined): Written | undefined {
  if (kept === undefined || kept === false) return undefined;
  if (isList(value)) {
    const item = shape?.form === 'list' ? shape.item : undefined;
    const items = value.flatMap((one) => keep(kept, one, item) ?? []);
    return items.length === 0 ? undefined : items;
  }
  if (typeof value !== 'object' || shape?.form !== 'map') return value;
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    const rest = keep(kept === true ? true : kept[key], inner, shape.keys.get(key));
    return rest === undefined ? [] : [[key, rest] as const];
  });
  const [[key, only] = [], ...others] = entries;
  const { shortKey } = shape.hints;
  if (key !== undefined && key === shortKey && others.length === 0) return only;
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function isList(value: Written): value is readonly Written[] {
  return Array.isArray(value);
}
