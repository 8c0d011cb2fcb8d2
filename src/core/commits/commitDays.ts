import type { CalendarDate } from '../calendar/calendarDate';
import type { Milestone } from '../plan/types';
import { findCandidates, isReference, type Candidates } from './candidates';
import { toHashPrefix } from './commitIndex';
import type { ReferencePattern } from './referencePattern';

/** A commit with its day, in the time zone of who made it. */
export interface DatedCommit {
  /** The full hash, in lower case. */
  readonly hash: string;
  readonly day: CalendarDate;
  readonly message: string;
}

/**
 * On which days there are commits of milestones, by the references in their messages and by the hashes in the plan.
 * @param ids of all milestones of the plan
 */
export function createCommitDays(
  commits: readonly DatedCommit[],
  ids: ReadonlySet<string>,
  pattern?: ReferencePattern,
): (milestone: Milestone, day: CalendarDate) => boolean {
  const byDay = new Map<CalendarDate, { readonly hash: string; readonly candidates: Candidates | undefined }[]>();
  for (const { hash, day, message } of commits) {
    const read = { hash, candidates: findCandidates(message, pattern) };
    const list = byDay.get(day);
    if (list) list.push(read);
    else byDay.set(day, [read]);
  }
  const isOf = (id: string, { tokens, lists }: Candidates): boolean =>
    tokens.includes(id) && isReference(lists?.get(id), (token) => ids.has(token));
  return ({ id, commits: linked }, day) => {
    const prefixes = linked.flatMap(({ value }) => toHashPrefix(value) ?? []);
    return (byDay.get(day) ?? []).some(
      ({ hash, candidates }) =>
        prefixes.some((prefix) => hash.startsWith(prefix)) || (id && candidates && isOf(id.value, candidates)),
    );
  };
}
