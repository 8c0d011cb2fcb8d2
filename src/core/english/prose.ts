import type { Field, Milestone } from '../plan/types';
import { createSourceMap, type SourceMap } from '../plan/sourceMap';
import type { PartSpan } from '../text';
import type { WordCounts } from './language/language';
import { maskAllowed, maskNonProse } from './mask';
import { hasEvidence, isQuantified } from './evidence/evidence';
import { CommonStretches } from './commonStretches';
import { findEntry, hashLetter } from './words/lexicon';
import type { HitKind } from './words/wordList';

export type ProseRole = 'title' | 'description' | 'deliverable' | 'acceptance';

/** Words of a text that a list names. Offsets count in the text of the value, not in the file. */
export interface Hit {
  readonly kind: HitKind;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const noHits: readonly Hit[] = [];

/** Long texts are judged by their beginning: what is promised is said early. */
const mostCharacters = 8000;

/** One text of a milestone that describes what will be delivered. */
export class Prose {
  readonly role: ProseRole;
  /** Everything that a word list names, outside code, quotes, addresses and allowed words, in the order of the text. */
  readonly hits: readonly Hit[];
  /** Whether a part of it may hold nothing but words that could stand in any plan; most texts are known to have none. */
  readonly mayBeGeneral: boolean;
  /** Whether it holds a mark that a template may have left behind. */
  readonly mayHaveGaps: boolean;
  readonly #source: string;
  readonly #allow: readonly string[];
  readonly #field: Field<string>;
  #map: SourceMap | undefined;
  #isQuantified: boolean | undefined;
  #hasEvidence: boolean | undefined;

  /**
   * @param source the text of the file
   * @param allow phrases that the user lets pass
   * @param counts where the words of each language are counted
   */
  constructor(source: string, role: ProseRole, field: Field<string>, allow: readonly string[], counts: WordCounts) {
    this.role = role;
    this.#source = source;
    this.#field = field;
    this.#allow = allow;
    const common = new CommonStretches(field.value);
    const { hits, mayHaveGaps } = readWords(field.value, counts, common);
    this.hits = hits === noHits ? hits : outsideOfMask(maskAllowed(maskNonProse(field.value), allow), hits);
    this.mayHaveGaps = mayHaveGaps;
    this.mayBeGeneral = common.isAny();
  }

  get text(): string {
    return this.#field.value;
  }

  /** Whether it says how much, all by itself. */
  get isQuantified(): boolean {
    return (this.#isQuantified ??= isQuantified(this.text));
  }

  /** Whether it holds evidence of any kind, all by itself. */
  get hasEvidence(): boolean {
    return (this.#hasEvidence ??= hasEvidence(this.text));
  }

  /** Whether something that the user lets pass stands between these places. */
  isAllowed(start: number, end: number): boolean {
    const { text } = this;
    return maskAllowed(text, this.#allow).slice(start, end) !== text.slice(start, end);
  }

  /** Where these characters of the text stand in the source. */
  placeOf(start: number, end: number): PartSpan {
    this.#map ??= createSourceMap(this.#source, this.#field);
    return this.#map.placeOf(start, end);
  }
}

/** @returns the field with the role that it plays, for each text that says what will be there when it is done. */
export function proseFields(
  milestone: Milestone,
): readonly { readonly role: ProseRole; readonly field: Field<string> }[] {
  const { title, description, deliverables, acceptance } = milestone;
  const fields: { readonly role: ProseRole; readonly field: Field<string> }[] = [];
  const add = (role: ProseRole, field: Field<string>): void => {
    if (field.value !== '') fields.push({ role, field });
  };
  add('title', title);
  if (description) add('description', description);
  for (const field of deliverables) add('deliverable', field);
  for (const { text } of acceptance) add('acceptance', text);
  return fields;
}

/** Reads a text once: counts the words of each language, and notes what the lists name. */
function readWords(
  text: string,
  counts: WordCounts,
  common: CommonStretches,
): { hits: readonly Hit[]; mayHaveGaps: boolean } {
  let found: Hit[] | undefined;
  let mayHaveGaps = false;
  const visit = (start: number, end: number, hash: number): void => {
    const entry = findEntry(text, start, end, hash);
    common.add(entry, start, end);
    if (!entry) {
      if (end - start >= 4 && isGap(text, start)) mayHaveGaps = true;
      return;
    }
    if (entry.language) counts[entry.language]++;
    if (start > mostCharacters) return;
    for (const { kind, pattern } of entry.phrases) {
      if (pattern) pattern.lastIndex = start;
      if (pattern?.test(text) === false) continue;
      const endOfPhrase = pattern ? pattern.lastIndex : end;
      found ??= [];
      found.push({ kind, start, end: endOfPhrase, words: text.slice(start, endOfPhrase) });
    }
  };
  const marks = forEachWord(text, visit);
  return { hits: found ?? noHits, mayHaveGaps: mayHaveGaps || marks };
}

/** “TODO” and “YYYY”, alone or in “YYYY-MM-DD”. */
function isGap(text: string, start: number): boolean {
  const code = text.charCodeAt(start);
  return (code === 84 && text.startsWith('TODO', start)) || (code === 89 && text.startsWith('YYYY', start));
}

function outsideOfMask(masked: string, hits: readonly Hit[]): Hit[] {
  return hits.filter(({ start, end, words }) => masked.slice(start, end) === words);
}

/**
 * Letters and digits, with apostrophes and hyphens inside: `robust-io` is one word and not the word `robust`.
 *
 * @returns whether a bracket or a question mark stands between them
 */
function forEachWord(text: string, visit: (start: number, end: number, hash: number) => void): boolean {
  let start = -1;
  let hash = 0;
  let isMarked = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code < 128 ? isAsciiLetter[code] === 1 : isLetter(code)) || (start >= 0 && isJoint(text, i, code))) {
      if (start < 0) start = i;
      hash = hashLetter(hash, code);
    } else {
      if (start >= 0) visit(start, i, hash);
      start = -1;
      hash = 0;
      if (code === 60 || code === 63 || code === 91) isMarked = true;
    }
  }
  if (start >= 0) visit(start, text.length, hash);
  return isMarked;
}

/** By code: 1 for letters and digits. A table, since every character of every text is looked up in it. */
const isAsciiLetter = Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-z\d]/i.test(String.fromCharCode(code)) ? 1 : 0,
);

function isLetter(code: number): boolean {
  if (code < 128) return isAsciiLetter[code] === 1;
  // Above ASCII: everything but the punctuation of Latin-1 and the general punctuation block.
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f);
}

function isJoint(text: string, at: number, code: number): boolean {
  return (code === 39 || code === 45 || code === 0x2019) && isLetter(text.charCodeAt(at + 1));
}
