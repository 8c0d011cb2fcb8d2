import { findCandidates } from './candidates';
import type { ReferencePattern } from './referencePattern';

export interface References {
  /** Ids that the message refers to, in order of appearance, each once. */
  readonly references: readonly string[];
  /** Those of them that it says are completed. */
  readonly completes: readonly string[];
}

/**
 * The milestones that a commit message declares: by a trailer `Milestone: M1`, by `Completes: M1`, by `[M1]`, `(M1)` or a
 * leading `M1:` in its subject, or by the user's pattern. Ids count by exact case. One of lower-case letters only (`docs`)
 * counts by trailer, `[docs]` or pattern alone, for Conventional Commits use the other forms.
 * @param message whole, line ends of any kind
 * @param knownIds of the plan; how many there are does not matter to the time it takes
 */
export function findReferences(message: string, knownIds: ReadonlySet<string>, pattern?: ReferencePattern): References {
  const { tokens = [], completes = [] } = findCandidates(message, pattern) ?? {};
  return {
    references: tokens.filter((token) => knownIds.has(token)),
    completes: completes.filter((token) => knownIds.has(token)),
  };
}
