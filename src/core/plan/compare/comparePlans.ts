import { normalizeWords } from '../promise/scopeDigest';
import type { Milestone, Plan } from '../types';
import { matchMilestones } from './matchMilestones';
import { frameChanges, milestoneChanges, type ValueChange } from './valueChanges';

/** A milestone in one version, with its index there (0-based). */
export interface Placed {
  readonly milestone: Milestone;
  readonly index: number;
}

/** One milestone in both versions. */
export interface Pair {
  readonly before: Placed;
  readonly after: Placed;
}

/** What two versions of a plan say differently: values, and neither lines nor order. */
export interface PlanComparison {
  /** What differs around the milestones. */
  readonly frame: readonly ValueChange[];
  /** All milestones that both have, in the order of the version after. */
  readonly pairs: readonly Pair[];
  /** Those of {@link pairs} that differ. */
  readonly changed: readonly (Pair & { readonly changes: readonly ValueChange[] })[];
  readonly added: readonly AddedMilestone[];
  readonly removed: readonly RemovedMilestone[];
}

export interface AddedMilestone extends Placed {
  /** The milestone, as it was, that criteria, deliverables or tasks of this one come from; undefined where none does. */
  readonly splitFrom: Placed | undefined;
}

export interface RemovedMilestone extends Placed {
  /** The milestone, as it is now, that took over criteria, deliverables or tasks; undefined where none did. */
  readonly mergedInto: Placed | undefined;
}

export function comparePlans(before: Plan, after: Plan): PlanComparison {
  const matching = matchMilestones(before.milestones, after.milestones);
  const placed = ({ milestones }: Plan, index: number): readonly Placed[] => {
    const milestone = milestones[index];
    return milestone ? [{ milestone, index }] : [];
  };
  const pairs = matching.pairs.flatMap((pair) => {
    const [[one], [other]] = [placed(before, pair.before), placed(after, pair.after)];
    return one && other ? [{ before: one, after: other }] : [];
  });
  const changed = pairs.flatMap((pair) => {
    const changes = milestoneChanges(pair.before.milestone, pair.after.milestone);
    return changes.length > 0 ? [{ ...pair, changes }] : [];
  });
  const added = matching.added.flatMap((index) => placed(after, index));
  const removed = matching.removed.flatMap((index) => placed(before, index));
  // Only where a milestone came or went it matters what others lost or gained.
  const left = ownersOf(added.length === 0 ? [] : partsThatLeft(removed, changed));
  const gained = ownersOf(removed.length === 0 ? [] : partsThatCame(added, changed));
  return {
    frame: frameChanges(before, after),
    pairs,
    changed,
    added: added.map((one) => ({ ...one, splitFrom: sharingMost(partsOf(one.milestone), left) })),
    removed: removed.map((one) => ({ ...one, mergedInto: sharingMost(partsOf(one.milestone), gained) })),
  };
}

/** The entries that a milestone consists of, which move to another one when it is split. */
function partsOf({ acceptance, deliverables, tasks }: Milestone): readonly string[] {
  const entries = [...acceptance, ...tasks]
    .map(({ text }) => text.value)
    .concat(deliverables.map(({ value }) => value));
  return [...new Set(entries.map(normalizeWords))].filter((part) => part !== '');
}

interface Parts {
  readonly at: Placed;
  readonly parts: readonly string[];
}

function partsThatLeft(removed: readonly Placed[], changed: readonly Pair[]): readonly Parts[] {
  return [
    ...removed.map((at) => ({ at, parts: partsOf(at.milestone) })),
    ...changed.map(({ before: at, after }) => ({ at, parts: without(at, after) })),
  ];
}

function partsThatCame(added: readonly Placed[], changed: readonly Pair[]): readonly Parts[] {
  return [
    ...added.map((at) => ({ at, parts: partsOf(at.milestone) })),
    ...changed.map(({ before, after: at }) => ({ at, parts: without(at, before) })),
  ];
}

function without(one: Placed, other: Placed): readonly string[] {
  const kept = new Set(partsOf(other.milestone));
  return partsOf(one.milestone).filter((part) => !kept.has(part));
}

/** By part the milestones that have it, the first of them first. */
function ownersOf(milestones: readonly Parts[]): ReadonlyMap<string, readonly Placed[]> {
  const owners = new Map<string, Placed[]>();
  for (const { at, parts } of milestones) {
    for (const part of parts) {
      const list = owners.get(part);
      if (list) list.push(at);
      else owners.set(part, [at]);
    }
  }
  return owners;
}

/** The milestone that has most of the parts, word for word; a part that many have says nothing. */
function sharingMost(parts: readonly string[], owners: ReadonlyMap<string, readonly Placed[]>): Placed | undefined {
  const shared = new Map<Placed, number>();
  for (const part of parts) {
    const having = owners.get(part) ?? [];
    if (having.length > mostOwners) continue;
    for (const owner of having) shared.set(owner, (shared.get(owner) ?? 0) + 1);
  }
  return [...shared].sort(([, a], [, b]) => b - a)[0]?.[0];
}

const mostOwners = 5;
