import type { CalendarDate } from '../../calendar/calendarDate';
import { toNumber, type Decimal } from '../../plan/money';

/** One record of a plan, checked against the rest of it. */
export interface Proof {
  /** Index of the milestone; undefined for what concerns the plan or an order. */
  readonly milestone: number | undefined;
  readonly about: 'agreement' | 'day' | 'price' | 'rounds' | 'evidence' | 'order' | 'money';
  /** Undefined where nothing is left to check it by. */
  readonly fits: boolean | undefined;
  /** What was found, in one sentence. */
  readonly sentence: string;
}

/** One that is about the milestone at hand. */
export type BareProof = Omit<Proof, 'milestone'>;

/** What the proofs are said with. */
export interface ProofOptions {
  readonly today: CalendarDate;
  /** How a day is written; as the file has it by default. */
  readonly dayText?: (day: CalendarDate) => string;
}

/** An amount as a bare number. */
export function plainAmount(amount: Decimal): string {
  return String(toNumber(amount));
}
