import type { Intent } from '../../plan/edit/intent';
import type { AgreedWords } from '../../plan/promise/scopeDigest';
import type { CalendarDate } from '../../calendar/calendarDate';
import type { Span } from '../../text';

/** What the plan guard says of the difference of two versions, as data. `before` and `after` are values as they would be written. */
export type ChangeFacts =
  | {
      readonly code: 'change.agreed-words';
      readonly key: AgreedWords;
      readonly before: string | undefined;
      readonly after: string | undefined;
    }
  | {
      readonly code: 'change.record-edited';
      /** `agreed` or `changes`. */
      readonly record: 'agreed' | 'changes';
      /** What it said: of `agreed` one key with its value, or all of it where it is gone. */
      readonly before: string;
      /** Whether it is gone as a whole. */
      readonly isGone: boolean;
    }
  | { readonly code: 'change.milestone-removed'; readonly title: string }
  | { readonly code: 'change.met-without-evidence'; readonly isTaken: boolean }
  | { readonly code: 'change.id-changed'; readonly before: string; readonly after: string | undefined }
  | { readonly code: 'change.estimate-lowered'; readonly before: string; readonly after: string | undefined }
  | {
      readonly code: 'change.backdated';
      readonly key: 'completed' | 'met';
      readonly day: CalendarDate;
      /** The day of the version before. */
      readonly since: CalendarDate;
    }
  | { readonly code: 'change.due-without-reason'; readonly before: string; readonly after: string | undefined }
  | { readonly code: 'change.silenced'; readonly how: 'comment' | 'word' | 'rule'; readonly what: string }
  | {
      readonly code: 'change.rewritten';
      readonly how: 'changed' | 'gone';
      readonly count: number;
      /** The milestones of the version before. */
      readonly total: number;
    };

export type ChangeCode = ChangeFacts['code'];

/** A problem of the difference, placed in the version after. */
export type ChangeProblem = ChangeFacts & {
  readonly span: Span;
  /** Index in the version after; undefined for the file, and for a milestone that is gone. */
  readonly milestone?: number;
  /** The id of the milestone: that of the version before where it is gone. Null for the file and for a milestone without an id. */
  readonly about: string | null;
  /** What brings back the version before, for the version after; undefined where there is no one thing to bring back. */
  readonly restore?: () => readonly Intent[] | undefined;
  /** The comment to remove, where that is what restores it. */
  readonly comment?: Span;
};

export function isChange<P extends { readonly code: string }>(problem: P): problem is Extract<P, ChangeProblem> {
  return problem.code.startsWith('change.');
}
