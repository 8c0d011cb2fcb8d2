import { newEntries, type RecordedChange } from '../../plan/compare/newRecords';
import { leafText } from '../../plan/compare/leafText';
import type { Intent } from '../../plan/edit/intent';
import { isOpen } from '../../plan/isOpen';
import type { Estimate, Milestone } from '../../plan/types';
import { toHours } from '../../schedule/estimate';
import { calendarsOf } from '../../schedule/calendarsOf';
import { once } from '../../schedule/once';
import type { WorkingCalendar } from '../../calendar/workingCalendar';
import { restoreKey } from './restore';
import { inPair, type Guard } from './versions';

/** Estimates that shrank, or are gone, while the work went on, without an entry in the history. */
export const estimatesLowered: Guard = (versions) => {
  const calendars = once(() => calendarsOf(versions.before.plan));
  return versions.comparison.changed.flatMap((pair) => {
    const [before, after] = [pair.before.milestone, pair.after.milestone];
    const [old, now] = [before.estimate, after.estimate];
    if (!old || !isUnderWay(before) || !isOpen(after)) return [];
    if (now && !isLower(now.value, old.value, () => calendars().ofMilestone(before))) return [];
    if (newEntries(before, after).some(({ field }) => field?.value === 'estimate')) return [];
    const text = leafText(old);
    const facts = { code: 'change.estimate-lowered', before: text, after: now && leafText(now) } as const;
    const restore = (): readonly Intent[] => [restoreKey(pair.after.index, 'estimate', text)];
    return [inPair(versions, pair, facts, { at: now?.at, was: old.at, restore })];
  });
};

function isUnderWay({ status }: Milestone): boolean {
  return status === 'in-progress' || status === 'in-review';
}

/**
 * @param calendar of the owner
 * @returns false where the two cannot be compared, since the hours a week are not known
 */
function isLower(now: Estimate, old: Estimate, calendar: () => WorkingCalendar): boolean {
  if (now.unit === old.unit) return now.amount < old.amount;
  const units = [now.unit, old.unit];
  if (!units.includes('h')) {
    const days = ({ amount, unit }: Estimate): number => (unit === 'w' ? amount * calendar().days.perWeek : amount);
    return days(now) < days(old);
  }
  const [less, more] = [toHours(now, calendar()), toHours(old, calendar())];
  return less !== undefined && more !== undefined && less < more - 1e-9;
}

/** Due days that were moved, removed or turned into words, without a reason or an order. */
export const dueWithoutReason: Guard = (versions) =>
  versions.comparison.changed.flatMap((pair) => {
    const [before, after] = [pair.before.milestone, pair.after.milestone];
    const [old, now] = [before.due, after.dueText];
    if (!old || old.value === now?.value || after.status === 'cancelled') return [];
    if ([before.id, after.id].some((id) => id && versions.ordered.has(id.value))) return [];
    if (newEntries(before, after).some((entry) => givesReason(entry, now?.value))) return [];
    const facts = { code: 'change.due-without-reason', before: old.value, after: now?.value } as const;
    const restore = (): readonly Intent[] => [restoreKey(pair.after.index, 'due', old.value)];
    return [inPair(versions, pair, facts, { at: now?.at, was: old.at, restore })];
  });

/** Whether the entry is about the due day as it is now, with a reason or an order. An entry that names no new day is about any. */
function givesReason({ field, to, reason, order }: RecordedChange, due: string | undefined): boolean {
  if (field?.value !== 'due' || (to !== undefined && to.value !== due)) return false;
  return (reason?.value ?? '').trim() !== '' || order !== undefined;
}
