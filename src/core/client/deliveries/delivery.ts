import type { CalendarDate } from '../../calendar/calendarDate';
import type { SeenMilestone } from '../../plan/audience/seenPlan';
import { plainLine } from '../plainLine';

/** What the client wrote when approving without reservations, which are no praise. */
export interface Said {
  readonly text: string;
  /** Empty where the plan does not say. */
  readonly by: string;
  readonly date: CalendarDate | undefined;
}

/** A milestone that is done, as what was delivered. */
export interface Delivery {
  readonly milestone: SeenMilestone;
  /** Undefined where the plan does not say. */
  readonly completed: CalendarDate | undefined;
  /** The day that it was to be done by: the agreed one, else `due`. */
  readonly promised: CalendarDate | undefined;
  /** Whether both sides agreed on {@link promised}. */
  readonly isAgreed: boolean;
  /** Whether it was done by {@link promised}; undefined where one of the days is missing. */
  readonly isOnTime: boolean | undefined;
  /** The last first. */
  readonly said: readonly Said[];
}

/** The milestones that are done, in their order. */
export function deliveriesOf(milestones: readonly SeenMilestone[]): readonly Delivery[] {
  return milestones.filter(({ status }) => status === 'done').map(toDelivery);
}

/** How many deliveries were on time, of those of which the plan says it. */
export function onTimeOf(deliveries: readonly Delivery[]): { readonly onTime: number; readonly counted: number } {
  const counted = deliveries.filter(({ isOnTime }) => isOnTime !== undefined);
  return { onTime: counted.filter(({ isOnTime }) => isOnTime).length, counted: counted.length };
}

function toDelivery(milestone: SeenMilestone): Delivery {
  const { completed, due, agreed } = milestone;
  const promised = agreed?.due ?? due;
  return {
    milestone,
    completed,
    promised,
    isAgreed: agreed?.due !== undefined,
    isOnTime: completed && promised && completed <= promised,
    said: wordsOfApproval(milestone),
  };
}

/** What the client wrote when approving, the last first. */
export function wordsOfApproval({ review }: Pick<SeenMilestone, 'review'>): readonly Said[] {
  return (review?.rounds ?? [])
    .filter(({ decision }) => decision === 'approved')
    .map(({ note, by, date }) => ({ text: plainLine(note ?? ''), by: plainLine(by ?? ''), date }))
    .filter(({ text }) => text !== '')
    .reverse();
}
