import { findCandidates, isReference } from '../../../src/core/commits/candidates';
import type { ReferencePattern } from '../../../src/core/commits/referencePattern';

/** The ids among those of a plan that a commit message refers to, and those that it declares as completed. */
export function knownReferences(message: string, ids: ReadonlySet<string>, pattern?: ReferencePattern) {
  const { tokens = [], completes = [], lists } = findCandidates(message, pattern) ?? {};
  return {
    references: tokens.filter((token) => ids.has(token) && isReference(lists?.get(token), (part) => ids.has(part))),
    completes: completes.filter((token) => ids.has(token)),
  };
}
