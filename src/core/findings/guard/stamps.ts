import type { CalendarDate } from '../../calendar/calendarDate';
import type { Pair, Placed } from '../../plan/compare/comparePlans';
import { matchEntries } from '../../plan/compare/matchEntries';
import type { Intent } from '../../plan/edit/intent';
import { normalizeWords } from '../../plan/promise/scopeDigest';
import type { Criterion, Milestone } from '../../plan/types';
import { restoreKey } from './restore';
import { inNew, inPair, type FoundChange, type Guard, type Versions } from './versions';

/** Criteria that are newly met, or lost their evidence, with nothing that shows it. */
export const metWithoutEvidence: Guard = (versions) =>
  everyCriterion(versions).flatMap((stamp): readonly FoundChange[] => {
    const { old, now, path } = stamp;
    if (!now.met || now.evidence.length > 0) return [];
    const isTaken = old?.met !== undefined && old.evidence.length > 0;
    if (old?.met && !isTaken) return [];
    const facts = { code: 'change.met-without-evidence', isTaken } as const;
    const restore = (): readonly Intent[] => {
      if (!isTaken) return [{ kind: 'remove', path: [...path, 'met'] }];
      return [{ kind: 'set', path: [...path, 'evidence'], value: old.evidence.map(({ value }) => value) }];
    };
    const at = isTaken ? now.text.at : now.met.at;
    return [tell(versions, stamp, facts, at, old?.met?.at ?? old?.text.at, restore)];
  });

/** Days that are newly stamped and lie before the version that did not have them, with nothing from that day. */
export const backdated: Guard = (versions) => {
  const { day: since, hasCommitOn } = versions.history;
  if (since === undefined) return [];
  const isBorneOut = (milestone: Milestone, day: CalendarDate): boolean => hasCommitOn?.(milestone, day) === true;
  const completed = everyMilestone(versions).flatMap((one): readonly FoundChange[] => {
    const { milestone, index } = one.after;
    const stamped = milestone.completed;
    const old = one.before?.milestone.completed;
    if (!stamped || stamped.value >= since || old?.value === stamped.value) return [];
    if (hasNewEvidence(one.before?.milestone, milestone, stamped.value) || isBorneOut(milestone, stamped.value))
      return [];
    const facts = { code: 'change.backdated', key: 'completed', day: stamped.value, since } as const;
    const restore = (): readonly Intent[] => [restoreKey(index, 'completed', old?.value)];
    return [tell(versions, one, facts, stamped.at, old?.at, restore)];
  });
  const met = everyCriterion(versions).flatMap((stamp): readonly FoundChange[] => {
    const { old, now, path, after } = stamp;
    if (!now.met || now.met.value >= since || old?.met?.value === now.met.value) return [];
    if (now.evidence.length > 0 || isBorneOut(after.milestone, now.met.value)) return [];
    const facts = { code: 'change.backdated', key: 'met', day: now.met.value, since } as const;
    const metPath = [...path, 'met'];
    const restore = (): readonly Intent[] => [
      old?.met ? { kind: 'set', path: metPath, value: old.met.value } : { kind: 'remove', path: metPath },
    ];
    return [tell(versions, stamp, facts, now.met.at, old?.met?.at ?? old?.text.at, restore)];
  });
  return [...completed, ...met];
};

/** A milestone of the version after, with what it was before; undefined for a new one. */
interface Versioned {
  readonly before: Placed | undefined;
  readonly after: Placed;
}

/** A criterion of the version after, with what it was before; undefined for a new one. */
interface Stamp extends Versioned {
  readonly old: Criterion | undefined;
  readonly now: Criterion;
  readonly path: readonly (string | number)[];
}

/** The milestones that are new, or differ. */
function everyMilestone({ comparison: { changed, added } }: Versions): readonly Versioned[] {
  return [...changed, ...added.map((after) => ({ before: undefined, after }))];
}

function everyCriterion(versions: Versions): readonly Stamp[] {
  const elsewhere = criteriaByWords(versions);
  return everyMilestone(versions).flatMap(({ before, after }) => {
    const [olds, news] = [before?.milestone.acceptance ?? [], after.milestone.acceptance];
    const wordsOf = (criteria: readonly Criterion[]): readonly string[] => criteria.map(({ text }) => text.value);
    const { pairs } = matchEntries(wordsOf(olds), wordsOf(news), true);
    const oldOf = new Map(pairs.map((pair) => [pair.after, olds[pair.before]]));
    return news.map((now, index) => {
      // A criterion that came with its tick from a milestone that was split is not newly met.
      const old = oldOf.get(index) ?? elsewhere().get(normalizeWords(now.text.value));
      return { before, after, old, now, path: ['milestones', after.index, 'acceptance', index] };
    });
  });
}

/** The criteria that left a milestone, by their words. Computed when first asked for. */
function criteriaByWords({ comparison: { changed, removed } }: Versions): () => ReadonlyMap<string, Criterion> {
  let known: ReadonlyMap<string, Criterion> | undefined;
  return () => {
    if (known) return known;
    const stays = (milestone: Milestone | undefined): ReadonlySet<string> =>
      new Set(milestone?.acceptance.map(({ text }) => normalizeWords(text.value)));
    const left = [...changed.map(({ before, after }) => ({ ...before, now: after.milestone })), ...removed].flatMap(
      (one) => {
        const kept = stays('now' in one ? one.now : undefined);
        return one.milestone.acceptance.filter(({ text }) => !kept.has(normalizeWords(text.value)));
      },
    );
    known = new Map(left.map((criterion) => [normalizeWords(criterion.text.value), criterion]));
    return known;
  };
}

/** Whether a criterion has evidence that bears out the day: evidence that is new, or of a criterion that was met on that day. */
function hasNewEvidence(before: Milestone | undefined, after: Milestone, day: CalendarDate): boolean {
  const known = new Set(before?.acceptance.flatMap(({ evidence }) => evidence.map(({ value }) => value)));
  return after.acceptance.some(
    ({ met, evidence }) =>
      evidence.length > 0 && (met?.value === day || evidence.some(({ value }) => !known.has(value))),
  );
}

function tell(
  versions: Versions,
  { before, after }: Versioned,
  facts: Parameters<typeof inPair>[2],
  at: Parameters<typeof inNew>[3],
  was: Parameters<typeof inNew>[3] | undefined,
  restore: () => readonly Intent[],
): FoundChange {
  if (!before) return inNew(versions, after, facts, at, restore);
  const pair: Pair = { before, after };
  return inPair(versions, pair, facts, { at, was, restore });
}
