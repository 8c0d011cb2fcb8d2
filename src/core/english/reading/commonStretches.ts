import type { Entry } from './lexicon';

/**
 * Finds out while the words of a text are read whether marks, “and” or “or” separate a stretch of it in which every word could
 * stand in any plan. The answer may be a false yes, and is no false no: most texts need not be read again.
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

  /** @param entry what is known about the word at this place, if anything */
  add(entry: Entry | undefined, start: number, end: number): void {
    if (entry?.isDivider === true || (start - this.#end > 1 && isDivided(this.#text, this.#end, start))) this.#close();
    this.#end = end;
    if (entry?.isTelling === true) this.#isTelling = true;
    else if (entry?.isCommon !== true && !isNeutral(this.#text, start, end)) this.#isCommon = false;
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
