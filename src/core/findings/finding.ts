import type { PlanProblem, PlanProblemFacts } from '../plan/problem';
import type { Severity } from '../plan/types';
import type { PartSpan, Span, TextEdit } from '../text';
import type { ChangeProblem } from './guard/changeProblem';

/** The five letters of SMART as they stand in finding codes. */
export const smartLetters = ['specific', 'measurable', 'achievable', 'relevant', 'time-bound'] as const;
export type SmartLetter = (typeof smartLetters)[number];

/**
 * The facts of each finding about a milestone, by its code. The file of a rule adds its own to this interface
 * (`declare module '../finding'`), so that all types below follow from the rules that there are.
 */
export interface SmartFacts {}

/** The facts of a finding whose sentence needs none. */
export type NoFacts = object;

/** A problem of a milestone as data: the code, and the facts that its sentence needs. */
export type SmartProblemFacts = {
  [Code in keyof SmartFacts]: { readonly code: Code } & SmartFacts[Code];
}[keyof SmartFacts];

export interface Weight {
  /** The problem is worth a hint at most, whatever the severity of its code. */
  readonly isFaint?: boolean;
}

/** A problem as a rule finds it: its place counts in the part of its milestone, or in the frame of the plan. */
export type FoundProblem = (PlanProblemFacts | SmartProblemFacts) & Weight & { readonly at: PartSpan };

/** A problem of a milestone as it is published: its place counts in the text of the file. */
export type SmartProblem = SmartProblemFacts & Weight & { readonly span: Span; readonly milestone?: number };

/** Any problem as it is published. */
export type Problem = PlanProblem | SmartProblem | ChangeProblem;

export type FindingCode = Problem['code'];

/** A problem with the severity that the rule, the settings and the plan give it. Silenced problems are no findings. */
export interface Finding {
  readonly problem: Problem;
  readonly severity: Severity;
}

/** A sentence with placeholders such as `{0}`, so that hosts can translate it before the facts are inserted. */
export interface Message {
  readonly template: string;
  readonly args: readonly (string | number)[];
}

/** One way to fix or to silence a finding. */
export interface Fix {
  readonly title: Message;
  readonly edits: readonly TextEdit[];
  /** Whether the new text of the only edit is a snippet with tab stops, for editors that support them. */
  readonly isSnippet: boolean;
  /** Whether it is applied where the user does not choose between fixes, as by Auto Fix. */
  readonly isPreferred: boolean;
  /** Whether it cannot be wrong, so that “fix all” may apply it without a preview. */
  readonly isSafe: boolean;
  readonly kind: 'fix' | 'silence';
}

/** @param args replace `{0}`, `{1}` … in the template */
export function say(template: string, ...args: readonly (string | number)[]): Message {
  return { template, args };
}

export function formatMessage({ template, args }: Message): string {
  return template.replace(/\{(\d+)\}/g, (place, index: string) => String(args[Number(index)] ?? place));
}
