import type { CalendarDate } from '../../calendar/calendarDate';
import type { MilestoneRule } from '../rule';

declare module '../finding' {
  interface SmartFacts {
    'smart.time-bound.overdue': { readonly due: CalendarDate; readonly today: CalendarDate };
  }
}

/** An open milestone whose deadline has passed. */
export const overdue: MilestoneRule = {
  scope: 'milestone',
  code: 'smart.time-bound.overdue',
  severity: 'information',
  run: ({ milestone: { due } }, { options: { today } }) => {
    if (!due || due.value >= today) return [];
    return [{ code: 'smart.time-bound.overdue', due: due.value, today, at: due.at }];
  },
  page: {
    title: 'Day has passed',
    flags: 'A milestone that is neither done nor cancelled, on the days after `due`.',
    why: 'A plan with days in the past is believed by nobody. Say early that it slips, and agree on a new day.',
    bad: 'title: The shop takes card payments\ndue: 2020-03-31',
    good: 'title: The shop takes card payments\nstatus: done\ndue: 2020-03-31\ncompleted: 2020-03-30',
    source: 'Arithmetic: today is later than `due`.',
  },
};
