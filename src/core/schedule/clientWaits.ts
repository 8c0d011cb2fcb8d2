import type { CalendarDate } from '../calendar/calendarDate';
import { isClient } from '../plan/isClient';
import { isOpen } from '../plan/isOpen';
import { blockOn } from '../plan/milestoneState';
import type { Milestone, Plan } from '../plan/types';

/** Something that an open milestone waits for, and that the client owes. */
export interface ClientWait {
  readonly milestone: Milestone;
  /** Index in the plan. */
  readonly index: number;
  /** What is needed, or why the work is blocked, in the words of the plan; undefined where it does not say. */
  readonly what: string | undefined;
  /** The day by which it was needed, or since which the work is blocked; undefined where the plan does not say. */
  readonly since: CalendarDate | undefined;
}

/** What has not come by its day, and what the client blocks today; in the order of the file. */
export function clientWaits(plan: Pick<Plan, 'client' | 'milestones'>, today: CalendarDate): readonly ClientWait[] {
  return plan.milestones.flatMap((milestone, index) => {
    if (!isOpen(milestone)) return [];
    const block = blockOn(milestone, today);
    const isBlockedByClient = block?.by && isClient(block.by.value, plan);
    return [
      ...(isBlockedByClient ? [{ milestone, index, what: block.reason?.value, since: block.since?.value }] : []),
      ...milestone.needs.flatMap(({ text, by, got }) =>
        by && !got && by.value < today ? [{ milestone, index, what: text.value || undefined, since: by.value }] : [],
      ),
    ];
  });
}
