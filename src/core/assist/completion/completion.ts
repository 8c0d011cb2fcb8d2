import type { CalendarDate } from '../../calendar/calendarDate';
import type { HolidayIndex } from '../../calendar/holidays';
import type { WorkingCalendar } from '../../calendar/workingCalendar';
import type { Place } from '../../plan/place/place';
import type { Plan } from '../../plan/types';
import type { Span } from '../../text';

/** Something to write at a place, without a notion of the editor that offers it. */
export interface Completion {
  readonly label: string;
  readonly kind: 'key' | 'value' | 'reference' | 'date' | 'item' | 'code';
  /** On the line of the label: a title, a weekday, a name. */
  readonly detail?: string;
  /** A sentence or two. */
  readonly documentation?: string;
  /** What is replaced; on one line, the offset within it or at its end. */
  readonly span: Span;
  /** As it is to stand in the text, with all indentation; lines end with `\n`. */
  readonly newText: string;
  /** The new text is a snippet with tab stops. */
  readonly isSnippet?: boolean;
  /** What typed words are held against; the label where it is missing. */
  readonly filterText?: string;
  /** When it has been written, more can be offered at once. */
  readonly leadsOn?: boolean;
}

export interface CompletionList {
  /** In the order in which they are offered. */
  readonly items: readonly Completion[];
  /** The words typed next may bring others. */
  readonly isIncomplete: boolean;
  /** Where nothing is to be offered at all, not even other words of the text: what stands right before the offset. */
  readonly silenced?: Span;
}

/** What there is to know when something is offered. */
export interface CompletionContext {
  readonly text: string;
  readonly offset: number;
  /** The last plan that could be read, perhaps from a text a moment older. */
  readonly plan: Plan;
  readonly today: CalendarDate;
  /** BCP 47, for weekdays and names. */
  readonly locale: string;
  /** Undefined for a plan without one. */
  readonly calendar: WorkingCalendar | undefined;
  /** Read when it is asked for the first time; undefined when it cannot be read. */
  readonly holidayIndex: () => Promise<HolidayIndex | undefined>;
  /** Whether the list was asked for, and does not come by itself because something was typed. */
  readonly isWanted?: boolean;
  /** Codes of the findings on a line (0-based) and below it. */
  readonly codesNear?: (line: number) => readonly string[];
}

/** A {@link CompletionContext} at a place that was found. */
export interface CompletionRequest extends CompletionContext {
  readonly place: Place;
}

export const noCompletions: CompletionList = { items: [], isIncomplete: false };

export function toCompletionList(items: readonly Completion[]): CompletionList {
  return { items, isIncomplete: false };
}

/** A text in a snippet that stays what it is. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
