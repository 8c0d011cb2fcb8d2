/** The words of notes and documents that are not the client copy or the report. Days and amounts come in words already. */
export interface DocumentWords {
  /** @param contact whom it is for; empty for nobody by name */
  readonly greeting: (contact: string) => string;
  readonly review: {
    /** @param project empty for none */
    readonly ready: (name: string, project: string) => string;
    /** @param since the day on which it was handed over */
    readonly waits: (name: string, project: string, since: string) => string;
    readonly lookAt: string;
    readonly check: string;
    /** @param day by which to answer; empty without terms */
    readonly answer: (day: string) => string;
    readonly reference: string;
  };
  readonly done: {
    /** @param early days, late when negative; 0 where there is nothing to say of it */
    readonly isDone: (name: string, early: number) => string;
    readonly phase: (title: string) => string;
    readonly all: string;
    readonly of: (done: number, all: number) => string;
    readonly next: (name: string, day: string) => string;
    /** For something that the client had to send, in time where its day is known. */
    readonly thanksForNeed: (what: string, day: string, isInTime: boolean) => string;
    /** For what was said in a review. */
    readonly thanksForWords: (words: string, day: string) => string;
  };
  readonly moved: {
    readonly listed: (all: readonly string[]) => string;
    /** The day alone of a date whose month is said by the one after it. */
    readonly dayOfMonth: (day: number) => string;
    readonly span: (from: string, to: string) => string;
    readonly on: (day: string) => string;
    readonly moves: (name: string, days: string) => string;
    readonly isNowDue: (name: string, day: string) => string;
    readonly these: (all: string) => string;
    readonly withIt: (all: string) => string;
    readonly withThem: (all: string) => string;
    /** @param reason as it was typed, never empty */
    readonly why: (reason: string) => string;
  };
  readonly parties: {
    readonly project: string;
    readonly client: string;
    readonly contact: string;
    readonly contractor: string;
    readonly name: string;
    readonly placeAndDate: string;
    readonly signature: string;
  };
  readonly decision: {
    readonly heading: string;
    /** `approved on 1 December 2026 by Dana Ruiz`; day and name may be empty. */
    readonly decided: (decision: string, day: string, by: string) => string;
    readonly none: string;
  };
  readonly protocol: {
    readonly title: string;
    readonly handedOver: string;
    readonly delivered: string;
    /** The line in which a version is named that the plan does not name. */
    readonly exactly: string;
    readonly checked: string;
    readonly noCriteria: string;
    readonly notMet: string;
    readonly openPoints: string;
    readonly rounds: string;
    readonly withYou: (days: number) => string;
    readonly period: (days: number) => string;
    readonly accepted: string;
    readonly withReservations: string;
    readonly refused: string;
    readonly reservationsOrDefect: string;
    readonly covers: (code: string) => string;
  };
  readonly order: {
    readonly why: string;
    readonly validUntil: string;
    readonly hasPassed: string;
    readonly workingDays: string;
    readonly adds: string;
    readonly touches: string;
    readonly drops: string;
    readonly dates: string;
    readonly noDateMoves: string;
    readonly money: string;
    readonly totalNow: string;
    readonly totalWithIt: string;
    readonly adjust: string;
    readonly whatToAdjust: string;
  };
  readonly closing: {
    readonly title: string;
    readonly onTime: string;
    readonly countOf: (some: number, all: number) => string;
    readonly agreedTotal: string;
    readonly have: string;
    readonly said: string;
    readonly open: string;
    readonly thanks: string;
  };
  readonly thanksTitle: string;
  readonly slipTitle: string;
}
