import type { CalendarDate } from '../calendar/calendarDate';
import type { MilestoneRef } from './milestoneRef';
import type { OrderRef } from './changeOrders';
import type { Decimal } from './money';
import type { SeenDates } from './seenDates';

/** A day that moves with an order. */
export interface OrderMove {
  readonly milestone: MilestoneRef;
  readonly due: CalendarDate;
  /** Another first day of work; undefined where that stays. */
  readonly start?: CalendarDate | undefined;
  /** The dates that the user saw. The act is refused where the plan has other ones by now. */
  readonly seen?: SeenDates | undefined;
}

/** What is proposed. Empty texts and lists are left out of the plan. */
export interface ProposedOrder {
  readonly title: string;
  readonly milestones: readonly MilestoneRef[];
  readonly items: readonly string[];
  readonly price?: Decimal | undefined;
  /** Working days that its milestones get on top; earlier when negative. */
  readonly days?: number | undefined;
  /** What is left out in exchange. */
  readonly drops?: readonly MilestoneRef[];
  readonly date: CalendarDate;
  /** The last day on which it can be approved as it is. */
  readonly expires?: CalendarDate | undefined;
  readonly reason?: string;
}

/** An act on the change orders of a plan. Persons and texts may be empty. */
export type OrderAct =
  | ({ readonly kind: 'propose-order' } & ProposedOrder)
  /** Proposed anew, after the client has asked for an adjustment or before an answer: what it says becomes this. */
  | ({ readonly kind: 'revise-order'; readonly order: OrderRef } & ProposedOrder)
  /** All that it proposes is done in one edit: days, items, what is left out, the total and the new baselines. */
  | {
      readonly kind: 'approve-order';
      readonly order: OrderRef;
      /** With those of its own milestones the days of what has to follow. */
      readonly moves: readonly OrderMove[];
      readonly date: CalendarDate;
      readonly by: string;
      readonly how: string;
    }
  /** Any other answer. */
  | {
      readonly kind: 'answer-order';
      readonly order: OrderRef;
      readonly to: 'adjustment-asked' | 'declined' | 'withdrawn';
      readonly date: CalendarDate;
      readonly by?: string;
      /** What the client said. */
      readonly note?: string;
    };
