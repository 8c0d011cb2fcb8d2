import { isOneLine, offerDay, offerMove } from '../fixes/edits';
import { dayOfEstimate } from '../../schedule/dayOfEstimate';
import { visibleText } from '../../plan/oddCharacters';
import { createSourceMap } from '../../plan/sourceMap';
import { addDays, type CalendarDate } from '../../calendar/calendarDate';
import { meantDays, resemblesDate } from '../../calendar/meantDays';
import { readPlainDateWords } from '../../calendar/plainDateWords';
import { calendarsOf } from '../../schedule/calendarsOf';
import type { WorkingCalendar } from '../../calendar/workingCalendar';
import type { MilestoneRule } from '../rule';

declare module '../finding' {
  interface SmartFacts {
    'smart.time-bound.relative-date': { readonly words: string };
  }
}

/** Words in place of a day. An invalid date such as 2027-02-30 is `plan.invalid-value`. */
export const relativeDate: MilestoneRule = {
  scope: 'milestone',
  code: 'smart.time-bound.relative-date',
  severity: 'warning',
  run: ({ milestone: { due, dueText }, source }) => {
    const words = dueText?.value.trim() ?? '';
    if (due || !dueText || words === '' || resemblesDate(visibleText(words))) return [];
    const start = dueText.value.indexOf(words);
    const at = createSourceMap(source, dueText).placeOf(start, start + words.length);
    return [{ code: 'smart.time-bound.relative-date', words: words.slice(0, 60), at }];
  },
  fixes: ({ milestone: index, span }, file, options) => {
    const milestone = index === undefined ? undefined : file.plan.milestones[index];
    const dueText = milestone?.dueText;
    if (index === undefined || !milestone || !dueText) return [];
    const whole = file.spanOf(dueText.at, index);
    if (!isOneLine(file, whole) || whole.start > span.start) return [];
    const calendar = calendarsOf(file.plan, options.holidays).ofMilestone(milestone);
    // The words are read relative to today, although they may be older. The title contains the day, so that the user can judge.
    const words = visibleText(dueText.value).toLowerCase();
    const days = [
      ...daysIn(words, options.today, calendar),
      dayOfEstimate(milestone, file.plan.milestones, calendar, options.today),
    ];
    const proposals = [...new Set(days)].flatMap((day) => (day ? [offerMove(file, index, day, options)] : []));
    const [only, ...more] = meantDays(words, options.today);
    // `by 2026-12-01` says the day.
    const isSaid = only !== undefined && !only.isGuess && more.length === 0;
    return [
      ...proposals.map((offer, at) => (isSaid && at === 0 ? { ...offer, isPreferred: true } : offer)),
      { ...offerDay(file, whole), isPreferred: !isSaid },
    ];
  },
  page: {
    title: 'Words instead of a day',
    flags:
      'A `due` of words such as `soon`, `Q3` or `after launch`. A day that is merely written wrong is `plan.invalid-value`.',
    why: '“Soon” is next week to one side and next month to the other.',
    bad: 'title: The shop takes card payments\ndue: end of summer',
    good: 'title: The shop takes card payments\ndue: 2027-08-31',
    source: 'INCOSE Guide for Writing Requirements, R35.',
  },
};

/** A deadline that has passed cannot be meant for what is still open. */
function daysIn(words: string, today: CalendarDate, calendar: WorkingCalendar): readonly CalendarDate[] {
  const written = meantDays(words, today).filter(({ isGuess }) => !isGuess);
  const ahead = written.filter(({ day }) => day >= today);
  if (written.length > 0) return (ahead.length > 0 ? ahead : written).map(({ day }) => day);
  const named = readPlainDateWords(words, today, calendar);
  if (named === undefined || named < today) return [];
  // On a Monday, “next Friday” is the one of this week to some and that of the next week to others.
  const nearer = /^next \p{L}+day$|^next (?:mon|tue|wed|thu|fri|sat|sun)\p{L}*$/u.test(words)
    ? addDays(named, -7)
    : today;
  return nearer > today ? [nearer, named] : [named];
}
