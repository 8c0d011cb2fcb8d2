import type { CalendarDate } from '../calendar/calendarDate';
import { isOpen } from '../plan/isOpen';
import { milestonesWithin } from '../plan/milestonesWithin';
import type { PlanFile } from '../plan/parsePlan';
import type { Span } from '../text';
import { distanceWords, type DayWords } from '../calendar/dayWords';

/** Words shown in the text that are not of it. */
export interface PlanHint {
  /** Right behind the date. */
  readonly offset: number;
  /** `Tue, in 9 days`, `Fri, 3 days late`. */
  readonly label: string;
}

/** The weekday and the distance of each due date in a part of the text, of milestones that are still open. */
export function hintsWithin(file: PlanFile, within: Span, words: DayWords, today: CalendarDate): readonly PlanHint[] {
  return milestonesWithin(file, within).flatMap(({ milestone, index }) => {
    const { due } = milestone;
    if (!due || !isOpen(milestone)) return [];
    const span = file.spanOf(due.at, index);
    // Merged in from elsewhere: there is no date here to stand behind.
    if (span.end < within.start || span.start > within.end || file.text.startsWith('<<', span.start)) return [];
    const distance = distanceWords(due.value, today, 'late');
    return [{ offset: span.end, label: `${words.weekday(due.value, 'short')}, ${distance}` }];
  });
}
