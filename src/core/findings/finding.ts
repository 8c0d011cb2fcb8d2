import type { PlanProblem } from '../plan/problem';
import type { Severity } from '../plan/types';
import type { Span, TextEdit } from '../text';

/** The five letters of SMART as they stand in finding codes. */
export const criteria = ['specific', 'measurable', 'achievable', 'relevant', 'time-bound'] as const;
export type Criterion = (typeof criteria)[number];

/** What is not SMART about a milestone, as data: the code and the facts that its sentence needs. */
export type SmartProblemFacts =
  | { readonly code: 'smart.specific.placeholder'; readonly words: string }
  | { readonly code: 'smart.specific.vague-verb'; readonly words: string }
  | { readonly code: 'smart.specific.activity'; readonly words: string }
  | { readonly code: 'smart.specific.noun-only-title'; readonly title: string }
  | { readonly code: 'smart.specific.weak-modal'; readonly words: string }
  | { readonly code: 'smart.specific.deference'; readonly words: string }
  | { readonly code: 'smart.specific.undefined-set'; readonly words: string }
  | { readonly code: 'smart.specific.generic'; readonly words: string }
  | { readonly code: 'smart.specific.vague-quality'; readonly words: string }
  | { readonly code: 'smart.specific.open-list'; readonly words: string }
  | { readonly code: 'smart.specific.compound'; readonly count: number }
  | { readonly code: 'smart.measurable.no-evidence'; readonly about?: string }
  | { readonly code: 'smart.measurable.subjective'; readonly words: string }
  | { readonly code: 'smart.measurable.comparative'; readonly words: string }
  | { readonly code: 'smart.measurable.vague-amount'; readonly words: string }
  | {
      readonly code: 'smart.achievable.infeasible';
      readonly leftHours: number;
      readonly freeHours: number;
      readonly due: string;
      readonly hoursPerWeek: number;
      readonly daysOff: number;
      /** Those that take most of the time; {@link beforeCount} counts all. */
      readonly before: readonly { readonly name: string; readonly hours: number }[];
      /** How many there are before it, named or not. */
      readonly beforeCount: number;
    }
  | {
      readonly code: 'smart.achievable.crowded';
      readonly count: number;
      /** Working days from `from` through `due`. */
      readonly days: number;
      readonly from: string;
      readonly due: string;
      readonly daysOff: number;
    }
  | { readonly code: 'smart.achievable.no-estimate' }
  | { readonly code: 'smart.achievable.dependency-later'; readonly id: string; readonly dependencyDue: string }
  | { readonly code: 'smart.relevant.no-objective' }
  | { readonly code: 'smart.relevant.unserved-objective'; readonly text: string }
  | { readonly code: 'smart.time-bound.no-due' }
  | { readonly code: 'smart.time-bound.relative-date'; readonly words: string }
  | { readonly code: 'smart.time-bound.overdue'; readonly due: string; readonly days: number }
  | { readonly code: 'smart.time-bound.due-before-start'; readonly start: string };

export type SmartProblem = SmartProblemFacts & { readonly span: Span; readonly milestone?: number };

export type FindingCode = PlanProblem['code'] | SmartProblem['code'];

/** One problem with the weight that rules, plan and comments left it. Silenced ones are no findings. */
export interface Finding {
  readonly problem: PlanProblem | SmartProblem;
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
  /** The fix to take when nobody is asked. */
  readonly isPreferred: boolean;
  /** It cannot be wrong, so that “fix all” may take it unseen. */
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
