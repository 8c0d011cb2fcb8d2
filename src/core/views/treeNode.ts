import type { CalendarDate } from '../calendar/calendarDate';
import type { Milestone, Plan } from '../plan/types';
import type { DayWords } from '../calendar/dayWords';
import { milestoneAbilities } from '../plan/planAct';
import type { MilestoneRef } from '../plan/milestoneRef';
import type { PhaseHours } from '../schedule/phaseHours';
import type { Drift } from '../schedule/drift';
import type { Risk } from '../schedule/risks';
import type { RowPlace } from './rowPlace';

/** What groups the milestones. */
export type Grouping = 'plan' | 'time' | 'phase' | 'status' | 'priority' | 'owner' | 'none';
export type Sorting = 'due' | 'priority' | 'file';

/** The actions of a row; each is a word in the context value of the row, which menus match. */
export const abilities = [
  ...milestoneAbilities,
  'awaitsFeedback',
  'unblock',
  'receive',
  'fit',
  'pullForward',
  'withdraw',
  'propose',
  'approveOrder',
  'adjustOrder',
  'reviseOrder',
  'declineOrder',
  'withdrawOrder',
  'add',
  'client',
  'adopt',
  'openCommit',
] as const;
export type Ability = (typeof abilities)[number];

/** The kind of thing that a row shows; the first word in its context value. */
export const nodeKinds = [
  'note',
  'group',
  'milestone',
  'section',
  'criterion',
  'task',
  'need',
  'commit',
  'orders',
  'order',
] as const;
export type NodeKind = (typeof nodeKinds)[number];

export interface TreeCommit {
  readonly hash: string;
  readonly subject: string;
  readonly author: string;
  /** On the calendar of the user. */
  readonly day: CalendarDate;
  /** Other plans that use the same id. */
  readonly alsoIn: readonly string[];
}

/** One plan with what the tree needs beside it. */
export interface TreePlan {
  readonly uri: string;
  /** Of {@link plan}; the references in the rows carry it. */
  readonly revision?: number;
  /** The project's name, or the file's path where it has none. */
  readonly name: string;
  readonly plan: Plan;
  /** The syntax error of the file, while `plan` is of an older text. */
  readonly fault?: { readonly sentence: string };
  /** The file is no plan of ours yet, but could be. */
  readonly isAdoptable: boolean;
  /** Letters of SMART that the milestone at the index lacks, such as `M` and `T`. */
  readonly lacking: (index: number) => readonly string[];
  /** Whether the milestone at the index will not hold its day by the schedule. */
  readonly riskOf: (index: number) => Risk | undefined;
  /** The hours booked and free of a phase, by its name. */
  readonly hoursOf: (phase: string) => PhaseHours | undefined;
  /** What the milestone at the index says otherwise than its agreement. */
  readonly driftOf: (index: number) => Drift | undefined;
  readonly commits: (id: string | undefined, index: number) => readonly TreeCommit[];
  /** Why commits are missing, all or some; undefined when all there are can be read. */
  readonly commitsSentence?: string;
}

export interface TreeOptions {
  readonly today: CalendarDate;
  readonly grouping: Grouping;
  readonly sorting: Sorting;
  /** Days in the language of the user. */
  readonly words: DayWords;
}

/**
 * A row. Rows of groups and of milestones are kept from one version of the plans to the next, since a view finds by the object
 * which of its rows has changed; what they return then is of the latest version.
 */
export interface TreeNode {
  /** The same in all versions, so that what is unfolded stays unfolded. */
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly tooltip?: string;
  /** The whole row in words, for screen readers. */
  readonly spoken: string;
  readonly icon?: Icon;
  readonly abilities: readonly Ability[];
  readonly kind: NodeKind;
  /** Made when the row is unfolded; undefined for rows that do not unfold. */
  readonly children?: () => readonly TreeNode[];
  /** Whether it is unfolded at first. */
  readonly isOpen?: boolean;
  /** A box to tick; undefined for rows without. */
  readonly isChecked?: boolean;
  readonly place?: RowPlace;
  readonly milestone?: MilestoneRef;
  /** The group that the row is, or is part of. */
  readonly group?: GroupPlace | undefined;
  readonly commit?: string;
}

/** The key and value that the milestones of a group share. */
export interface GroupPlace {
  readonly by: Grouping;
  /** Of the phase, the priority or whatever it is; undefined for those that have none. */
  readonly value?: string;
  /** The plan whose group it is; undefined for groups that all plans share. */
  readonly uri?: string;
}

/** A codicon, and the theme colour it takes. */
export interface Icon {
  readonly name: string;
  readonly color?: string;
}

/** What rows depend on beside their milestones. The same object as long as none of it has changed. */
export interface RowContext {
  readonly today: CalendarDate;
  readonly words: DayWords;
  /** Of the plan. */
  readonly name: string;
  /** Whether rows name their plan, since there are several. */
  readonly isNameShown: boolean;
  readonly isAdoptable: boolean;
  readonly commitsSentence: string | undefined;
}

/** A milestone with its plan. */
export interface Row {
  readonly plan: TreePlan;
  readonly milestone: Milestone;
  /** Place of the milestone in its plan, from 0. */
  readonly index: number;
  /** Of the milestone among all that are shown; rows below it build their ids on it. */
  readonly key: string;
  /** Whether another milestone of the plan has the same title, so that the row begins with its id. */
  readonly isTitleShared: boolean;
  readonly context: RowContext;
}
