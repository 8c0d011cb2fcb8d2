import type { PlanProblem, PlanProblemFacts } from '../plan/problem';
import type { Severity } from '../plan/types';
import type { PartSpan, Span, TextEdit } from '../text';

/** The five letters of SMART as they stand in finding codes. */
export const smartLetters = ['specific', 'measurable', 'achievable', 'relevant', 'time-bound'] as const;
export type SmartLetter = (typeof smartLetters)[number];

/**
 * The facts of each finding about a milestone, by its code. The file of a rule adds its own to this interface
 * (`declare module '../finding'`), so that all types below follow from the rules that there are.
 */
export interface SmartFacts {}

/** Of a finding whose sentence needs no facts. */
export type NoFacts = object;

/** What is not SMART about a milestone, as data: the code and the facts that its sentence needs. */
export type SmartProblemFacts = {
  [Code in keyof SmartFacts]: { readonly code: Code } & SmartFacts[Code];
}[keyof SmartFacts];

/** As a rule finds it: placed in the part of its milestone, or in the frame of the plan. */
export type FoundProblem = (PlanProblemFacts | SmartProblemFacts) & { readonly at: PartSpan };

/** A problem of a milestone as it is published: placed in the text of the file. */
export type SmartProblem = SmartProblemFacts & { readonly span: Span; readonly milestone?: number };

/** Any problem as it is published. */
export type Problem = PlanProblem | SmartProblem;

export type FindingCode = Problem['code'];

/** One problem with the weight that rules, plan and comments left it. Silenced ones are no findings. */
export interface Finding {
  readonly problem: Problem;
  readonly severity: Severity;
}

/** A sentence with `{0}`-style places, so that hosts can translate it before the facts go in. */
export interface Message {
  readonly template: string;
  readonly args: readonly (string | number)[];
}

/** One way to mend or to silence a finding. */
export interface Fix {
  readonly title: Message;
  readonly edits: readonly TextEdit[];
  /** The new text of the only edit is a snippet with tab stops, for editors that have them. */
  readonly isSnippet: boolean;
  /** Applied where the user does not choose between fixes. */
  readonly isPreferred: boolean;
  /** It cannot be wrong, so that “fix all” may apply it without a preview. */
  readonly isSafe: boolean;
  readonly kind: 'fix' | 'silence';
}

/** @param args go where the template says `{0}`, `{1}` … */
export function say(template: string, ...args: readonly (string | number)[]): Message {
  return { template, args };
}

export function formatMessage({ template, args }: Message): string {
  return template.replace(/\{(\d+)\}/g, (place, index: string) => String(args[Number(index)] ?? place));
}
