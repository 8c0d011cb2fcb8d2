import type { Uri } from 'vscode';
import type { CalendarDate } from '../../core/calendar/calendarDate';
import type { WorkingCalendar } from '../../core/calendar/workingCalendar';
import type { PlanCalendars } from '../../core/schedule/calendarsOf';
import type { PlanFile } from '../../core/plan/parsePlan';
import type { Finding } from '../../core/findings/finding';
import type { CheckOptions } from '../../core/findings/rule';

/** One plan file of the workspace, as the disk or an unsaved editor has it. */
export interface PlanEntry {
  readonly uri: Uri;
  /**
   * The number of the text, which no other text has that was read since the start, of this file or of another. A place in
   * `file` or `lastGood` holds only at the revision it is from.
   */
  readonly revision: number;
  /** What the text says now. */
  readonly file: PlanFile;
  /** The last text that could be read; the same as `file` unless that is broken. */
  readonly lastGood: PlanFile;
  /** What is shown of what was found in `file`, never in `lastGood`. Everything that shows findings shows these. */
  readonly findings: readonly Finding[];
  /** Found, and not shown yet: what the plan or the milestone lacks that is being written. Most often empty. */
  readonly waiting: readonly Finding[];
  /** Milestones whose words are not judged, since they are not clearly English. */
  readonly unread: ReadonlySet<number>;
  /** The milestones of `file` of which nothing says how both sides will know that they are done. */
  readonly unmeasured: ReadonlySet<number>;
  /** What was known when the findings were made. */
  readonly options: CheckOptions;
  /** Public holidays of the calendar of `lastGood`, with their names; the same object while these are the same. */
  readonly holidays: ReadonlyMap<CalendarDate, string>;
  /** The working days of `lastGood`, its public holidays among them; Monday to Friday where the plan has no calendar. */
  readonly calendar: WorkingCalendar;
  /** The same, and those of its people; the same object while they are the same. */
  readonly calendars: PlanCalendars;
}
