import type { CalendarDate } from '../../calendar/calendarDate';
import type { MovePreview } from '../shifting/move';

/** What is wrong with a milestone's day: the hours, the schedule, or both. */
export interface Misfit {
  /** Index in the plan. */
  readonly index: number;
  readonly due: CalendarDate;
  /** Where the hours do not fit: those of the work up to it, and those that there are; see `InfeasibleMilestone`. */
  readonly hours: { readonly left: number; readonly free: number } | undefined;
  /** Its earliest end by the schedule where that comes after {@link due}. */
  readonly earliest: CalendarDate | undefined;
  /** Its first day of work by the schedule where the plan names one that cannot hold. */
  readonly start: CalendarDate | undefined;
}

/** One way in which a milestone fits again, with all that it costs. */
export interface WayOut {
  readonly change: FitChange;
  /** What moves, with the followers that have to. Empty rows where no day moves. */
  readonly preview: MovePreview;
  /** What the client pays less, in minor units of the currency; undefined where an amount is no whole number of these. */
  readonly lost: number | undefined;
  /** Indexes of the milestones whose agreed day, or agreement as a whole, it changes. */
  readonly agreed: readonly number[];
}

export type FitChange =
  /** The milestone itself moves to the first day on which it fits, and so does a first day of work that cannot hold. */
  | {
      readonly kind: 'move';
      readonly index: number;
      readonly due: CalendarDate;
      readonly start: CalendarDate | undefined;
      /** Working days by which `due` comes later. */
      readonly days: number;
    }
  /** Others that are welcome if there is time (`could`) move behind it, which frees so many hours. */
  | {
      readonly kind: 'postpone';
      readonly moves: readonly { readonly index: number; readonly due: CalendarDate }[];
      readonly frees: number;
    }
  /** They are left out. */
  | { readonly kind: 'drop'; readonly indexes: readonly number[]; readonly frees: number }
  /** What the client provides comes earlier, and the work starts as many days earlier. */
  | {
      readonly kind: 'need';
      readonly index: number;
      /** Its place among the needs of the milestone, from 0, and its words. */
      readonly need: { readonly index: number; readonly text: string };
      readonly by: CalendarDate;
      readonly start: CalendarDate;
      /** The due day, which stays. */
      readonly due: CalendarDate;
      /** Working days by which both come earlier. */
      readonly days: number;
    }
  /** More hours a week until the day of the milestone. The plan has one number for all weeks, which is set back by hand. */
  | {
      readonly kind: 'more-hours';
      /** The owner; undefined for the freelancer. */
      readonly person: string | undefined;
      readonly from: number;
      readonly to: number;
      /** Weeks from the later of today and its start through its day, a begun one counts whole. */
      readonly weeks: number;
      /** Hours that come on top until then. */
      readonly adds: number;
    };
