import type { CalendarDate } from '../../calendar/calendarDate';
import type { Pair } from '../../plan/compare/comparePlans';
import { countNewApprovals } from '../../plan/compare/newRecords';
import { sameData } from '../../plan/compare/sameData';
import { agreedWords, readScope, scopeDigests } from '../../plan/promise/scopeDigest';
import type { Milestone } from '../../plan/types';
import type { Versions } from './versions';

type Agreement = NonNullable<Milestone['agreed']>;

/** How far the client agreed to a milestone anew in the difference of two versions. */
export interface AgreedAnew {
  /** Whether its words may be others: by a new agreement that fits them, an approved review, or an approved order. */
  readonly toWords: boolean;
  /** Whether `agreed` may be another: by one of these, with digests that fit the words. */
  readonly toRecord: boolean;
}

export function agreedAnew({ before: one, after: other }: Pair, { ordered, history }: Versions): AgreedAnew {
  const [before, after] = [one.milestone, other.milestone];
  const isOrdered = [before.id, after.id].some((id) => id !== undefined && ordered.has(id.value));
  const isApproved = countNewApprovals(before, after) > 0;
  const isNewer = after.agreed !== undefined && isNewAgreement(before.agreed, after.agreed, history.day);
  const fits = fitsWords(before, after);
  return {
    toWords: isOrdered || isApproved || (isNewer && fits),
    toRecord: (isOrdered || isApproved || isNewer) && fits,
  };
}

/**
 * A new agreement is another one, with a later day. On the very same day it counts only where the version before is not from a later day, so that
 * it can have been recorded since.
 */
function isNewAgreement(before: Agreement | undefined, after: Agreement, since: CalendarDate | undefined): boolean {
  const [old, day] = [before?.date?.value, after.date?.value];
  if (day === undefined || (before && sameData(before, after))) return false;
  if (old === undefined || day > old) return true;
  return day === old && since !== undefined && day >= since;
}

/** Whether the digests of the agreement are those of the words. Without digests they fit, unless there were some before. */
function fitsWords(before: Milestone, after: Milestone): boolean {
  const scope = after.agreed?.scope?.value;
  if (scope === undefined) return before.agreed?.scope === undefined;
  const [agreed, found] = [readScope(scope), scopeDigests(after)];
  return agreed !== undefined && agreedWords.every((key) => agreed[key] === found[key]);
}

/** Whether a milestone that is under an agreement was agreed to with its new words. */
export function isAgreedAnewInWords(pair: Pair, versions: Versions): boolean {
  return pair.before.milestone.agreed !== undefined && agreedAnew(pair, versions).toWords;
}
