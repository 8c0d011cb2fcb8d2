import type { PartSpan, Span } from '../text';

/** What can be wrong with the file itself, as data; the wording stands in `core/findings/wording`. */
export type PlanProblemFacts =
  | { readonly code: 'plan.syntax'; readonly kind: SyntaxKind; readonly detail?: string }
  | { readonly code: 'plan.missing-key'; readonly key: string; readonly owner: string }
  | {
      readonly code: 'plan.unknown-key';
      readonly key: string;
      /** The key that was most likely meant; of keys of the plan only those are told that have one. */
      readonly suggestion?: string;
      /** Codes of findings below `lint`: one that does not exist, and one that stands beside `rules` instead of in it. */
      readonly kind?: 'code' | 'misplaced-code';
    }
  | {
      readonly code: 'plan.invalid-value';
      readonly key: string;
      readonly found: string;
      readonly expected: string;
      /** The value that was most likely meant. */
      readonly suggestion?: string;
    }
  | { readonly code: 'plan.duplicate-id'; readonly id: string; readonly firstLine: number }
  | {
      readonly code: 'plan.unknown-reference';
      readonly key: string;
      readonly id: string;
      readonly kind: 'milestone' | 'phase' | 'objective';
      readonly suggestion?: string;
    }
  | { readonly code: 'plan.dependency-cycle'; readonly ids: readonly string[] }
  | ({ readonly code: 'plan.status-contradiction' } & Contradiction)
  | {
      readonly code: 'plan.unused-silencing';
      /** The codes of the comment of which nothing was found; none when the comment names none. */
      readonly codes: readonly string[];
      /** The whole comment can go, not only these codes. */
      readonly isWhole: boolean;
      /** What the comment begins with, where that is none of the three that silence. */
      readonly directive?: string;
    }
  | { readonly code: 'plan.other-format'; readonly keys: readonly string[] };

/** Faults that keep a text from being read as one YAML document. */
export type SyntaxKind =
  | 'yaml'
  | 'merge-conflict'
  | 'control-character'
  | 'duplicate-key'
  | 'several-documents'
  | 'unclosed-quote'
  | 'tab-indentation'
  | 'too-deep'
  | 'too-many-aliases'
  | 'unknown-alias';

export type Contradiction =
  | { readonly kind: 'open-criteria'; readonly open: number; readonly total: number }
  | { readonly kind: 'completed-but-open'; readonly status: string }
  | { readonly kind: 'completed-in-future'; readonly completed: string; readonly today: string }
  | { readonly kind: 'completed-before-start'; readonly completed: string; readonly start: string }
  | { readonly kind: 'open-dependency'; readonly id: string; readonly status: string };

/** As it is found: placed in its part of the file, which keeps the place while edits elsewhere move the part. */
export type FoundProblem = PlanProblemFacts & { readonly at: PartSpan };

/** As it is published: placed in the text of the file. */
export type PlanProblem = PlanProblemFacts & {
  /** The offending words, or the key or title that something is missing from. */
  readonly span: Span;
  /** Index of the milestone; undefined when the problem concerns the whole file. */
  readonly milestone?: number;
};
