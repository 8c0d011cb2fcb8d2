import type { CalendarDate } from '../../calendar/calendarDate';
import { isSameAmount, toNumber } from '../money';
import type { PlanFile } from '../parsePlan';
import { agreedValuesOf, type AgreedValues } from '../promise/agreedValues';
import { writeScope } from '../promise/scopeDigest';
import { given } from './given';
import type { Intent, Path, PlainMap } from './intent';

/** Who agreed to a milestone, when and how. */
export interface Agreement {
  /** The day of the agreement. */
  readonly date: CalendarDate;
  /** Empty where nobody is named. */
  readonly by: string;
  /** `mail`, `call` or any other words; may be empty. */
  readonly how: string;
  /**
   * What was agreed; by default what the milestone says before the edit. An edit that changes a value and renews the agreement
   * at once names the new one.
   */
  readonly values?: AgreedValues;
}

/**
 * Writes what was agreed. In a record that is there already only what differs is written, so that its comments, its order and
 * keys of the user's own stay.
 * @param index of the milestone in the file
 */
export function agreeMilestone(file: PlanFile, index: number, agreement: Agreement): Intent[] {
  const milestone = file.plan.milestones[index];
  if (!milestone) return [];
  const path: Path = ['milestones', index, 'agreed'];
  const { agreed } = milestone;
  const values = agreement.values ?? agreedValuesOf(milestone);
  const record = toRecord(agreement, values);
  if (!agreed) return [{ kind: 'set', path, value: record }];
  return Object.entries(record).flatMap(([key, value]): Intent[] => {
    // Zeros at the end of an amount say nothing, so that they are no reason to write it again.
    if (key === 'amount' && values.amount && agreed.amount && isSameAmount(values.amount, agreed.amount.value))
      return [];
    const own = [...path, key];
    return [value === undefined ? { kind: 'remove', path: own } : { kind: 'set', path: own, value }];
  });
}

/** The keys in the order of the schema. */
function toRecord({ date, by, how }: Agreement, { due, amount, scope }: AgreedValues): PlainMap {
  return {
    date,
    by: given(by),
    how: given(how),
    due,
    amount: amount && toNumber(amount),
    scope: writeScope(scope),
  };
}

/** The record is removed; `changes` tells of it. No intent for a milestone without one. */
export function withdrawAgreement(
  file: PlanFile,
  index: number,
  { date, reason = '', by = '' }: { readonly date: CalendarDate; readonly reason?: string; readonly by?: string },
): Intent[] {
  const agreed = file.plan.milestones[index]?.agreed;
  if (!agreed) return [];
  const value: PlainMap = { date, field: 'agreed', from: agreed.date?.value, reason: given(reason), by: given(by) };
  return [
    { kind: 'remove', path: ['milestones', index, 'agreed'] },
    { kind: 'append', path: ['milestones', index, 'changes'], value },
  ];
}
