import type { CalendarDate } from '../calendar/calendarDate';
import type { Position } from '../text';
import type { Seen } from './findByText';
import { isOpen } from './isOpen';
import type { MilestoneRef } from './milestoneRef';
import type { Milestone, Status } from './types';
import type { Refusal } from './edit/intent';

/*
 * What somebody wants done to a plan, as data. An act names milestones, never places in the text: `editByActs` finds them in
 * the text as it is when the edit is made.
 */

/** Whether a milestone allows an act, by the kind of the act and in the order in which commands are offered. */
const allows = {
  start: ({ status }) => status === 'planned',
  finish: isOpen,
  reschedule: isOpen,
  cancel: isOpen,
  reopen: (milestone) => !isOpen(milestone),
  move: () => true,
} satisfies Readonly<Record<string, (milestone: Pick<Milestone, 'status'>) => boolean>>;

/** The acts that depend on how a milestone stands. */
export type MilestoneAbility = keyof typeof allows;

export const milestoneAbilities = Object.keys(allows) as readonly MilestoneAbility[];

export function isAbility(kind: string): kind is MilestoneAbility {
  return kind in allows;
}

export function can(ability: MilestoneAbility, milestone: Pick<Milestone, 'status'>): boolean {
  return allows[ability](milestone);
}

/** An act on one milestone. Days are days on the calendar of the user; a reason may be empty. */
export type MilestoneAct = { readonly milestone: MilestoneRef } & (
  | { readonly kind: 'start'; readonly today: CalendarDate }
  /** `met` are the criteria that are met by now; the others stay as they are. */
  | { readonly kind: 'finish'; readonly met: readonly Seen[]; readonly completed: CalendarDate }
  | { readonly kind: 'reopen' }
  | { readonly kind: 'cancel'; readonly date: CalendarDate; readonly reason?: string; readonly by?: string }
  | {
      readonly kind: 'reschedule';
      readonly due: CalendarDate;
      /** The day of the decision. */
      readonly date: CalendarDate;
      readonly reason?: string;
      readonly by?: string;
    }
  /** `met` is the day on which the criterion was met; undefined opens it again. */
  | { readonly kind: 'tick-criterion'; readonly entry: Seen; readonly met: CalendarDate | undefined }
  | { readonly kind: 'tick-task'; readonly entry: Seen; readonly done: boolean }
  /** A `value` of undefined removes the key. */
  | { readonly kind: 'classify'; readonly key: 'phase' | 'priority'; readonly value: string | undefined }
);

/** An act on the list of milestones. */
export type ListAct =
  | {
      readonly kind: 'add';
      readonly title: string;
      readonly due?: CalendarDate;
      readonly phase?: string;
      /** The milestone above the new one; the new one is the last of the list without it. */
      readonly after?: MilestoneRef;
    }
  /** The milestones keep their order among each other. `up` and `down` move them by one place, together. */
  | {
      readonly kind: 'move';
      readonly milestones: readonly MilestoneRef[];
      readonly to: 'up' | 'down' | 'end' | { readonly before: MilestoneRef };
    };

/** An act on the file as a whole. */
export type FileAct =
  /** Gives the keys and values of a file that is close to a plan our names; `project` for one that has no project. */
  | { readonly kind: 'adopt'; readonly project: string }
  /** Turns off a finding, by its code, below `lint` or by a comment at the top of the file. */
  | { readonly kind: 'turn-off'; readonly code: string; readonly where: 'lint' | 'comment' };

export type PlanAct = MilestoneAct | ListAct | FileAct;

/** Why an act was not carried out. Positions are those of the text that was looked at. */
export type ActRefusal =
  | { readonly reason: Refusal; readonly position?: Position }
  /** The milestone, or its criterion or task of that text, is not in the plan or cannot be told from another one. */
  | { readonly reason: 'gone'; readonly text: string; readonly milestone: MilestoneRef }
  /** The milestone no longer allows the act. */
  | {
      readonly reason: 'not-suitable';
      readonly title: string;
      readonly status: Status;
      readonly milestone: MilestoneRef;
      readonly position: Position;
    }
  /** The milestone cannot move further up or down. */
  | { readonly reason: 'first' | 'last'; readonly milestone: MilestoneRef }
  /** A milestone of another plan is named. */
  | { readonly reason: 'several-plans' };
