import type { CalendarDate } from '../calendar/calendarDate';
import type { Position } from '../text';
import type { Seen } from './findByText';
import { isOpen } from './isOpen';
import type { MilestoneRef } from './milestoneRef';
import type { OrderAct } from './orderAct';
import type { AgreedWords } from './promise/scopeDigest';
import type { Repetition } from './repetitions';
import type { SeenDates } from './seenDates';
import type { Milestone, OrderState, Status } from './types';
import type { Agreement } from './edit/agreementEdits';
import type { Refusal } from './edit/intent';
import type { PaidFor, PaymentStep } from './edit/paymentEdits';
import type { Feedback } from './edit/reviewEdits';
import type { Split } from './edit/splitMilestone';

/*
 * User actions on a plan, as data. An act refers to milestones and never to offsets: `editByActs` looks them up in the current
 * text when the edit is made.
 */

/** By kind of act, whether a milestone allows it; in the order in which commands are offered. */
const allows = {
  start: ({ status }) => status === 'planned',
  submit: ({ status }) => status === 'planned' || status === 'in-progress',
  feedback: ({ status }) => status === 'in-progress' || status === 'in-review',
  finish: isOpen,
  reschedule: isOpen,
  split: isOpen,
  expect: isOpen,
  block: isOpen,
  cancel: isOpen,
  reopen: (milestone) => !isOpen(milestone),
  move: () => true,
} satisfies Readonly<Record<string, (milestone: Pick<Milestone, 'status'>) => boolean>>;

/** The kinds of acts that depend on the state of a milestone. */
export type MilestoneAbility = keyof typeof allows;

export const milestoneAbilities = Object.keys(allows) as readonly MilestoneAbility[];

function isAbility(kind: string): kind is MilestoneAbility {
  return kind in allows;
}

export function can(ability: MilestoneAbility, milestone: Pick<Milestone, 'status'>): boolean {
  return allows[ability](milestone);
}

/** Whether the milestone allows an act of this kind. */
export function allowsAct(kind: MilestoneAct['kind'], milestone: Pick<Milestone, 'status'>): boolean {
  return !isAbility(kind) || can(kind, milestone);
}

/** An act on one milestone. Dates are local dates of the user; a reason, and who wanted it, may be empty. */
export type MilestoneAct = { readonly milestone: MilestoneRef } & (
  | { readonly kind: 'start'; readonly today: CalendarDate }
  /** `met` are the criteria to mark as met; the others stay unchanged. */
  | { readonly kind: 'finish'; readonly met: readonly Seen[]; readonly completed: CalendarDate }
  | { readonly kind: 'reopen'; readonly date: CalendarDate; readonly reason?: string; readonly by?: string }
  | { readonly kind: 'cancel'; readonly date: CalendarDate; readonly reason?: string; readonly by?: string }
  | {
      readonly kind: 'reschedule';
      readonly due: CalendarDate;
      /** Another first day of work; undefined where that stays as it is. */
      readonly start?: CalendarDate | undefined;
      /** The dates that the user saw. The act is refused where the plan has other ones by now. */
      readonly seen?: SeenDates | undefined;
      /** The day of the decision. */
      readonly date: CalendarDate;
      readonly reason?: string;
      readonly by?: string;
    }
  /** What the milestone says now becomes its baseline, in place of one that it had. */
  | ({ readonly kind: 'agree' } & Agreement)
  /** The baseline is removed, and `changes` keeps the day that it was from, with the reason. */
  | { readonly kind: 'withdraw-agreement'; readonly date: CalendarDate; readonly reason?: string; readonly by?: string }
  /** The words of a key become those that it had; no texts remove it. */
  | { readonly kind: 'restore-words'; readonly key: AgreedWords; readonly texts: readonly string[] }
  /** `met` is the date on which the criterion was met; undefined reopens it. */
  | { readonly kind: 'tick-criterion'; readonly entry: Seen; readonly met: CalendarDate | undefined }
  | { readonly kind: 'tick-task'; readonly entry: Seen; readonly done: boolean }
  /** Handed over to the client, on a day. */
  | { readonly kind: 'submit'; readonly date: CalendarDate }
  /** What the client said of it. */
  | ({ readonly kind: 'feedback' } & Feedback)
  /** Something that the client must provide, and by when. */
  | { readonly kind: 'expect'; readonly text: string; readonly by?: CalendarDate | undefined }
  /** Another day by which something is needed. */
  | { readonly kind: 'need-by'; readonly entry: Seen; readonly by: CalendarDate }
  /** `got` is the date on which it came; undefined takes that back. */
  | { readonly kind: 'receive'; readonly entry: Seen; readonly got: CalendarDate | undefined }
  /** Work waits from `since` on, for `by`: `client` or a name, which may be empty like the reason. */
  | { readonly kind: 'block'; readonly by: string; readonly since: CalendarDate; readonly reason?: string }
  /** Work goes on: `until` is the last date of waiting. */
  | { readonly kind: 'unblock'; readonly until: CalendarDate }
  | { readonly kind: 'rename'; readonly title: string }
  /** A second milestone below it, which depends on it, with what is chosen. */
  | ({ readonly kind: 'split' } & Split)
  /** A `value` of undefined removes the key. */
  | { readonly kind: 'classify'; readonly key: 'phase' | 'priority' | 'owner'; readonly value: string | undefined }
);

