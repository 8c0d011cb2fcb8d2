import type { CalendarDate } from '../../calendar/calendarDate';
import { isSameAmount, type Decimal } from '../money';
import type { Milestone } from '../types';
import { agreedWords, readScope, scopeDigests, type AgreedWords, type ScopeDigests } from './scopeDigest';

/** What an agreement on a milestone binds. */
export interface AgreedValues {
  /** Undefined without a due day, and for one in words. */
  readonly due: CalendarDate | undefined;
  readonly amount: Decimal | undefined;
  readonly scope: ScopeDigests;
}

/** What the milestone says now. */
export function agreedValuesOf(milestone: Milestone): AgreedValues {
  return { due: milestone.due?.value, amount: milestone.amount?.value, scope: scopeDigests(milestone) };
}

/** A value that is another one now. Undefined stands for none. */
export interface Changed<T> {
  readonly from: T | undefined;
  readonly to: T | undefined;
}

/** What differs from the agreement. A key without a difference is left out. */
export interface AgreementChange {
  /** `to` is the due day as it is written, words included. */
  readonly due?: Changed<string> & { readonly from: CalendarDate };
  readonly amount?: Changed<Decimal>;
  /** In the order of the digests. */
  readonly words: readonly AgreedWords[];
}

/** By milestone object, which stays the same while its text does. `null` for one that says what was agreed. */
const known = new WeakMap<Milestone, AgreementChange | null>();

/**
 * What the milestone says otherwise than its agreement. A record without digests binds no words, and what it does not name was
 * not agreed on. A record with digests was made of the whole milestone, so that a price which came later is a change.
 * @returns undefined without an agreement, and where nothing differs
 */
export function changedSinceAgreed(milestone: Milestone): AgreementChange | undefined {
  const made = known.get(milestone);
  if (made !== undefined) return made ?? undefined;
  const change = compare(milestone);
  known.set(milestone, change ?? null);
  return change;
}

function compare(milestone: Milestone): AgreementChange | undefined {
  const { agreed } = milestone;
  if (!agreed) return undefined;
  const due = changedDue(milestone);
  const amount = changedAmount(milestone);
  const words = changedWords(milestone);
  if (!due && !amount && words.length === 0) return undefined;
  return { ...(due && { due }), ...(amount && { amount }), words };
}

function changedDue({ agreed, dueText }: Milestone): AgreementChange['due'] {
  const from = agreed?.due?.value;
  const to = dueText?.value;
  return from === undefined || from === to ? undefined : { from, to };
}

/** An amount that cannot be read is not compared. */
function changedAmount({ agreed, amount, amountText }: Milestone): AgreementChange['amount'] {
  const [from, to] = [agreed?.amount?.value, amount?.value];
  if (!amount && amountText) return undefined;
  if (from && to) return isSameAmount(from, to) ? undefined : { from, to };
  if (from) return { from, to };
  return to && agreed?.scope ? { from, to } : undefined;
}

function changedWords(milestone: Milestone): readonly AgreedWords[] {
  const before = milestone.agreed?.scope && readScope(milestone.agreed.scope.value);
  if (!before) return [];
  const now = scopeDigests(milestone);
  return agreedWords.filter((key) => now[key] !== before[key]);
}
