import type { TimelineModel, TimelinePlanInfo, TimelineRow } from './timelineModel';

/** At an index of the old list: items to leave out, and items to put there instead. */
export interface Splice<T> {
  readonly at: number;
  readonly remove: number;
  readonly insert: readonly T[];
}

/** What turns one model into the next. The splices are in order, do not overlap, and count in the old list. */
export interface TimelinePatch extends Omit<TimelineModel, 'plans' | 'rows'> {
  readonly plans: readonly Splice<TimelinePlanInfo>[];
  readonly rows: readonly Splice<TimelineRow>[];
}

export function diffTimeline(before: TimelineModel, after: TimelineModel): TimelinePatch {
  const { plans, rows, ...rest } = after;
  return {
    ...rest,
    plans: diffLists(before.plans, plans, ({ uri }) => uri),
    rows: diffLists(before.rows, rows, ({ key }) => key),
  };
}

export function applyPatch(model: TimelineModel, patch: TimelinePatch): TimelineModel {
  return { ...patch, plans: applySplices(model.plans, patch.plans), rows: applySplices(model.rows, patch.rows) };
}

function applySplices<T>(list: readonly T[], splices: readonly Splice<T>[]): readonly T[] {
  if (splices.length === 0) return list;
  const result: T[] = [];
  let at = 0;
  for (const splice of splices) {
    for (; at < splice.at; at++) result.push(list[at] as T);
    for (const item of splice.insert) result.push(item);
    at += splice.remove;
  }
  for (; at < list.length; at++) result.push(list[at] as T);
  return result;
}

/** Short where few items changed, came, went or moved; right in any case. Keys must be unique in either list. */
function diffLists<T>(before: readonly T[], after: readonly T[], keyOf: (item: T) => string): readonly Splice<T>[] {
  let start = 0;
  while (start < before.length && start < after.length && isSame(before[start], after[start])) start++;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && isSame(before.at(-1 - end), after.at(-1 - end))) end++;
  const old = before.slice(start, before.length - end);
  const next = after.slice(start, after.length - end);
  const oldKeys = new Set(old.map(keyOf));
  const nextKeys = new Set(next.map(keyOf));
  const inserted = new Set<string>();
  const splices: SpliceDraft<T>[] = [];
  const splice = (at: number, remove: number, insert: readonly T[]): void => {
    const last = splices.at(-1);
    if (last && last.at + last.remove === at) {
      last.remove += remove;
      last.insert.push(...insert);
    } else if (remove > 0 || insert.length > 0) splices.push({ at, remove, insert: [...insert] });
  };
  let from = 0;
  const keyAhead = (by: number): string | undefined => {
    const item = old[from + by];
    return item === undefined ? undefined : keyOf(item);
  };
  for (const item of next) {
    const key = keyOf(item);
    // Remove what has gone, what was inserted further up, and an item that no longer stands before its successor.
    for (let ahead = keyAhead(0); ahead !== undefined && ahead !== key; ahead = keyAhead(0)) {
      const isGone = !nextKeys.has(ahead) || inserted.has(ahead);
      const hasMoved = oldKeys.has(key) && keyAhead(1) === key;
      if (!isGone && !hasMoved) break;
      splice(start + from++, 1, []);
    }
    if (keyAhead(0) !== key) {
      splice(start + from, 0, [item]);
      inserted.add(key);
    } else {
      if (!isSame(old[from], item)) splice(start + from, 1, [item]);
      from++;
    }
  }
  splice(start + from, old.length - from, []);
  return splices;
}

interface SpliceDraft<T> {
  at: number;
  remove: number;
  readonly insert: T[];
}

/** Equality of plain data. Identical objects are the common case. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const entries = Object.entries(a);
  const other = b as Readonly<Record<string, unknown>>;
  return entries.length === Object.keys(other).length && entries.every(([key, value]) => isSame(value, other[key]));
}
