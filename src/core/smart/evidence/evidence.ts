import type { Prose } from '../prose';
import { detectors, withoutBareNumbers, type EvidenceKind } from './detectors';

/** What in the texts of one milestone could be checked. Looked for when first asked. */
export interface Evidence {
  /** Whether any text of the milestone holds evidence of one of these kinds. */
  has(...kinds: readonly EvidenceKind[]): boolean;
  hasAny(): boolean;
}

const allKinds = Object.keys(detectors) as readonly EvidenceKind[];

/** Long texts are judged by their beginning: what can be checked is said early. */
const mostCharacters = 4000;

export function findEvidence(texts: readonly Prose[]): Evidence {
  let joined: string | undefined;
  const known = new Map<EvidenceKind, boolean>();
  const has = (kind: EvidenceKind): boolean => {
    joined ??= withoutBareNumbers(
      texts
        .map(({ text }) => text)
        .join('\n')
        .slice(0, mostCharacters),
    );
    const before = known.get(kind);
    if (before !== undefined) return before;
    const found = detectors[kind].test(joined);
    known.set(kind, found);
    return found;
  };
  return { has: (...kinds) => kinds.some(has), hasAny: () => allKinds.some(has) };
}

/** Whether one text by itself says how much: a number that measures something, a change from one to another, a standard. */
export function isQuantified(text: string): boolean {
  const bare = withoutBareNumbers(text.slice(0, mostCharacters));
  return detectors.quantity.test(bare) || detectors.standard.test(bare) || /\bfrom\s[^.\n]{1,40}\sto\s\S/i.test(bare);
}
