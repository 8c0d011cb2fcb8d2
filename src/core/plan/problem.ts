import type { PartSpan, Span } from '../text';

/** The problems of the file itself, as data; their wording is in `core/findings/wording`. */
export type PlanProblemFacts =
  | {
      readonly code: 'plan.syntax';
      readonly kind: SyntaxKind;
      readonly detail?: string;
      /** For `slip`. */
      readonly slip?: SlipFacts;
      /** For `second-list`: the key whose list goes on there. */
      readonly key?: string;
      /** What mends the fault, where that is known. The text is then read as if it were mended. */
      readonly mending?: readonly Mending[];
    }
  | { readonly code: 'plan.missing-key'; readonly key: string; readonly owner: string }
  | {
      readonly code: 'plan.unknown-key';
      readonly key: string;
      /** The key that was most likely meant. Unknown keys at the top of the plan are only reported with one. */
      readonly suggestion?: string;
      /** For a finding code below `lint`: `code` for one that does not exist, `misplaced-code` for one beside `rules`. */
      readonly kind?: 'code' | 'misplaced-code';
    }
  | {
      readonly code: 'plan.invalid-value';
      readonly key: string;
      readonly found: string;
      readonly expected: string;
      /** The value that was most likely meant. */
      readonly suggestion?: string;
      /** Set for words that YAML reads as something else than the text that the key takes. */
      readonly readAs?: ReadAs;
    }
  | {
      readonly code: 'plan.unlikely-value';
      readonly kind: 'far-day' | 'holiday-parts' | 'language';
      readonly key: string;
      readonly found: string;
    }
  | ({ readonly code: 'plan.lost-text' } & LostText)
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
      /** The codes of the comment that silence nothing; empty when the comment names no codes. */
      readonly codes: readonly string[];
      /** Whether the whole comment can be removed, not only these codes. */
      readonly isWhole: boolean;
      /** The directive of the comment where it is none of the three that exist. */
      readonly directive?: string;
    }
  | {
      readonly code: 'plan.other-format';
      readonly keys: readonly string[];
      /** Given for a file that has `project` and `milestones`, and is hardly a plan all the same. */
      readonly doubt?: Doubt;
    };

/**
 * Why a file with `project` and `milestones` is not read as a plan: for the `keys` of its milestones, or since the two are no keys
 * at the top, which is their `place`.
 */
export type Doubt = 'keys' | 'place';

/** Words of a text that YAML reads as something else than words. */
export interface LostText {
  /**
   * What YAML takes them for; `sign` for the mark of a key or a list, `list` for lines that it joins to one text, `block` for a
   * list that it takes for one text, `comma` for what stands behind the comma at which it ends the text.
   */
  readonly as: 'comment' | 'tag' | 'anchor' | 'null' | 'sign' | 'list' | 'block' | 'comma';
  /** The words, shortened. */
  readonly lost: string;
  /** The text with these words, relative to where the problem begins. */
  readonly whole: { readonly by: number; readonly length: number };
  /** The key of the list, where they are items in a block or in quotes. */
  readonly list?: string;
  /** Set where they are the value of a key that takes no prose. */
  readonly value?: {
    readonly key: string;
    /** The value as it fits: `done` for `#done`. */
    readonly right?: string;
  };
}

/** An edit relative to where its problem begins, so that it holds wherever the text of the problem stands. */
export interface Mending {
  readonly by: number;
  readonly length: number;
  readonly newText: string;
}

/**
 * What YAML reads words as that a text was expected to consist of: `keys` for a whole map, `pair` for one key of a map with
 * other, known keys, and `list` for brackets.
 */
export type ReadAs = 'keys' | 'pair' | 'list';

/** Faults because of which a text is not one valid YAML document. */
export type SyntaxKind =
  | 'yaml'
  | 'merge-conflict'
  | 'control-character'
  | 'duplicate-key'
  | 'several-documents'
  | 'unclosed-quote'
  | 'tab-indentation'
  | 'missing-dash'
  | 'other-dash'
  | 'dash-column'
  | 'key-column'
  | 'missing-colon'
  | 'missing-list-key'
  /** A list that goes on under another spelling of its key. */
  | 'second-list'
  | 'list-below-text'
  | 'dash-beside-key'
  | 'stray-comma'
  | 'missing-comma'
  | 'stray-bracket'
  | 'unclosed-bracket'
  /** A line of signs that divides, such as `=====`. */
  | 'divider'
  | 'check-box'
  | 'json-comment'
  | 'too-deep'
  | 'too-many-aliases'
  | 'unknown-alias'
  /** A blank, colon or dash that is missing or another character; {@link SlipFacts} says which. */
  | 'slip';

/**
 * Where a blank, colon or dash of YAML slipped, a key of a milestone to the left margin (`column`), or a milestone into the one
 * above (`item`).
 */
export interface SlipFacts {
  readonly where: 'indent' | 'dash' | 'colon' | 'gap' | 'comment' | 'column' | 'item';
  /** The names of the characters that stand there; empty where a blank is missing. */
  readonly characters: string;
  /** What was meant, as it would be written; for `column` the key, for `item` what it begins with. */
  readonly right: string;
}

export type Contradiction =
  | { readonly kind: 'open-criteria'; readonly open: number; readonly total: number }
  /** A done milestone none of whose criteria is ticked, which may never have been meant to be. */
  | { readonly kind: 'unticked-criteria'; readonly total: number }
  | { readonly kind: 'completed-but-open'; readonly status: string }
  | { readonly kind: 'completed-in-future'; readonly completed: string; readonly today: string }
  /** A record of another key of what is to come. */
  | { readonly kind: 'record-in-future'; readonly key: string; readonly day: string; readonly today: string }
  | { readonly kind: 'completed-before-start'; readonly completed: string; readonly start: string }
  | { readonly kind: 'blocked-until-before-since'; readonly until: string; readonly since: string }
  | { readonly kind: 'open-dependency'; readonly id: string; readonly status: string };

/** A problem with offsets of its part, which stay valid while edits elsewhere move the part. */
export type PartProblem = PlanProblemFacts & { readonly at: PartSpan };

/** A published problem, with offsets of the file. */
export type PlanProblem = PlanProblemFacts & {
  /** The offending text, or the key or title of the item in which something is missing. */
  readonly span: Span;
  /** Index of the milestone; undefined when the problem concerns the whole file. */
  readonly milestone?: number;
};
