import type { PartSpan, TextEdit } from '../../../text';
import type { SlipFacts, SyntaxKind } from '../../problem';

/** A line that YAML cannot read, with the edits that mend it. */
export interface LineSlip {
  /**
   * A dash is missing, another character stands in its place, or it is in another column than those of its list; so is a key,
   * or a tab stands before it; a key has no colon, or no blank behind it; a text looks like YAML, a quote or a bracket is never closed, a comma is missing, or closed once too often, or a task begins with a box to tick.
   */
  readonly kind: Extract<
    SyntaxKind,
    | 'missing-dash'
    | 'other-dash'
    | 'dash-column'
    | 'key-column'
    | 'tab-indentation'
    | 'missing-colon'
    | 'missing-list-key'
    | 'list-below-text'
    | 'dash-beside-key'
    | 'stray-comma'
    | 'missing-comma'
    | 'stray-bracket'
    | 'unclosed-bracket'
    | 'several-documents'
    | 'divider'
    | 'slip'
    | 'yaml'
    | 'check-box'
    | 'unclosed-quote'
  >;
  readonly at: PartSpan;
  readonly edits: readonly TextEdit[];
  /** As in its problem. */
  readonly detail: string;
  /** For `slip`. */
  readonly slip?: SlipFacts;
}
