import type { Field, Milestone } from '../plan/types';
import { createSourceMap } from '../plan/sourceMap';
import type { Span } from '../text';
import { countWord, type WordCounts } from './language/language';
import { maskAllowed, maskNonProse } from './mask';
import { lexicon } from './words/lexicon';
import type { HitKind } from './words/wordList';

export type ProseRole = 'title' | 'description' | 'deliverable' | 'acceptance';

/** Words of a text that a list names. Offsets count in the text of the value, not in the file. */
export interface Hit {
  readonly kind: HitKind;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** One text of a milestone that describes what will be delivered. */
export interface Prose {
  readonly role: ProseRole;
  readonly text: string;
  /** Everything that a word list names, outside code, quotes, addresses and allowed words, in the order of the text. */
  readonly hits: readonly Hit[];
  /** Where these characters stand in the file. */
  spanOf(start: number, end: number): Span;
}

/** @returns the field with the role that it plays, for each text that says what will be there when it is done. */
export function proseFields(
  milestone: Milestone,
): readonly { readonly role: ProseRole; readonly field: Field<string> }[] {
  const { title, description, deliverables, acceptance } = milestone;
  return [
    { role: 'title' as const, field: title },
    ...(description ? [{ role: 'description' as const, field: description }] : []),
    ...deliverables.map((field) => ({ role: 'deliverable' as const, field })),
    ...acceptance.map(({ text }) => ({ role: 'acceptance' as const, field: text })),
  ].filter(({ field }) => field.value !== '');
}

/**
 * Reads a text once: counts the words of each language, and notes what the lists name.
 * @param source the text of the file
 * @param allow phrases that the user lets pass
 */
export function readProse(
  source: string,
  role: ProseRole,
  field: Field<string>,
  allow: readonly string[],
  counts: WordCounts,
): Prose {
  const text = field.value;
  const found: Hit[] = [];
  forEachWord(text, (start, end) => {
    const word = text.slice(start, end).toLowerCase();
    countWord(counts, word);
    for (const { kind, pattern } of lexicon.get(word) ?? []) {
      if (pattern) pattern.lastIndex = start;
      const phrase = pattern ? pattern.exec(text)?.[0] : text.slice(start, end);
      if (phrase !== undefined) found.push({ kind, start, end: start + phrase.length, words: phrase });
    }
  });
  const hits = found.length === 0 ? found : outsideOfMask(maskAllowed(maskNonProse(text), allow), found);
  const map = createSourceMap(source, field);
  return { role, text, hits, spanOf: (start, end) => map.spanOf(start, end) };
}

function outsideOfMask(masked: string, hits: readonly Hit[]): Hit[] {
  return hits.filter(({ start, end, words }) => masked.slice(start, end) === words);
}

/** Letters and digits, with apostrophes and hyphens inside: `robust-io` is one word and not the word `robust`. */
function forEachWord(text: string, visit: (start: number, end: number) => void): void {
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && (isLetter(text.charCodeAt(i)) || (start >= 0 && isJoint(text, i)))) {
      if (start < 0) start = i;
    } else if (start >= 0) {
      visit(start, i);
      start = -1;
    }
  }
}

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  // Above ASCII: everything but the punctuation of Latin-1 and the general punctuation block.
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f);
}

function isJoint(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code === 39 || code === 45 || code === 0x2019) && isLetter(text.charCodeAt(at + 1));
}
