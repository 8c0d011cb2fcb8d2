import { parseCalendarDate, type CalendarDate } from '../../calendar/calendarDate';
import type { SeenMilestone, SeenPlan } from '../../plan/audience/seenPlan';
import { isExpired, stateOf } from '../../plan/changeOrders';
import { isClientNamed } from '../../plan/isClient';
import { isOpen } from '../../plan/isOpen';
import { blocksOn, isWithClient } from '../seenState';
import type { ReportState } from './reportState';
import type { Slip } from './slips';

/** The headings of a report in their order, which never changes. */
export const reportSections = ['promised', 'done', 'underWay', 'moved', 'needs', 'next'] as const;

/** What became of a promise of the last report. */
export interface Promised {
  readonly milestone: SeenMilestone;
  readonly day: CalendarDate;
  readonly outcome: 'kept' | 'late' | 'moved' | 'open' | 'dropped';
  /** The day of completion or the new day. */
  readonly newDay: CalendarDate | undefined;
}

/** Something that the client has to do. */
export interface Asked {
  readonly kind: 'need' | 'block' | 'review' | 'order';
  /** What is needed, what is missing, or the title of the order; empty where the plan does not say. */
  readonly what: string;
  readonly milestone: SeenMilestone | undefined;
  /** By when, or since when. */
  readonly day: CalendarDate | undefined;
  /** The last day on which an order can be approved. */
  readonly lastDay?: CalendarDate | undefined;
  readonly isLate: boolean;
}

/** What a report says, before it is put in words. It is made of what the client may see. */
export interface Report {
  readonly plan: SeenPlan;
  readonly today: CalendarDate;
  readonly state: ReportState;
  readonly promised: readonly Promised[];
  readonly done: readonly SeenMilestone[];
  readonly underWay: readonly SeenMilestone[];
  readonly moved: readonly Slip[];
  /** Working days on which what moved waited for the client, those of several milestones once. */
  readonly waited: number;
  /** The most urgent first. */
  readonly needs: readonly Asked[];
  readonly next: readonly SeenMilestone[];
}

export interface ReportOptions {
  readonly today: CalendarDate;
  /** The day of the last report. */
  readonly since: CalendarDate;
  readonly state: ReportState;
  readonly slips: readonly Slip[];
  /** See {@link Report.waited}. */
  readonly waited: number;
}

export function buildReport(plan: SeenPlan, { today, since, state, slips, waited }: ReportOptions): Report {
  const { milestones } = plan;
  const byDay = (of: (one: SeenMilestone) => CalendarDate | undefined) => (one: SeenMilestone, other: SeenMilestone) =>
    (of(one) ?? '9999') < (of(other) ?? '9999') ? -1 : (of(one) ?? '9999') > (of(other) ?? '9999') ? 1 : 0;
  return {
    plan,
    today,
    state,
    promised: milestones.flatMap((one) => promisedOf(one, since, today) ?? []),
    done: milestones
      .filter(
        ({ status, completed }) =>
          status === 'done' && completed !== undefined && completed >= since && completed <= today,
      )
      .sort(byDay(({ completed }) => completed)),
    underWay: milestones
      .filter(({ status }) => status === 'in-progress' || status === 'in-review')
      .sort(byDay(({ due }) => due)),
    moved: slips,
    waited,
    needs: askedOf(plan, today),
    next: milestones
      .filter(({ status, due }) => status === 'planned' && due !== undefined && due >= today)
      .sort(byDay(({ due }) => due))
      .slice(0, 3),
  };
}

function promisedOf(milestone: SeenMilestone, since: CalendarDate, today: CalendarDate): Promised | undefined {
  const { status, due, completed, changes } = milestone;
  const moved = changes.find(({ field, date }) => field === 'due' && date !== undefined && date > since);
  const day = parseCalendarDate(moved?.from ?? '') ?? due;
  if (day === undefined || day <= since || day > today) return undefined;
  const promise = { milestone, day };
  switch (status) {
    case 'done':
      if (completed !== undefined && completed < since) return undefined;
      return completed === undefined || completed <= day
        ? { ...promise, outcome: 'kept', newDay: completed }
        : { ...promise, outcome: 'late', newDay: completed };
    case 'cancelled':
      return { ...promise, outcome: 'dropped', newDay: undefined };
    default:
      if (due !== undefined && due !== day) return { ...promise, outcome: 'moved', newDay: due };
      // What is due today can still be done.
      return day < today ? { ...promise, outcome: 'open', newDay: undefined } : undefined;
  }
}

function askedOf(plan: SeenPlan, today: CalendarDate): readonly Asked[] {
  const open = plan.milestones.filter(isOpen);
  const needs = open.flatMap((milestone) =>
    milestone.needs
      .filter(({ got }) => got === undefined)
      .map(({ text, by }): Asked => ({
        kind: 'need',
        what: text,
        milestone,
        day: by,
        isLate: by !== undefined && by < today,
      })),
  );
  const names = [plan.client?.name, plan.client?.contact];
  const blocks = open.flatMap((milestone) =>
    blocksOn(milestone, today)
      .filter(({ by }) => by !== undefined && isClientNamed(by, names))
      .map(({ reason, since }): Asked => ({ kind: 'block', what: reason ?? '', milestone, day: since, isLate: true })),
  );
  const reviews = open.filter(isWithClient).map((milestone): Asked => {
    const submitted = milestone.review?.rounds.at(-1)?.submitted;
    return { kind: 'review', what: '', milestone, day: submitted, isLate: false };
  });
  const orders = plan.changeOrders
    .filter((order) => stateOf(order) === 'proposed' && !isExpired(order, today))
    .filter(({ title, id }) => (title ?? id) !== undefined)
    .map(({ title, id, date, expires }): Asked => ({
      kind: 'order',
      what: title ?? id ?? '',
      milestone: undefined,
      day: date,
      lastDay: expires,
      isLate: false,
    }));
  const day = ({ day }: Asked): string => day ?? '9999';
  const sorted = (list: readonly Asked[]): readonly Asked[] =>
    [...list].sort((one, other) => (day(one) < day(other) ? -1 : 1));
  // What holds work up comes first.
  return [
    ...sorted([...blocks, ...needs.filter(({ isLate }) => isLate)]),
    ...sorted(reviews),
    ...sorted(orders),
    ...sorted(needs.filter(({ isLate }) => !isLate)),
  ];
}
