import { inOneLine } from '../../plan/inOneLine';
import { saysClient } from '../../plan/isClient';
import { newEntries, type RecordedChange } from '../../plan/compare/newRecords';
import type { Pair } from '../../plan/compare/comparePlans';

/** Why a value changed, as the history of the milestone says; null for what it does not say. */
export interface Why {
  readonly reason: string | null;
  /** Who asked for it, as written: `me`, `client` or a name. */
  readonly by: string | null;
  /** The id of the change order that did it. */
  readonly order: string | null;
}

export const noWhy: Why = { reason: null, by: null, order: null };

/** Which entries of the history of a milestone belong to the comparison; those that it gained, unless told otherwise. */
export type EntriesOf = (pair: Pair) => readonly RecordedChange[];

export const gainedEntries: EntriesOf = ({ before, after }) => newEntries(before.milestone, after.milestone);

/** What the entries say about one key, each reason once; who and which order as the last one says. */
export function whyOf(key: string, entries: readonly RecordedChange[]): Why {
  const own = entries.filter(({ field }) => field?.value === key);
  const reasons = own.flatMap(({ reason }) => (reason ? [inOneLine(reason.value)] : []));
  return {
    reason: reasons.length === 0 ? null : [...new Set(reasons)].join('; '),
    by: own.findLast(({ by }) => by)?.by?.value ?? null,
    order: own.findLast(({ order }) => order)?.order?.value ?? null,
  };
}

/** ` (keys came late; asked for by Acme GmbH; by order CO1)`, or nothing. @param client the name of the client, if there is one */
export function whyWords({ reason, by, order }: Why, client: string | undefined): string {
  const parts = [
    ...(reason === null ? [] : [reason.replace(/\.$/, '')]),
    ...(by === null ? [] : [`asked for by ${saysClient(by) ? (client ?? 'the client') : by}`]),
    ...(order === null ? [] : [`by order ${order}`]),
  ];
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
}