/** An act on the list of milestones. */
export type ListAct =
  | {
      readonly kind: 'add';
      readonly title: string;
      readonly due?: CalendarDate;
      readonly phase?: string;
      /** The milestone above the new one; undefined for the end of the list. */
      readonly after?: MilestoneRef;
    }
  /** The milestones keep their relative order. `up` and `down` move them by one position, together. */
  | {
      readonly kind: 'move';
      readonly milestones: readonly MilestoneRef[];
      readonly to: 'up' | 'down' | 'end' | { readonly before: MilestoneRef };
    }
  /** A copy of what is planned, below the milestone: nothing of its state, its dates of work or its agreement. */
  | { readonly kind: 'duplicate'; readonly milestone: MilestoneRef; readonly title: string }
  /** What is planned, with its price, again on other days, below the milestone: nothing of its state, its money or its agreement. */
  | { readonly kind: 'repeat'; readonly milestone: MilestoneRef; readonly repetitions: readonly Repetition[] }
  /** Others no longer depend on the milestones that are deleted. */
  | { readonly kind: 'delete'; readonly milestones: readonly MilestoneRef[] };

/** An act on the file as a whole. */
export type FileAct =
  /** The day of the last status report. */
  | { readonly kind: 'set-reported'; readonly date: CalendarDate }
  /** Where the money for a milestone, a change order, or one of the `payments` stands from a day on. */
  | ({ readonly kind: 'note-payment'; readonly of: PaidFor } & PaymentStep)
  /** Converts a `close` file to a plan. `project` is the name for a file without one. */
  | { readonly kind: 'adopt'; readonly project: string }
  /** Hours a week from now on, for all milestones: of the plan, or of one of its people. */
  | { readonly kind: 'set-hours'; readonly hoursPerWeek: number; readonly person?: string | undefined }
  /** Adds a phase to those that the plan declares, unless it declares none, which leaves any name valid, or has it already. */
  | { readonly kind: 'declare-phase'; readonly phase: string }
  /** Disables a finding by its code: below `lint`, or by a comment at the top of the file. */
  | { readonly kind: 'turn-off'; readonly code: string; readonly where: 'lint' | 'comment' };

export type PlanAct = MilestoneAct | ListAct | FileAct | OrderAct;

/** Why an act was refused. Positions are those of the text that the edit was made for. */
export type ActRefusal =
  | { readonly reason: Refusal; readonly position?: Position }
  /** The milestone, or its criterion or task with that text, does not exist or is ambiguous. */
  | { readonly reason: 'gone'; readonly text: string; readonly milestone: MilestoneRef }
  /** The milestone no longer allows the act. */
  | {
      readonly reason: 'not-suitable';
      readonly title: string;
      readonly status: Status;
      readonly milestone: MilestoneRef;
      readonly position: Position;
    }
  /** The milestone has other dates than those that the act was chosen for. */
  | {
      readonly reason: 'moved-on';
      readonly title: string;
      readonly milestone: MilestoneRef;
      readonly position: Position;
    }
  /** The change order does not exist, or nothing says which of several is meant. */
  | { readonly reason: 'order-gone'; readonly name: string }
  /** The change order is decided already. */
  | {
      readonly reason: 'order-decided';
      readonly name: string;
      readonly state: OrderState;
      readonly position: Position;
    }
  /** The act would replace a value that cannot be read, such as `waiting for Dana` as the status. */
  | { readonly reason: 'unread'; readonly key: string; readonly position: Position }
  /** The milestone cannot move further up or down. */
  | { readonly reason: 'first' | 'last'; readonly milestone: MilestoneRef }
  /** A reference leads to a milestone of another plan. */
  | { readonly reason: 'several-plans' };
