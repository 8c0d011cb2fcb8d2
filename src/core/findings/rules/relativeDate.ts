import { isOneLine, offerDay, offerMove } from '../fixes/edits';
import { dayOfEstimate } from '../../schedule/estimate';
import { visibleText } from '../../plan/oddCharacters';
import { createSourceMap } from '../../plan/sourceMap';
import { resemblesDate } from '../../calendar/meantDays';
import { readPlainDateWords } from '../../calendar/plainDateWords';
import { workingCalendarOf } from '../../schedule/workingCalendarOf';
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
    const calendar = workingCalendarOf(file.plan, options.holidays);
    // The words are read relative to today, although they may be older. The title contains the day, so that the user can judge.
    const words = visibleText(dueText.value).toLowerCase();
    const named = readPlainDateWords(words, options.today, calendar);
    const days = [
      // A deadline that has passed cannot be meant for what is still open.
      named !== undefined && named >= options.today ? named : undefined,
      dayOfEstimate(milestone, file.plan.milestones, calendar, options.today),
    ];
    const proposals = [...new Set(days)].flatMap((day) => (day ? [offerMove(file, index, day, options)] : []));
    return [...proposals, offerDay(file, whole)];
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
