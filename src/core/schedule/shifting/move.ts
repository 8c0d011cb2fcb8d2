import type { CalendarDate } from '../../calendar/calendarDate';
import type { Milestone } from '../../plan/types';

/* What Reschedule, Shift From Here and Pull Forward ask for, and what the preview of all three says. */

/** How a milestone moves by the wish of the user. */
export type Move = { readonly index: number } & (
  | {
      /** Its new due day, also a day off. */
      readonly due: CalendarDate;
      /** Its new first day of work. Without one the day that is given stays, unless it would come after `due`. */
      readonly start?: CalendarDate | undefined;
    }
  | {
      /** By so many working days of its owner, earlier when negative; with its first day, unless work has begun. */
      readonly days: number;
    }
  | {
      /** It is done, and ended on another day than its `due`: only what follows moves. */
      readonly hasEnded: true;
    }
);

/**
 * What becomes of the days between the milestones:
 * - `keep`: they stay. All followers move as far as what they wait for.
 * - `use`: they are used up. Followers move later just far enough that they start after what they wait for, with its lag.
 * - `only-this`: nothing follows.
 */
export type Gaps = 'keep' | 'use' | 'only-this';

export interface MoveRequest {
  /** Those that the user moves, each once. */
  readonly moves: readonly Move[];
  readonly gaps: Gaps;
  /**
   * Which milestones follow: those that depend on the moved ones, or with `later` also all that are due on the day of the first
   * moved one or later, which with `keep` move by as many working days.
   */
  readonly reach?: 'dependants' | 'later';
  /** Whether followers move, by their indexes, where the user has decided it; see {@link MoveRow.isTicked}. */
  readonly ticks?: ReadonlyMap<number, boolean>;
  /** No follower moves to a day before this one. */
  readonly notBefore?: CalendarDate;
}

/** The days of a milestone as the plan gives them. */
export interface GivenDays {
  readonly start: CalendarDate | undefined;
  readonly due: CalendarDate | undefined;
}

/** Why a milestone does not move. */
export type Stays =
  | 'done'
  | 'cancelled'
  /** It has no due day. */
  | 'undated'
  /** It is part of a cycle of dependencies. */
  | 'cycle'
  /** It starts too early for what it waits for, but did so before. */
  | 'clash'
  /** Nothing that it waits for comes in its way. */
  | 'fits'
  /** Only the chosen milestones are to move. */
  | 'only-this'
  /** The years 0000 to 9999 have no such day. */
  | 'no-such-day';

export interface MoveRow {
  readonly milestone: Milestone;
  readonly index: number;
  /** Whether it is one of those that the user moves. */
  readonly isAsked: boolean;
  readonly from: GivenDays;
  /** Equal to {@link from} for one that stays. For one that is not ticked: where it would move. */
  readonly to: GivenDays;
  /** Working days of the owner from the old to the new due day, negative when earlier; 0 where there was none. */
  readonly days: number;
  /** Whether it moves. Without a decision of the user every row does that has somewhere to move and is not locked. */
  readonly isTicked: boolean;
  /** Whether its day was agreed, so that only the user may tick it. */
  readonly isLocked: boolean;
  /** Undefined for a row that has somewhere to move. */
  readonly stays: Stays | undefined;
}

/** A milestone that would start before the days and the lag of what it waits for allow, and did not do so before the move. */
export interface CausedClash {
  readonly index: number;
  /** Index of what it waits for. */
  readonly on: number;
  /** Working days of its owner by which it starts too early, or, once it is under way, is due too early; from 1. */
  readonly days: number;
}

export interface MovePreview {
  /** Those that the user moves in the order of the request, then the followers in the order of the file. */
  readonly rows: readonly MoveRow[];
  /** What the move leaves clashing because a row is not ticked or never moves, or because the user moves it there. */
  readonly clashes: readonly CausedClash[];
}
