import type { CalendarDate } from '../../calendar/calendarDate';
import { isFarDay } from '../../calendar/farDays';
import type { WorkingCalendar } from '../../calendar/workingCalendar';
import { absentList } from '../../plan/absentList';
import { foundAt } from '../../plan/milestoneRef';
import { calendarsOf } from '../../schedule/calendarsOf';
import type { SmartFacts } from '../finding';
import { offerMove } from '../fixes/edits';
import type { MilestoneRule } from '../rule';

declare module '../finding' {
  interface SmartFacts {
    'smart.time-bound.day-off': {
      readonly due: CalendarDate;
      /** Why nobody works on the day: its weekday, or the plan. A public holiday has a name. */
      readonly off: 'weekday' | 'holiday' | 'days-off';
      readonly holiday?: string;
      /** Whose days off they are, where they are not those of the plan. */
      readonly owner?: string;
    };
  }
}

/** A deadline on a day on which nobody works. */
export const dayOff: MilestoneRule = {
  scope: 'milestone',
  code: 'smart.time-bound.day-off',
  severity: 'hint',
  run: ({ milestone: { due, start, owner } }, { plan: { people }, options: { today }, calendar }) => {
    if (!due || calendar.isWorkingDay(due.value)) return [];
    // A day that is wrong for another reason is told by another rule.
    const isWrong = due.value < today || isFarDay(due.value, today) || (start && due.value < start.value);
    if (isWrong) return [];
    const why = whyOff(due.value, calendar);
    const person = people.find(({ name }) => name !== undefined && name.value === owner?.value);
    const isOwn = why.off === 'days-off' && person !== undefined && person.daysOff !== absentList;
    const whose = isOwn ? { owner: owner?.value } : {};
    return [{ code: 'smart.time-bound.day-off', due: due.value, ...why, ...whose, at: due.at }];
  },
  fixes: (problem, file, options) => {
    const { milestone, index } = foundAt(file, problem.milestone) ?? {};
    if (!milestone?.due || index === undefined) return [];
    const calendar = calendarsOf(file.plan, options.holidays).ofMilestone(milestone);
    const due = milestone.due.value;
    const days = [-1, 1].map((step) => calendar.addWorkingDays(due, step));
    // A deadline that has passed is none.
    return days.flatMap((day) =>
      day !== undefined && day >= options.today ? [offerMove(file, index, day, options)] : [],
    );
  },
  page: {
    title: 'Due on a day off',
    flags:
      'A `due` on a day that nobody works on by the calendar of its `owner`: one that is not among `working_days` (Monday to Friday unless the plan says otherwise), a public holiday, or one of the `days_off`. Silent once the day has passed.',
    why: 'What is due on a Sunday is done on the Friday before, or seen on the Monday after. Say which of the two both sides mean.',
    bad: 'title: The shop takes card payments\ndue: 2027-03-28',
    good: 'title: The shop takes card payments\ndue: 2027-03-26',
    source: 'The working calendar of the plan, or of the person.',
  },
};

function whyOff(
  day: CalendarDate,
  calendar: WorkingCalendar,
): Pick<SmartFacts['smart.time-bound.day-off'], 'off' | 'holiday'> {
  const holiday = calendar.holidayName(day);
  if (holiday !== undefined) return { off: 'holiday', holiday };
  return { off: calendar.isDayOff(day) ? 'days-off' : 'weekday' };
}
