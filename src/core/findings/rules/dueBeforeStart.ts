import { offerFix, isOneLine } from '../fixes/edits';
import type { MilestoneRule } from '../rule';
import { fixWording } from '../wording/fixWording';

declare module '../finding' {
  interface SmartFacts {
    'smart.time-bound.due-before-start': { readonly start: string };
  }
}

/** A deadline before the first day of work. */
export const dueBeforeStart: MilestoneRule = {
  scope: 'milestone',
  code: 'smart.time-bound.due-before-start',
  severity: 'warning',
  run: ({ milestone: { due, start } }) =>
    due && start && due.value < start.value
      ? [{ code: 'smart.time-bound.due-before-start', start: start.value, at: due.at }]
      : [],
  fixes: ({ milestone: index }, file) => {
    const { start, due } = (index === undefined ? undefined : file.plan.milestones[index]) ?? {};
    if (!start || !due) return [];
    const [from, to] = [file.spanOf(start.at, index), file.spanOf(due.at, index)];
    if (!isOneLine(file, from) || !isOneLine(file, to)) return [];
    const edits = [
      { ...from, newText: file.text.slice(to.start, to.end) },
      { ...to, newText: file.text.slice(from.start, from.end) },
    ];
    return [offerFix(fixWording.swapDates(), () => edits)];
  },
  page: {
    title: 'Due before its start',
    flags: 'A `due` that is earlier than `start`. The same day is fine.',
    why: 'One of the two days is wrong, and every calculation on them is, too.',
    bad: 'title: The shop takes card payments\nstart: 2027-03-31\ndue: 2027-03-01',
    good: 'title: The shop takes card payments\nstart: 2027-03-01\ndue: 2027-03-31',
    source: 'Arithmetic.',
  },
};
