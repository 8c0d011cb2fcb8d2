import type { Pair } from '../../plan/compare/comparePlans';
import { leafText } from '../../plan/compare/leafText';
import { recordsOnlyIn, type RecordedChange } from '../../plan/compare/newRecords';
import { sameData } from '../../plan/compare/sameData';
import type { Intent } from '../../plan/edit/intent';
import { normalizeWords } from '../../plan/promise/scopeDigest';
import { agreedAnew } from './agreedAnew';
import { fieldsOf, plainField, plainRecord, recordText, restoreKey } from './restore';
import { inPair, type FoundChange, type Guard, type Versions } from './versions';

/** `agreed`, and entries of `changes`, that were altered or removed other than by a new agreement, a review or an order. */
export const recordsEdited: Guard = (versions) =>
  versions.comparison.changed.flatMap((pair) => [...agreementEdited(versions, pair), ...historyEdited(versions, pair)]);

/** What may be filled in later, since it says how the agreement was reached and not what was agreed on. */
const filledIn: ReadonlySet<string> = new Set(['by', 'how']);

function agreementEdited(versions: Versions, pair: Pair): readonly FoundChange[] {
  const [old, agreed] = [pair.before.milestone.agreed, pair.after.milestone.agreed];
  if (!old || (agreed && sameData(old, agreed))) return [];
  const { index } = pair.after;
  if (!agreed) {
    const facts = { code: 'change.record-edited', record: 'agreed', before: recordText(old), isGone: true } as const;
    const restore = (): readonly Intent[] => [restoreKey(index, 'agreed', plainRecord(old))];
    return [inPair(versions, pair, facts, { was: old.at, restore })];
  }
  const [before, after] = [new Map(fieldsOf(old)), new Map(fieldsOf(agreed))];
  const altered = [...new Set([...before.keys(), ...after.keys()])].filter((key) => {
    const [one, other] = [before.get(key), after.get(key)];
    if (!one) return other !== undefined && !filledIn.has(key);
    return !other || normalizeWords(leafText(one)) !== normalizeWords(leafText(other));
  });
  const [first] = altered;
  if (first === undefined || agreedAnew(pair, versions).toRecord) return [];
  const said = before.get(first);
  const facts = {
    code: 'change.record-edited',
    record: 'agreed',
    before: said ? `${first}: ${leafText(said)}` : `no “${first}”`,
    isGone: false,
  } as const;
  const restore = (): readonly Intent[] =>
    altered.map((key) => restoreKey(index, key, plainField(key, before.get(key)), 'agreed'));
  return [inPair(versions, pair, facts, { at: after.get(first)?.at ?? agreed.at, was: said?.at ?? old.at, restore })];
}

function historyEdited(versions: Versions, pair: Pair): readonly FoundChange[] {
  const [before, after] = [pair.before.milestone.changes, pair.after.milestone.changes];
  const lost = recordsOnlyIn(before, after);
  if (lost.length === 0) return [];
  const fresh = [...recordsOnlyIn(after, before)];
  const take = (isMeant: (entry: RecordedChange) => boolean): RecordedChange | undefined => {
    const place = fresh.findIndex(isMeant);
    return place === -1 ? undefined : fresh.splice(place, 1)[0];
  };
  const edited = lost.filter((old) => !take((entry) => completes(entry, old)));
  return edited.map((old): FoundChange => {
    const now =
      take((entry) => after.indexOf(entry) === before.indexOf(old) && resembles(entry, old)) ??
      take((entry) => resembles(entry, old));
    const facts = { code: 'change.record-edited', record: 'changes', before: recordText(old), isGone: !now } as const;
    const path = ['milestones', pair.after.index, 'changes'];
    const restore = (): readonly Intent[] => [
      now
        ? { kind: 'set', path: [...path, after.indexOf(now)], value: plainRecord(old) }
        : { kind: 'append', path, value: plainRecord(old) },
    ];
    return inPair(versions, pair, facts, { at: now && firstAltered(now, old), was: old.at, restore });
  });
}

/** Whether an entry says all that the old one said, and something that this left out, such as a reason. */
function completes(entry: RecordedChange, old: RecordedChange): boolean {
  const now = new Map(fieldsOf(entry));
  return fieldsOf(old).every(([key, field]) => sameData(now.get(key), field));
}

/** Whether an entry is likely the old one with something altered: at least half of what that said is the same. */
function resembles(entry: RecordedChange, old: RecordedChange): boolean {
  const now = new Map(fieldsOf(entry));
  const said = fieldsOf(old);
  return 2 * said.filter(([key, field]) => sameData(now.get(key), field)).length >= said.length;
}

function firstAltered(entry: RecordedChange, old: RecordedChange): RecordedChange['at'] {
  const said = new Map(fieldsOf(old));
  return fieldsOf(entry).find(([key, field]) => !sameData(said.get(key), field))?.[1].at ?? entry.at;
}
