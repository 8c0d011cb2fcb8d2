import type { CalendarDate } from '../calendar/calendarDate';
import type { WorkingCalendar } from '../calendar/workingCalendar';
import type { HolidayIndex } from '../calendar/holidays';
import type { PlanFile } from '../plan/parsePlan';
import type { Milestone, Plan, PlanFrame, Severity } from '../plan/types';
import type { Evidence, HitKind } from '../english';
import type { Fix, FindingCode, FoundProblem, Problem, SmartProblemFacts } from './finding';
import type { PartProblem } from '../plan/problem';
import type { Work } from '../schedule/work';
import type { MilestoneText } from './milestoneText';

/** What a rule found, and the milestone in which it stands; undefined for what is around the milestones. */
export interface Placed {
  readonly problem: FoundProblem;
  readonly milestone: number | undefined;
}

/** What a check knows beyond the file. */
export interface CheckOptions {
  readonly today: CalendarDate;
  /** Public holidays with their names; none when left out. */
  readonly holidays?: ReadonlyMap<CalendarDate, string>;
  /** Which countries and states have holidays that are known; codes are not judged when left out. */
  readonly holidayIndex?: HolidayIndex;
  /** Severities by code or by the beginning of a code, from the settings. What the plan says goes before them. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  /** Words and phrases that wording rules let pass, beside those of the plan. */
  readonly allow?: readonly string[];
}

/** An open milestone with everything that its texts say, judged as a whole before any single word. */
export interface JudgedMilestone {
  readonly milestone: Milestone;
  /** The text in which its places count. */
  readonly source: string;
  /** What the reader of the file found in it. */
  readonly problems: readonly PartProblem[];
  readonly texts: readonly MilestoneText[];
  readonly evidence: Evidence;
  /** Whether rules about English words apply. */
  readonly isEnglish: boolean;
}

/** What is known around a milestone without looking at the others. */
export interface MilestoneContext {
  readonly plan: PlanFrame;
  readonly options: CheckOptions;
  readonly calendar: WorkingCalendar;
}

export interface CheckContext {
  readonly plan: Plan;
  readonly options: CheckOptions;
  readonly calendar: WorkingCalendar;
  /** What is left to do, in the order in which it is served. */
  readonly work: () => readonly Work[];
  /** Index of the milestone of an id; of several with one id the first. */
  readonly indexOf: (id: string) => number | undefined;
  /** Whether the milestone of the index is neither done nor cancelled, and has no fault of the syntax in it. */
  readonly isJudged: (index: number) => boolean;
}

/** A fix whose edits are made when somebody wants them: making them reads the text again. */
export interface FixOffer extends Omit<Fix, 'edits' | 'isSnippet'> {
  /** @returns undefined where the text cannot be edited safely */
  readonly make: () => Pick<Fix, 'edits' | 'isSnippet'> | undefined;
}

/** What all rules have. */
export interface AnyRule {
  readonly code: FindingCode;
  /** The severity unless settings or plan say otherwise. */
  readonly severity: Severity;
  /** Ways to mend it. They insert what is missing or a template to fill in, and never invent a fact. */
  readonly fixes?: (problem: Problem, file: PlanFile, options: CheckOptions) => readonly FixOffer[];
  readonly page: Omit<RulePage, 'code'>;
}

/** Looks at the plan as a whole. */
export interface PlanRule extends AnyRule {
  readonly scope: 'plan';
  readonly run: (context: CheckContext) => readonly Placed[];
}

/** Looks at a milestone, whatever its status, and at those that it waits for. */
export interface LinkRule extends AnyRule {
  readonly scope: 'links';
  /** @param index of the milestone in which what is found stands */
  readonly run: (index: number, context: CheckContext) => readonly FoundProblem[];
}

/** Looks at the fields of one open milestone, and at no other. */
export interface MilestoneRule extends AnyRule {
  readonly scope: 'milestone';
  readonly run: (judged: JudgedMilestone, context: MilestoneContext) => readonly FoundProblem[];
}

/** Codes of rules that mark words. */
export type WordingCode = Extract<SmartProblemFacts, { words: string }>['code'];

/** Words that a wording rule objects to; offsets in the text of the value. */
export interface WordsFound {
  readonly prose: MilestoneText;
  readonly start: number;
  readonly end: number;
}

/** Looks at the words of one open milestone. Of several rules of a letter that object to a text the first one counts. */
export interface WordingRule extends AnyRule {
  readonly scope: 'wording';
  readonly code: WordingCode;
  /** It has nothing to say about a milestone without hits of any of these kinds. Undefined when it also looks beyond hits. */
  readonly startsFrom?: readonly HitKind[];
  readonly run: (judged: JudgedMilestone) => readonly WordsFound[];
}

/** Words that a wording rule marked. */
export interface MarkedWords extends WordsFound {
  readonly code: WordingCode;
}

/** What the rules before found in the milestone: their codes, and the words marked in the order of the rules. */
export interface FoundBefore {
  readonly codes: ReadonlySet<FindingCode>;
  readonly words: readonly MarkedWords[];
}

/** Objects to a milestone as a whole, where no word of it is to blame. Sees what the wording rules found in it. */
export interface WholeRule extends AnyRule {
  readonly scope: 'whole';
  readonly run: (judged: JudgedMilestone, found: FoundBefore) => readonly FoundProblem[];
}

export type Rule = PlanRule | LinkRule | MilestoneRule | WordingRule | WholeRule;

/** The documentation of a code. */
export interface RulePage {
  readonly code: FindingCode;
  readonly title: string;
  /** What is flagged, and what is not. */
  readonly flags: string;
  readonly why: string;
  /** YAML that has the fault, and the same without it. */
  readonly bad: string;
  readonly good: string;
  readonly source: string;
}
