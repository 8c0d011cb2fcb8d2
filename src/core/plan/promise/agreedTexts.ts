import type { Milestone } from '../types';
import { agreedWords, readScope, scopeDigests, type AgreedWords } from './scopeDigest';

/** The texts that were agreed, by their key: one of title and description, any number of deliverables and criteria. */
export type AgreedTexts = Readonly<Partial<Record<AgreedWords, readonly string[]>>>;

/**
 * Finds the agreed words of a milestone in older versions of its plan. A digest is the proof that the words are those, whatever
 * the milestone was called then.
 * @param versions the milestones of each version
 * @returns what was found, of the keys whose words have changed; none for a key that had no words
 */
export function findAgreedTexts(milestone: Milestone, versions: Iterable<readonly Milestone[]>): AgreedTexts {
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
      for (const key of wanted) if (!found.has(key) && digests[key] === scope[key]) found.set(key, textsOf(other, key));
    }
  }
  return Object.fromEntries(found);
}

/** The texts of a key, in the order of the file. */
export function textsOf(
  { title, description, deliverables, acceptance }: Milestone,
  key: AgreedWords,
): readonly string[] {
  switch (key) {
    case 'title':
      return title.value === '' ? [] : [title.value];
    case 'description':
      return description ? [description.value] : [];
    case 'deliverables':
      return deliverables.map(({ value }) => value);
    case 'acceptance':
      return acceptance.map(({ text }) => text.value);
  }
}
