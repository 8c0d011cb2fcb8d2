import type { CalendarDate } from '../../calendar/calendarDate';
import type { DayWords } from '../../calendar/dayWords';
import type { Plan } from '../../plan/types';
import type { Ahead } from '../../schedule/ahead';
import type { MissingLetter } from '../../findings/missingLetters';

/** One plan with what the Plan Health view tells of it. */
export interface HealthPlan {
  readonly uri: string;
  readonly revision: number;
  /** The project's name, or the file's path where it has none. */
  readonly name: string;
  readonly plan: Plan;
  readonly ahead: Ahead;
  /** Undefined while the file is broken: findings are about another text then. */
  readonly missing: readonly MissingLetter[] | undefined;
}

export interface HealthOptions {
  readonly today: CalendarDate;
  /** Days in the language of the user. */
  readonly words: DayWords;
}
