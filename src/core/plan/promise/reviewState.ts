import type { CalendarDate } from '../../calendar/calendarDate';
import type { WorkingCalendar } from '../../calendar/workingCalendar';
import type { Milestone, PlanFrame } from '../types';

export type ReviewRound = NonNullable<Milestone['review']>['rounds'][number];

/** How the client looks at a milestone, round by round. Nothing is ever deemed accepted. */
export interface ReviewState {
  /** Rounds so far, the one that is open included. */
  readonly used: number;
  /** Rounds that the price covers: of the milestone, else of the plan; undefined where neither says. */
  readonly included: number | undefined;
  /** The last round, while the client has not decided. */
  readonly open: ReviewRound | undefined;
  /** The last round with a decision. */
  readonly decided: ReviewRound | undefined;
}

export function reviewStateOf(
  { review }: Pick<Milestone, 'review'>,
  { review: terms }: Pick<PlanFrame, 'review'>,
): ReviewState {
  const rounds = review?.rounds ?? [];
  const last = rounds.at(-1);
  return {
    used: rounds.length,
    included: (review?.roundsIncluded ?? terms?.roundsIncluded)?.value,
    open: last && !last.decision ? last : undefined,
    decided: rounds.findLast(({ decision }) => decision),
  };
}

/** Whether no round is left that the price covers, so that another one is extra. */
export function areRoundsUsed({ used, included }: Pick<ReviewState, 'used' | 'included'>): boolean {
  return included !== undefined && used >= included;
}

/**
 * The last working day of the period that the client has for a round; undefined without terms.
 * @param submitted the day on which the work was handed over
 * @param calendar of the plan, in whose working days the period counts
 */
export function replyBy(
  submitted: CalendarDate,
  days: number | undefined,
  calendar: WorkingCalendar,
): CalendarDate | undefined {
  return days === undefined ? undefined : calendar.addWorkingDays(submitted, days);
}

/** The working days that a client has for a review: of the milestone, else of the plan. */
export function reviewDaysOf(
  { review }: Pick<Milestone, 'review'>,
  { review: terms }: Pick<PlanFrame, 'review'>,
): number | undefined {
  return (review?.days ?? terms?.days)?.value;
}

/** `round 2 of 2`, `round 3, 2 are included`, `round 1`; undefined before the first one. */
export function roundWords({ used, included }: Pick<ReviewState, 'used' | 'included'>): string | undefined {
  if (used === 0) return undefined;
  if (included === undefined) return `round ${used}`;
  return used <= included ? `round ${used} of ${included}` : `round ${used}, ${included} included`;
}
