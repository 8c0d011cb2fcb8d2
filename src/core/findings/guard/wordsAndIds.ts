import { plainMilestone } from '../../plan/compare/plainMilestone';
import type { Pair, RemovedMilestone } from '../../plan/compare/comparePlans';
import type { ValueChange } from '../../plan/compare/valueChanges';
import type { Intent } from '../../plan/edit/intent';
import { agreedWords, readScope, scopeDigests, type AgreedWords } from '../../plan/promise/scopeDigest';
import type { Milestone } from '../../plan/types';
import type { Span } from '../../text';
import { agreedAnew } from './agreedAnew';
import { restoreKey, restoreWords } from './restore';
import { inPair, type FoundChange, type Guard, type Versions } from './versions';

/** Words under an agreement that changed and were not agreed anew. */
export const agreedWordsChanged: Guard = (versions) =>
  versions.comparison.changed.flatMap((pair) => {
    const { before, after } = pair;
    if (!before.milestone.agreed) return [];
    const changes = pair.changes.flatMap((change) => {
      const key = wordsKeyOf(change);
      return key === undefined || isAsAgreed(key, before.milestone, after.milestone) ? [] : [{ key, change }];
    });
    if (changes.length === 0 || agreedAnew(pair, versions).toWords) return [];
    return changes.map(({ key, change }): FoundChange => {
      const facts = { code: 'change.agreed-words', key, before: change.from, after: change.to } as const;
      return inPair(versions, pair, facts, {
        at: change.toAt,
        was: change.fromAt,
        restore: () => restoreWords(pair, key, change),
      });
    });
  });

/** The key whose words the change is about; undefined for ticks, evidence and everything that no agreement binds. */
export function wordsKeyOf({ path, isEntry }: ValueChange): AgreedWords | undefined {
  const key = agreedWords.find((one) => one === path[0]);
  const isWords = key === 'title' || key === 'description' ? path.length === 1 : isEntry && path.length === 1;
  return isWords ? key : undefined;
}

/** Whether the words went back to what was agreed on, as its digests tell. */
function isAsAgreed(key: AgreedWords, before: Milestone, after: Milestone): boolean {
  const scope = readScope(before.agreed?.scope?.value ?? '');
  return scope !== undefined && scopeDigests(after)[key] === scope[key];
}

/** Milestones with another id, or none any more. */
export const idsChanged: Guard = (versions) =>
  versions.comparison.changed.flatMap((pair) => {
    const [old, id] = [pair.before.milestone.id, pair.after.milestone.id];
    if (!old || old.value === id?.value) return [];
    const facts = { code: 'change.id-changed', before: old.value, after: id?.value } as const;
    const restore = (): readonly Intent[] => [restoreKey(pair.after.index, 'id', old.value)];
    return [inPair(versions, pair, facts, { at: id?.at, was: old.at, restore })];
  });

export const milestonesRemoved: Guard = (versions) =>
  versions.comparison.removed.map((removed): FoundChange => {
    const { before, after } = versions;
    const { milestone, index } = removed;
    const neighbour = neighbourOf(removed, versions);
    const restore = (): readonly Intent[] | undefined => {
      const value = plainMilestone(before, index);
      const place = neighbour && neighbour.before.index < index ? { after: neighbour.after.index } : {};
      return value && [{ kind: 'append', path: ['milestones'], value, layout: 'block', ...place }];
    };
    return {
      problem: {
        code: 'change.milestone-removed',
        title: milestone.title.value,
        span: neighbour ? after.spanOf(neighbour.after.milestone.anchor, neighbour.after.index) : keyOfList(after.text),
        about: milestone.id?.value ?? null,
        restore,
      },
      was: { span: before.spanOf(milestone.anchor, index), milestone: index },
    };
  });

/** The milestone that stood before it and still stands, else the one behind it. */
function neighbourOf({ index }: RemovedMilestone, { comparison: { pairs } }: Versions): Pair | undefined {
  let above: Pair | undefined;
  let below: Pair | undefined;
  for (const pair of pairs) {
    const place = pair.before.index;
    if (place < index && (!above || place > above.before.index)) above = pair;
    if (place > index && (!below || place < below.before.index)) below = pair;
  }
  return above ?? below;
}

function keyOfList(text: string): Span {
  const found = /^["']?milestones["']?(?=\s{0,9}:)/m.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : { start: 0, end: 0 };
}
