import { detectors, withoutBareNumbers, type EvidenceKind } from './detectors';

const allKinds = Object.keys(detectors) as readonly EvidenceKind[];

/** Long texts are judged by their beginning: what can be checked is said early. */
const mostCharacters = 4000;

/** What in the texts of one milestone could be checked. Looked for when first asked. */
export class Evidence {
  readonly #texts: readonly { readonly text: string }[];
  #joined: string | undefined;
  #known: Map<EvidenceKind, boolean> | undefined;

  constructor(texts: readonly { readonly text: string }[]) {
    this.#texts = texts;
  }

  /** Whether any text of the milestone holds evidence of one of these kinds. */
  has(...kinds: readonly EvidenceKind[]): boolean {
    return kinds.some((kind) => this.#find(kind));
  }

  hasAny(): boolean {
    return this.has(...allKinds);
  }

  #find(kind: EvidenceKind): boolean {
    this.#known ??= new Map();
    const before = this.#known.get(kind);
    if (before !== undefined) return before;
    this.#joined ??= withoutBareNumbers(joinTexts(this.#texts).slice(0, mostCharacters));
    const found = detectors[kind].test(this.#joined);
    this.#known.set(kind, found);
    return found;
  }
}

function joinTexts(texts: readonly { readonly text: string }[]): string {
  return texts.map(({ text }) => text).join('\n');
}

/** Whether one text by itself says how much: a number that measures something, a change from one to another, a standard. */
export function isQuantified(text: string): boolean {
  const bare = withoutBareNumbers(text.slice(0, mostCharacters));
  return (
    detectors.quantity.test(bare) ||
    detectors.standard.test(bare) ||
    /(?<!(?:feedback|received|collected|gathered) )\bfrom\s[^.\n]{1,40}\sto\s\S/i.test(bare)
  );
}

/** Whether one text by itself holds evidence of any kind, or of the kinds given. */
export function hasEvidence(text: string, kinds: readonly EvidenceKind[] = allKinds): boolean {
  const bare = withoutBareNumbers(text.slice(0, mostCharacters));
  return kinds.some((kind) => detectors[kind].test(bare));
}
