import type { CalendarDate } from '../calendar/calendarDate';
import type { WorkingTime } from '../calendar/workingCalendar';
import type { Span } from '../text';

/** A value of the plan and where it stands. */
export interface Field<T> {
  readonly value: T;
  /** Of the value itself: quotes included, comments and blanks around it not. */
  readonly span: Span;
}

export const statuses = ['planned', 'in-progress', 'in-review', 'done', 'cancelled'] as const;
export type Status = (typeof statuses)[number];

/** Each status as it is said in a sentence. */
export const statusWords: Readonly<Record<Status, string>> = {
  planned: 'planned',
  'in-progress': 'in progress',
  'in-review': 'in review',
  done: 'done',
  cancelled: 'cancelled',
};

export const priorities = ['must', 'should', 'could'] as const;
export type Priority = (typeof priorities)[number];

/** Work in hours (`24h`), working days (`3d`) or working weeks (`2w`). */
export interface Estimate {
  readonly amount: number;
  readonly unit: 'h' | 'd' | 'w';
}

/** One thing that must be true before the milestone counts as done. */
export interface Criterion {
  readonly text: Field<string>;
  /** The day on which it was met; undefined while open and for criteria written as plain strings. */
  readonly met?: Field<CalendarDate>;
  readonly evidence?: Field<string>;
  readonly span: Span;
}

export interface Task {
  readonly text: Field<string>;
  readonly done: boolean;
  readonly span: Span;
}

export interface Block {
  readonly by?: Field<string>;
  readonly since?: Field<CalendarDate>;
  readonly until?: Field<CalendarDate>;
  readonly reason?: Field<string>;
  readonly span: Span;
}

/** One change that was made openly, with its reason. */
export interface Change {
  readonly date?: Field<CalendarDate>;
  readonly field?: Field<string>;
  readonly from?: Field<string>;
  readonly to?: Field<string>;
  readonly reason?: Field<string>;
  readonly by?: Field<string>;
  readonly span: Span;
}

/** What both sides agreed on for one milestone: its baseline. */
export interface Agreement {
  readonly date?: Field<CalendarDate>;
  readonly by?: Field<string>;
  readonly due?: Field<CalendarDate>;
  readonly amount?: Field<number>;
  readonly scope?: Field<string>;
  readonly span: Span;
}

export interface Milestone {
  /** Place in the file, from 0; also its place in the YAML list. */
  readonly index: number;
  /** The whole list item. */
  readonly span: Span;
  /** Where findings about something absent stand: the id, else the title, else the item's first line. */
  readonly anchor: Span;
  readonly id?: Field<string>;
  /** Empty text when the title is missing. */
  readonly title: Field<string>;
  readonly description?: Field<string>;
  readonly phase?: Field<string>;
  readonly objective?: Field<string>;
  readonly priority?: Field<Priority>;
  /** `planned` unless the file says otherwise. */
  readonly status: Status;
  readonly statusField?: Field<Status>;
  readonly owner?: Field<string>;
  readonly start?: Field<CalendarDate>;
  /** Undefined when absent and when what stands there is no day; then {@link dueText} has it. */
  readonly due?: Field<CalendarDate>;
  /** `due` as written, also when it is words such as `soon`. */
  readonly dueText?: Field<string>;
  readonly completed?: Field<CalendarDate>;
  readonly estimate?: Field<Estimate>;
  readonly dependsOn: readonly Field<string>[];
  readonly deliverables: readonly Field<string>[];
  readonly acceptance: readonly Criterion[];
  readonly tasks: readonly Task[];
  readonly amount?: Field<number>;
  readonly blocked?: Block;
  readonly agreed?: Agreement;
  readonly changes: readonly Change[];
  /** Abbreviated or whole commit hashes, linked by hand. */
  readonly commits: readonly Field<string>[];
}

export interface Objective {
  readonly id?: Field<string>;
  readonly text: Field<string>;
  readonly span: Span;
}

export interface Phase {
  readonly id?: Field<string>;
  readonly title: Field<string>;
  readonly span: Span;
}

export interface WorkCalendar extends WorkingTime {
  /** Country, or country and state: `DE`, `DE-BE`. */
  readonly holidays?: Field<string>;
}

/** Which severity the plan itself gives to rules (by code or prefix of a code), and the words it allows. */
export interface LintSettings {
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly allow: readonly string[];
  /** Keys of {@link rules} where they stand, those with an odd severity too. */
  readonly codes: readonly Field<string>[];
  /** Keys directly below `lint` that it does not take. */
  readonly otherKeys: readonly Field<string>[];
}

export interface Plan {
  readonly project?: Field<string>;
  readonly client?: { readonly name: Field<string>; readonly contact?: Field<string>; readonly email?: Field<string> };
  readonly language?: Field<string>;
  readonly currency?: Field<string>;
  readonly calendar?: WorkCalendar;
  readonly objectives: readonly Objective[];
  readonly phases: readonly Phase[];
  readonly milestones: readonly Milestone[];
  readonly changeOrders: readonly ChangeOrder[];
  readonly lint: LintSettings;
}

export interface ChangeOrder {
  readonly id?: Field<string>;
  readonly title?: Field<string>;
  readonly milestones: readonly Field<string>[];
  readonly span: Span;
}

export const severities = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof severities)[number];
