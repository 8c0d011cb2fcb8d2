import type { CalendarDate } from '../calendar/calendarDate';
import { isOpen } from '../plan/isOpen';
import { milestonesWithin } from '../plan/milestonesWithin';
import type { PlanFile } from '../plan/parsePlan';
import type { Span } from '../text';
import { distanceWords, type DayWords } from '../calendar/dayWords';

/** An inlay hint as data. */
export interface PlanHint {
  /** The end of the date. */
  readonly offset: number;
  /** `Tue, in 9 days`, `Fri, 3 days late`; `Wed` for a day that is far off. */
  readonly label: string;
}

/** The weekday and, where it is near, the distance of the due dates of open milestones within a span of the text. */
export function hintsWithin(file: PlanFile, within: Span, words: DayWords, today: CalendarDate): readonly PlanHint[] {
  return milestonesWithin(file, within).flatMap(({ milestone, index }) => {
    const { due } = milestone;
    if (!due || !isOpen(milestone)) return [];
    const span = file.spanOf(due.at, index);
    // For a due date that `<<` merges in there is no date at this position.
    if (span.end < within.start || span.start > within.end || file.text.startsWith('<<', span.start)) return [];
    const weekday = words.weekday(due.value, 'short');
    const distance = distanceWords(due.value, today, 'late');
    return [{ offset: span.end, label: distance === undefined ? weekday : `${weekday}, ${distance}` }];
  });
}
