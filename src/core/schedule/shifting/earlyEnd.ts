import type { CalendarDate } from '../../calendar/calendarDate';
import { isOpen } from '../../plan/isOpen';
import type { Plan } from '../../plan/types';
import type { PlanCalendars } from '../calendarsOf';
import type { MovePreview, MoveRequest } from './move';
import { pullForward } from './moveRequests';
import { previewMoves } from './previewMoves';

/**
 * What could move to an earlier day because a milestone ended before its `due`: Pull Forward.
 * @param index of the milestone; one that is open is taken as done today
 * @param ticks as in {@link MoveRequest}
 * @returns undefined where nothing could
 */
export function previewEarlyEnd(
  plan: Plan,
  calendars: PlanCalendars,
  index: number,
  today: CalendarDate,
  ticks?: MoveRequest['ticks'],
): MovePreview | undefined {
  const milestone = plan.milestones[index];
  const { due } = milestone ?? {};
  if (!milestone || !due || milestone.status === 'cancelled') return undefined;
  const end = isOpen(milestone) ? today : milestone.completed?.value;
  if (end === undefined || end >= due.value) return undefined;
  const ended = { ...milestone, status: 'done', completed: { value: end, at: due.at } } as const;
  const then = isOpen(milestone) ? { ...plan, milestones: plan.milestones.with(index, ended) } : plan;
  const preview = previewMoves(then, calendars, { ...pullForward(index, today), ...(ticks && { ticks }) });
  return preview.rows.some(({ days }) => days < 0) ? preview : undefined;
}
