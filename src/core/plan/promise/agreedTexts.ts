import type { Milestone } from '../types';
import { agreedWords, readScope, scopeDigests, textsOf, type AgreedTexts, type AgreedWords } from './scopeDigest';

/**
 * Finds the agreed words of a milestone in older versions of its plan. A digest is the proof that the words are those, whatever
 * the milestone was called then.
 * @param versions the milestones of each version
 * @returns what was found, of the keys whose words have changed; none for a key that had no words
 */
export function findAgreedTexts(milestone: Milestone, versions: Iterable<readonly Milestone[]>): Partial<AgreedTexts> {
  const scope = milestone.agreed?.scope && readScope(milestone.agreed.scope.value);
  if (!scope) return {};
  const now = scopeDigests(milestone);
  const found = new Map<AgreedWords, readonly string[]>();
  const wanted = new Set(agreedWords.filter((key) => now[key] !== scope[key]));
  for (const key of wanted) if (scope[key] === '0') found.set(key, []);
  if (found.size === wanted.size) return Object.fromEntries(found);
  for (const milestones of versions) {
    for (const other of milestones) {
      if (found.size === wanted.size) break;
      const digests = scopeDigests(other);
      for (const key of wanted) if (!found.has(key) && digests[key] === scope[key]) found.set(key, textsOf(other)[key]);
    }
  }
  return Object.fromEntries(found);
}
