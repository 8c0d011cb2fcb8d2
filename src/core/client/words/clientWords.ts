import type { Status } from '../../plan/types';
import type { DocumentWords } from './documents/documentWords';

/** All words that a client gets, in one language. Days and amounts come in words of that language already. */
export interface ClientWords {
  /** Of days, numbers and amounts (BCP 47). */
  readonly locale: string;
  readonly status: Readonly<Record<Status, string>>;
  readonly untitled: string;
  readonly nothing: string;
  /** The reader, after “waiting for”. */
  readonly you: string;
  /** `name: value` with the spaces of the language. */
  readonly labelled: (label: string, value: string) => string;
  readonly quoted: (text: string) => string;
  readonly copy: {
    readonly preparedFor: (client: string) => string;
    readonly asOf: (day: string) => string;
    readonly view: string;
    readonly list: string;
    readonly timeline: string;
    readonly doneOf: (done: number, all: number) => string;
    readonly progress: string;
    readonly period: string;
    readonly price: string;
    readonly total: string;
    readonly goals: string;
    readonly milestones: string;
    readonly milestone: string;
    readonly other: string;
    readonly due: string;
    readonly start: string;
    readonly state: string;
    readonly dueOn: (day: string) => string;
    readonly noDue: string;
    readonly youGet: string;
    readonly doneWhen: string;
    readonly met: (day: string) => string;
    readonly after: (names: string) => string;
    readonly serves: (goal: string) => string;
    readonly needs: string;
    readonly neededBy: (day: string) => string;
    readonly neededFor: (name: string) => string;
    readonly got: (day: string) => string;
    readonly waiting: (who: string, reason: string) => string;
    readonly notIncluded: string;
    readonly restsOn: string;
    readonly agreement: string;
    readonly agreedOn: (day: string, by: string) => string;
    readonly agreedBefore: string;
    readonly notAgreed: string;
    readonly movedDue: (from: string, to: string, reason: string) => string;
    readonly review: string;
    readonly roundsIncluded: (rounds: number) => string;
    readonly roundsUsed: (used: number, included: number) => string;
    readonly round: (submitted: string, outcome: string) => string;
    readonly decision: Readonly<
      Record<'approved' | 'approved-with-reservations' | 'changes-requested' | 'rejected', string>
    >;
    readonly inReview: string;
    readonly neverDeemed: string;
    /** One that belongs to no milestone and has no title. */
    readonly onePayment: string;
    readonly payment: Readonly<Record<'unpaid' | 'invoiced' | 'paid', string>>;
    readonly orders: string;
    readonly order: string;
    readonly orderState: Readonly<
      Record<'proposed' | 'adjustment-asked' | 'approved' | 'declined' | 'withdrawn', string>
    >;
    readonly orderDays: (days: number) => string;
    readonly orderRest: string;
    readonly reply: string;
    readonly approve: string;
    readonly askForChange: string;
    readonly agree: string;
    readonly agreeAll: string;
    readonly replyHint: string;
    readonly copyText: string;
    readonly wording: (code: string) => string;
    readonly picture: (project: string) => string;
    readonly today: string;
    readonly mine: string;
  };
  /** Of what is done, for oneself and for strangers. */
  readonly deliveries: {
    readonly title: string;
    readonly portfolio: string;
    readonly count: (deliveries: number) => string;
    readonly onTimeLabel: string;
    /** @param without deliveries of which the plan does not say it */
    readonly onTime: (onTime: number, counted: number, without: number) => string;
    readonly doneOn: (day: string) => string;
    readonly noDay: string;
    readonly agreedFor: (day: string) => string;
    readonly onItsDay: string;
    readonly early: (days: number) => string;
    readonly late: (days: number) => string;
    /** In place of a name. */
    readonly theClient: string;
  };
  readonly report: {
    readonly title: (project: string, day: string) => string;
    readonly state: {
      readonly done: string;
      readonly 'on-track': string;
      readonly 'at-risk': (names: string) => string;
      readonly late: (names: string) => string;
      readonly unknown: string;
      readonly empty: string;
    };
    readonly nothingToDo: string;
    readonly please: {
      readonly provide: (what: string, name: string) => string;
      /** @param what is missing; empty where the plan does not say */
      readonly unblock: (what: string, name: string) => string;
      readonly review: (name: string) => string;
      /** @param day the last on which it can be approved; empty where it has none */
      readonly order: (title: string, day: string) => string;
      readonly provideBy: (what: string, day: string) => string;
    };
    readonly headings: Readonly<Record<'promised' | 'done' | 'underWay' | 'moved' | 'needs' | 'next', string>>;
    readonly kept: (name: string) => string;
    readonly keptLate: (name: string, day: string) => string;
    readonly movedTo: (name: string, day: string) => string;
    readonly notKept: (name: string, day: string) => string;
    readonly dropped: (name: string) => string;
    readonly doneOn: (name: string, day: string) => string;
    readonly criteria: (met: number, all: number) => string;
    readonly slip: (name: string, from: string, to: string, reason: string, days: string) => string;
    readonly overdue: (name: string, day: string) => string;
    readonly days: (days: number, waiting: number, client: string) => string;
    /** Of all milestones together. */
    readonly waited: (days: number, client: string) => string;
    readonly needBy: (what: string, day: string, late: boolean) => string;
    readonly nextOn: (name: string, day: string) => string;
    readonly more: (count: number) => string;
  };
  readonly documents: DocumentWords;
}
