import type { CalendarDate } from '../calendar/calendarDate';
import type { WorkingCalendar } from '../calendar/workingCalendar';
import type { HolidayIndex } from '../calendar/holidays';
import type { PlanFile } from '../plan/parsePlan';
import type { Milestone, Plan, PlanFrame, Severity } from '../plan/types';
import type { Evidence, HitKind } from '../english';
import type { Fix, FindingCode, FoundProblem, Problem, SmartProblemFacts } from './finding';
import type { PartProblem } from '../plan/problem';
import type { PlanCalendars } from '../schedule/calendarsOf';
import type { Overload } from '../schedule/overload';
import type { Risk, StartBy } from '../schedule/risks';
import type { Work } from '../schedule/work';
import type { PartSpan, Span } from '../text';
import type { MilestoneText } from './milestoneText';

/** A problem that a rule found, and the index of its milestone; undefined outside of the milestones. */
export interface Placed {
  readonly problem: FoundProblem;
  readonly milestone: number | undefined;
}

/** Everything that a check depends on besides the file. */
export interface CheckOptions {
  readonly today: CalendarDate;
  /** Names of public holidays by day; none when left out. */
  readonly holidays?: ReadonlyMap<CalendarDate, string>;
  /** The countries and states whose holidays are known; codes are not judged when left out. */
  readonly holidayIndex?: HolidayIndex;
  /** Severities from the settings, by code or prefix of a code. Those of the plan take precedence. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  /** Words and phrases that wording rules ignore, in addition to those of the plan. */
  readonly allow?: readonly string[];
}

/** An open milestone with its texts read, as the rules get it. */
export interface JudgedMilestone {
  readonly milestone: Milestone;
  /** The text that its places count in. */
  readonly source: string;
  /** What the parser found in it. */
  readonly problems: readonly PartProblem[];
  readonly texts: readonly MilestoneText[];
  readonly evidence: Evidence;
  /** Whether rules about English words apply. */
  readonly isEnglish: boolean;
}

/** What the rules about one milestone know of its plan. It holds no other milestones, so that judgements can be cached. */
export interface MilestoneContext {
  readonly plan: PlanFrame;
  readonly options: CheckOptions;
  /** That of the milestone's owner. */
  readonly calendar: WorkingCalendar;
}

export interface CheckContext {
  readonly plan: Plan;
  readonly options: CheckOptions;
  readonly calendars: PlanCalendars;
  /** The open work, in the order in which it is scheduled. */
  readonly work: () => readonly Work[];
  /** What will not hold its day by the schedule. */
  readonly risks: () => readonly Risk[];
  /** What must be started now. */
  readonly startsSoon: () => readonly StartBy[];
  /** The weeks with too much work. */
  readonly overloads: () => readonly Overload[];
  /** Indexes of the milestones whose hours do not fit. */
  readonly hopeless: () => ReadonlySet<number>;
  /** Indexes of the milestones of which other rules say that their day does not hold, or has passed. */
  readonly doubtful: () => ReadonlySet<number>;
  /** Milestones that depend on each other in a cycle, as `findCycles` returns them. */
  readonly cycles: () => readonly (readonly number[])[];
  /** Whether two milestones are in a cycle together, by their indexes. */
  readonly waitForEachOther: (index: number, other: number) => boolean;
  /** The index of the first milestone with the id. */
  readonly indexOf: (id: string) => number | undefined;
  /** Whether words or a value of the key are told already as what they are, in an entry of the plan that is no milestone. */
  readonly isTold: (entry: PartSpan, key: string) => boolean;
  /** Whether the milestone at the index is open, and no syntax fault lies in it. */
  readonly isJudged: (index: number) => boolean;
}

/** A fix whose edits are computed on demand, since that parses the text again. */
export interface FixOffer extends Omit<Fix, 'edits' | 'isSnippet'> {
  /** Whether it removes something or is a guess, so that it is not the preferred one even where it is the only one. */
  readonly isDoubtful?: boolean;
  /** @returns undefined where the text cannot be edited safely */
  readonly make: () => Pick<Fix, 'edits' | 'isSnippet'> | undefined;
}

/** What all kinds of rules have in common. */
export interface AnyRule {
  readonly code: FindingCode;
  /** The severity unless settings or plan say otherwise. */
  readonly severity: Severity;
  /** Ways to fix the problem. They insert what is missing or a template to fill in, and never invent a fact. */
  readonly fixes?: (problem: Problem, file: PlanFile, options: CheckOptions) => readonly FixOffer[];
  readonly page: Omit<RulePage, 'code'>;
}

/** A rule about the plan as a whole. */
export interface PlanRule extends AnyRule {
  readonly scope: 'plan';
  readonly run: (context: CheckContext) => readonly Placed[];
}

/** A rule about what is recorded of one milestone of any status. It sees no other milestone. */
export interface RecordRule extends AnyRule {
  readonly scope: 'record';
  readonly run: (milestone: Milestone, context: MilestoneContext) => readonly FoundProblem[];
}

/** A rule about a milestone of any status and those that it depends on. */
export interface LinkRule extends AnyRule {
  readonly scope: 'links';
  /** @param index of the milestone, which also gets the problems */
  readonly run: (index: number, context: CheckContext) => readonly FoundProblem[];
}

/** A rule about the fields of one open milestone. It sees no other milestone. */
export interface MilestoneRule extends AnyRule {
  readonly scope: 'milestone';
  readonly run: (judged: JudgedMilestone, context: MilestoneContext) => readonly FoundProblem[];
}

/** Codes of rules that mark words. */
export type WordingCode = Extract<SmartProblemFacts, { words: string }>['code'];

/** A rule about the words of one open milestone. Of several rules of one letter that object to the same claim the first counts. */
export interface WordingRule extends AnyRule {
  readonly scope: 'wording';
  readonly code: WordingCode;
  /** It is asked only about texts with hits of these kinds, which are few. Undefined when it also looks beyond hits. */
  readonly startsFrom?: readonly HitKind[];
  /** It is asked about texts that are not in English, too. */
  readonly isForAnyLanguage?: boolean;
  /** The places in one text of the milestone that it objects to, in their order. */
  readonly find: (prose: MilestoneText, judged: JudgedMilestone) => readonly Span[];
}

/** Words that a wording rule marked. Offsets count in the text of the value. */
export interface MarkedWords extends Span {
  readonly prose: MilestoneText;
  readonly code: WordingCode;
  /** They are worth a hint at most. */
  readonly isFaint?: boolean;
}

/** What earlier rules found in the milestone. */
export interface FoundBefore {
  readonly codes: ReadonlySet<FindingCode>;
}

/** A rule about a milestone as a whole and not about single words. It sees what the wording rules found. */
export interface WholeRule extends AnyRule {
  readonly scope: 'whole';
  readonly run: (judged: JudgedMilestone, found: FoundBefore) => readonly FoundProblem[];
}

export type Rule = PlanRule | RecordRule | LinkRule | MilestoneRule | WordingRule | WholeRule;

/** The documentation of a code. */
export interface RulePage {
  readonly code: FindingCode;
  readonly title: string;
  /** What is flagged, and what is not. */
  readonly flags: string;
  readonly why: string;
  /** YAML with the problem, and the same without it. */
  readonly bad: string;
  readonly good: string;
  readonly source: string;
}
