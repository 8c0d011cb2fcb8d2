import type { WorkingCalendar } from '../calendar/workingCalendar';
import { parseCalendarDate } from '../calendar/calendarDate';
import { toMinorUnits } from '../plan/money';
import { changedSinceAgreed, type AgreementChange } from '../plan/promise/agreedValues';
import type { Milestone } from '../plan/types';
import { workingDaysFrom } from './shifting/shiftDay';

/** How far a milestone is from what was agreed. */
export interface Drift extends AgreementChange {
  /**
   * Working days of the owner from the agreed due day to the present one, negative when that is earlier; 0 where only days off
   * lie between. Undefined where the day has not changed, or is none now.
   */
  readonly days?: number;
  /**
   * Minor units of the currency that the price is higher now, negative when lower. Undefined where the price has not changed,
   * where one of the two is missing, and for one that is no whole number of them.
   */
  readonly money?: number;
}

/**
 * The one place that says what differs from the agreement. Takes constant time for a milestone that was asked about before.
 * @param calendar that of the owner
 * @param currency of the plan
 * @returns undefined without an agreement, and where nothing differs
 */
export function driftOf(
  milestone: Milestone,
  calendar: WorkingCalendar,
  currency: string | undefined,
): Drift | undefined {
  const change = changedSinceAgreed(milestone);
  if (!change) return undefined;
  const last = known.get(milestone);
  if (last?.calendar === calendar && last.currency === currency) return last.drift;
  const days = daysOf(change, calendar);
  const money = moneyOf(change, currency);
  const drift = { ...change, ...(days !== undefined && { days }), ...(money !== undefined && { money }) };
  known.set(milestone, { calendar, currency, drift });
  return drift;
}

interface Known {
  readonly calendar: WorkingCalendar;
  readonly currency: string | undefined;
  readonly drift: Drift;
}

/** By milestone object, which stays the same while its text does. */
const known = new WeakMap<Milestone, Known>();

function daysOf({ due }: AgreementChange, { days }: WorkingCalendar): number | undefined {
  const to = due && parseCalendarDate(due.to ?? '');
  return to && workingDaysFrom(days, due.from, to);
}

function moneyOf({ amount }: AgreementChange, currency: string | undefined): number | undefined {
  const from = amount?.from && toMinorUnits(amount.from, currency);
  const to = amount?.to && toMinorUnits(amount.to, currency);
  return from === undefined || to === undefined ? undefined : to - from;
}
