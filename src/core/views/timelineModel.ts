import type { Plan, Status } from '../plan/types';
import type { Span } from '../text';

/** One plan as the timeline gets it. */
export interface TimelinePlan {
  /** Of the file; also what tells plans apart. */
  readonly uri: string;
  /** What the user calls it: the project, else the file's folder. */
  readonly name: string;
  readonly plan: Plan;
  /** The file is broken at the moment, and `plan` is what it said last. */
  readonly stale: boolean;
  /** What is wrong, as one sentence. */
  readonly staleSentence?: string;
  /** Where it is wrong: UTF-16 offset in the text as it stands now. */
  readonly staleOffset?: number;
}

/** Day numbers since 1970-01-01, both days included. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
}

/** What is drawn for a milestone. */
export interface TimelineBar extends DaySpan {
  /** `point`: only one day is known, and `first` equals `last`. */
  readonly shape: 'bar' | 'point';
  /** The file gives no start; `first` follows from the estimate or from what the milestone depends on. */
  readonly derivedStart: boolean;
  /** The days after `due`: until today while open, until the end once done. */
  readonly overrun?: DaySpan;
  /** The due day both sides agreed on, where it is another than `due`. */
  readonly agreedDue?: number;
}

interface Row {
  /** Stays the same while the plan is edited, as far as the file allows. */
  readonly key: string;
  /** Depth from 1, as `aria-level` counts. */
  readonly level: number;
  /** Index in `plans`. */
  readonly plan: number;
  /** Index in `rows`; undefined at the top. */
  readonly parent?: number;
  readonly title: string;
  /** All of the row in one line, for screen readers. */
  readonly label: string;
  /** Where a click leads: UTF-16 offset. */
  readonly offset: number;
}

/** The header of a plan or of a phase. */
export interface GroupRow extends Row {
  readonly kind: 'plan' | 'phase';
  /** From the first to the last day of what it holds; undefined when none of that has a date. */
  readonly extent?: DaySpan;
  /** Milestones done, of all that were not cancelled. */
  readonly done: number;
  readonly total: number;
  readonly late: number;
}

export interface MilestoneRow extends Row {
  readonly kind: 'milestone';
  readonly id?: string;
  /** The whole list item in the file. */
  readonly span: Span;
  readonly status: Status;
  /** Open, and due before today. */
  readonly late: boolean;
  readonly blocked: boolean;
  /** Undefined without any date. */
  readonly bar?: TimelineBar;
  /** Criteria met, of all; undefined without criteria. */
  readonly progress?: { readonly met: number; readonly total: number };
  /** In a few words: `due Friday`, `done 5 Nov`, `no due date`. */
  readonly when: string;
  /** What a hover adds, one sentence a line. */
  readonly facts: readonly string[];
}

export type TimelineRow = GroupRow | MilestoneRow;

/** From a milestone to one that depends on it, as indices in `rows`. */
export interface TimelineArrow {
  readonly from: number;
  readonly to: number;
}

export interface TimelinePlanInfo {
  readonly uri: string;
  readonly name: string;
  /** Set while the file is broken. */
  readonly stale?: { readonly sentence: string; readonly offset: number };
  /** Days of the week without work, 0 for Monday. */
  readonly restDays: readonly number[];
  readonly daysOff: readonly DaySpan[];
  /** What to show when this plan is looked at alone. */
  readonly range: DaySpan;
}

/** All that the timeline shows: plain data, ready to be posted. */
export interface TimelineModel {
  readonly today: number;
  /** For dates that the view writes itself; the runtime's own when absent. */
  readonly locale?: string;
  readonly plans: readonly TimelinePlanInfo[];
  readonly rows: readonly TimelineRow[];
  readonly arrows: readonly TimelineArrow[];
  /** What to open on: the plans' own days, and today when it is near. */
  readonly range: DaySpan;
}
