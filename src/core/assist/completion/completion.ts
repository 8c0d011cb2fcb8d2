import type { CalendarDate } from '../../calendar/calendarDate';
import type { HolidayIndex } from '../../calendar/holidays';
import type { WorkingCalendar } from '../../calendar/workingCalendar';
import type { Place } from '../../plan/place/place';
import type { Plan } from '../../plan/types';
import type { Span } from '../../text';

/** A completion item that does not depend on the API of an editor. */
export interface Completion {
  readonly label: string;
  readonly kind: 'key' | 'value' | 'reference' | 'date' | 'item' | 'code';
  /** Text beside the label: a title, a weekday, a name. */
  readonly detail?: string;
  /** One or two sentences. */
  readonly documentation?: string;
  /** The span to replace: on one line, with the offset of the request within it or at its end. */
  readonly span: Span;
  /** The text to insert, with all indentation. Lines end with `\n`. */
  readonly newText: string;
  /** Whether the new text is a snippet with tab stops. */
  readonly isSnippet?: boolean;
  /** The text that typed words are matched with; the label by default. */
  readonly filterText?: string;
  /** Whether to request completions again after this one is inserted. */
  readonly leadsOn?: boolean;
}

export interface CompletionList {
  /** In the order of display. */
  readonly items: readonly Completion[];
  /** Whether further typing needs a new request, because other items may be found. */
  readonly isIncomplete: boolean;
  /** Set to the span of the word before the offset where the editor must not offer even words of the text. */
  readonly silenced?: Span;
}

/** The input of a completion. */
export interface CompletionContext {
  readonly text: string;
  readonly offset: number;
  /** The last plan that could be read, possibly from an older version of the text. */
  readonly plan: Plan;
  readonly today: CalendarDate;
  /** BCP 47 tag, for weekdays and names. */
  readonly locale: string;
  /** Undefined for a plan without one. */
  readonly calendar: WorkingCalendar | undefined;
  /** Reads the index lazily; undefined when it cannot be read. */
  readonly holidayIndex: () => Promise<HolidayIndex | undefined>;
  /** Whether the user invoked completion, instead of typing a character that triggers it. */
  readonly isWanted?: boolean;
  /** Codes of the findings that begin on a line (0-based). */
  readonly codesNear?: (line: number) => readonly string[];
}

/** A {@link CompletionContext} with the place in the plan at its offset. */
export interface CompletionRequest extends CompletionContext {
  readonly place: Place;
}

export const noCompletions: CompletionList = { items: [], isIncomplete: false };

export function toCompletionList(items: readonly Completion[]): CompletionList {
  return { items, isIncomplete: false };
}

/** Escapes a text for a snippet, where `$`, `}` and `\` have a meaning. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
