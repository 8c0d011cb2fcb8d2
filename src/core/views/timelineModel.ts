import type { CalendarDate } from '../calendar/calendarDate';
import type { Plan, ReviewDecision, Status } from '../plan/types';
import type { TimelineOutlook } from './timelineOutlook';

/** One plan as input of the timeline. */
export interface TimelinePlan {
  /** Of the file; also the key that tells plans apart. */
  readonly uri: string;
  /** The project, else the file's folder. */
  readonly name: string;
  /** Of the plan; grows with every text that is read. */
  readonly revision: number;
  readonly plan: Plan;
  /** Of {@link plan}. */
  readonly outlook: TimelineOutlook;
  /** Public holidays with their names. */
  readonly holidays: ReadonlyMap<CalendarDate, string>;
  /** Set while the file is broken and `plan` is the last good one: what is wrong, as one sentence. */
  readonly stale?: string;
}

/** Day numbers since 1970-01-01, both days included. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
}

/** What is drawn for a milestone. */
export interface TimelineBar extends DaySpan {
  /**
   * `point`: only one day is known, and `first` equals `last`. `flag`: no day is known any more but the agreed one, which is `first`
   * and `last`; nothing is drawn but {@link agreedDue} and the reviews.
   */
  readonly shape: 'bar' | 'point' | 'flag';
  /** The file gives no start; `first` follows from the estimate or from what the milestone depends on. */
  readonly derivedStart: boolean;
  /** The days after `due`: until today while open, until the end once done. */
  readonly overrun?: DaySpan;
  /** The days after `due` until its earliest end by the schedule, where it is at risk. Then there is no {@link overrun}. */
  readonly likely?: DaySpan;
  /** The last day by which it must end for the plan to hold, where that comes after all of the above. */
  readonly floatUntil?: number;
  /** The due day both sides agreed on, where it differs from `due`. */
  readonly agreedDue?: number;
  /** The due days before the present one, from `changes`, each once; without the agreed one. */
  readonly formerDues?: readonly number[];
  /** The rounds of review, in the order of the file. */
  readonly reviews?: readonly ReviewMark[];
  /** From the day on which it was handed over until today, while the client has not decided. */
  readonly withClient?: DaySpan;
}

/** A day of a round of review: it was handed over, or the client decided. */
export interface ReviewMark {
  readonly day: number;
  readonly what: 'submitted' | ReviewDecision;
}

interface Row {
  /** Unique among all rows; stays the same while the plan is edited, as far as the file allows. */
  readonly key: string;
  /** Depth from 1, as `aria-level` counts. The row above with a smaller level is the header of this one. */
  readonly level: number;
  readonly title: string;
  /** The whole row as a sentence, for screen readers. */
  readonly label: string;
}

/** The header of a plan or of a phase. */
export interface GroupRow extends Row {
  /** The key of a plan's row is the URI of the plan. */
  readonly kind: 'plan' | 'phase';
  /** From the first to the last day of its milestones; undefined when none of them has a date. */
  readonly extent?: DaySpan;
  /** Milestones done, of all that were not cancelled. */
  readonly done: number;
  readonly total: number;
  readonly late: number;
}

export interface MilestoneRow extends Row {
  readonly kind: 'milestone';
  readonly id?: string;
  /** Set where the file has no title: {@link title} then holds words in its place. */
  readonly untitled?: true;
  readonly status: Status;
  /** Open, and due before today. */
  readonly late: boolean;
  readonly blocked: boolean;
  /** On the critical path, where others are not. */
  readonly critical?: true;
  /** Both sides have agreed on it, whatever it says now. */
  readonly agreed?: true;
  /** What differs from the agreement: `+5d`. */
  readonly drift?: string;
  /** When it will probably end, where it is at risk: `likely 23 Dec`. */
  readonly likely?: string;
  /** Undefined without any date. */
  readonly bar?: TimelineBar;
  /** Criteria met, of all; undefined without criteria. */
  readonly progress?: { readonly met: number; readonly total: number };
  /** In a few words: `due Friday`, `done 5 Nov`, `no due date`. */
  readonly when: string;
  /** How that lies to the due date of a done milestone, where it differs: `1 day early`. */
  readonly besideDue?: string;
  /** The lines of the hover card, one sentence each. */
  readonly facts: readonly string[];
  /** Keys of the milestones that this one depends on, each once. */
  readonly after: readonly string[];
  /** Indexes in {@link after} of those on the critical path with it, whose ends allow no earlier start. */
  readonly criticalAfter?: readonly number[];
  /** Indexes in {@link after} of those for which its `start` is too early. */
  readonly earlyFor?: readonly number[];
}

export type TimelineRow = GroupRow | MilestoneRow;

export interface TimelinePlanInfo {
  readonly uri: string;
  readonly name: string;
  readonly revision: number;
  /** Set while the file is broken: what is wrong, as one sentence. */
  readonly stale?: string;
  /** Days of the week without work, 0 for Monday. */
  readonly restDays: readonly number[];
  /** Days off and public holidays around the plan's own days, sorted. */
  readonly daysOff: readonly DaySpan[];
  readonly holidays: readonly { readonly day: number; readonly name: string }[];
  /** What to show when this plan is looked at alone. */
  readonly range: DaySpan;
}

/** What the timeline shows: plain data without any place in a text, ready to be posted. */
export interface TimelineModel {
  readonly today: number;
  /** For dates that the page writes itself; the runtime's own when absent. */
  readonly locale?: string;
  readonly plans: readonly TimelinePlanInfo[];
  /** Plan by plan: its row, its milestones without a phase, then each phase with its milestones. */
  readonly rows: readonly TimelineRow[];
  /** Of all rows; more than `rows` holds while the page has not asked for the rest. */
  readonly rowCount: number;
  /** What to open on: the plans' own days, and today when it is near. */
  readonly range: DaySpan;
}
