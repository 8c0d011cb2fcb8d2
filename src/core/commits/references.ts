import { findCandidates } from './candidates';
import type { ReferencePattern } from './referencePattern';

export interface References {
  /** The known ids that the message refers to, in order of appearance, each once. */
  readonly references: readonly string[];
  /** The ids among them that the message declares as completed. */
  readonly completes: readonly string[];
}

/**
 * The milestones that a commit message refers to: by a trailer `Milestone: M1` or `Completes: M1`, by `[M1]`, `(M1)` or a
 * leading `M1:` in its subject, or by the user's pattern. Ids are case-sensitive. An id of lower-case letters only (`docs`)
 * is recognised only in a trailer, in `[docs]` and by the pattern, since Conventional Commits use the other forms.
 * @param message the whole message, with line ends of any kind
 * @param knownIds the ids of the plan; their number does not affect the time
 */
export function findReferences(message: string, knownIds: ReadonlySet<string>, pattern?: ReferencePattern): References {
  const { tokens = [], completes = [] } = findCandidates(message, pattern) ?? {};
  return {
    references: tokens.filter((token) => knownIds.has(token)),
    completes: completes.filter((token) => knownIds.has(token)),
  };
}
