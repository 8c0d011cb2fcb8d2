import type { Entry } from './lexicon';

/**
 * Detects, while the words of a text are read, whether it has a stretch between marks, “and” or “or” in which every word could
 * stand in any plan. There may be false positives, but no false negatives, so that most texts need no second pass.
 */
export class CommonStretches {
  readonly #text: string;
  #end = 0;
  #isCommon = true;
  #isTelling = false;
  #isWholeCommon = true;
  #isFound = false;

  constructor(text: string) {
    this.#text = text;
  }

  /** @param entry the lexicon's entry for the word, if any */
  add(entry: Entry | undefined, start: number, end: number): void {
    if (entry?.isDivider === true || (start - this.#end > 1 && isDivided(this.#text, this.#end, start))) this.#close();
    this.#end = end;
    if (entry?.isTelling === true) this.#isTelling = true;
    else if (this.#isCommon && entry?.isCommon !== true && !isNeutral(this.#text, start, end)) this.#isCommon = false;
  }

  isAny(): boolean {
    this.#close();
    return this.#isFound || this.#isWholeCommon;
  }

  #close(): void {
    if (this.#isCommon && this.#isTelling) this.#isFound = true;
    if (!this.#isCommon) this.#isWholeCommon = false;
    this.#isCommon = true;
    this.#isTelling = false;
  }
}

/** Whether more than blanks stand between two words. */
function isDivided(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 9) return true;
  }
  return false;
}

/** A number may belong to the name of a place in the plan, and a word with a hyphen consist of common ones. */
function isNeutral(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  if (first >= 48 && first <= 57) return true;
  for (let at = start + 1; at < end; at++) if (text.charCodeAt(at) === 45) return true;
  return false;
}
