import { withoutBareNumbers } from './bareNumbers';
import { evidenceKinds, type EvidenceKind } from './evidenceKinds';

const allKinds = Object.keys(evidenceKinds) as readonly EvidenceKind[];

/** Long texts are judged by their beginning: what can be checked is said early. */
const mostCharacters = 4000;

/** Whether one of several texts, such as those of a milestone, holds evidence of any kind. Read when first asked. */
export class Evidence {
  readonly #texts: readonly { readonly hasEvidence: boolean }[];

  constructor(texts: readonly { readonly hasEvidence: boolean }[]) {
    this.#texts = texts;
  }

  /** The last ones are asked first: criteria, which come after the others, usually hold it. */
  hasAny(): boolean {
    return this.#texts.findLast((text) => text.hasEvidence) !== undefined;
  }
}

/** “From 4 s to 1 s”, “from MySQL to Postgres”: a number or a name at both ends. */
const namesBothEnds =
  /\b[Ff]rom\s(?:[\w-]{1,20}\s){0,3}["“'`]?[\p{Lu}\d`"“][^\n]{0,40}?\s(?:to|→)\s(?:[\w-]{1,20}\s){0,3}["“'`]?[\p{Lu}\d`"“]/u;

/** Whether the text says how much: a number that measures something, a change from one value to another, a standard. */
export function isQuantified(text: string): boolean {
  const bare = withoutBareNumbers(text.slice(0, mostCharacters));
  return evidenceKinds.quantity.test(bare) || evidenceKinds.standard.test(bare) || namesBothEnds.test(text);
}

/** Whether the text holds evidence of any kind, or of the kinds given. */
export function hasEvidence(text: string, kinds: readonly EvidenceKind[] = allKinds): boolean {
  const bare = withoutBareNumbers(text.slice(0, mostCharacters));
  return kinds.some((kind) => evidenceKinds[kind].test(bare));
}

/** Whether the text measures: by a number, a standard, a change from one value to another, a named check or a sign-off. */
export function isMeasured(text: string): boolean {
  return isQuantified(text) || hasEvidence(text, ['check', 'sign-off']);
}
