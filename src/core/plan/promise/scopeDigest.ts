import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Milestone } from '../types';

/** The keys whose words an agreement binds, in the order of their digests. */
export const agreedWords = ['title', 'description', 'deliverables', 'acceptance'] as const;
export type AgreedWords = (typeof agreedWords)[number];

/** By key the digest of its words. */
export type ScopeDigests = Readonly<Record<AgreedWords, string>>;

/** The digest of a key that is absent, or has no words. */
const absent = '0';

/** How each digest is written: a long one is 8 lower-case hexadecimal digits. */
const digestPattern = /^(?:0|[0-9a-f]{8})$/;

/** The words that an agreement on the milestone binds, by their key. */
type Words = Pick<Milestone, AgreedWords>;

/**
 * The four digests of the words of a milestone. They depend neither on quoting, folding, order of keys and items, nor on line
 * ends and blanks.
 */
export function scopeDigests(words: Words): ScopeDigests {
  return digestTexts(textsOf(words));
}

/** The words that an agreement on a milestone binds, by their key; a key without words has no text. */
export type AgreedTexts = Readonly<Record<AgreedWords, readonly string[]>>;

export function textsOf({ title, description, deliverables, acceptance }: Words): AgreedTexts {
  return {
    title: title.value === '' ? [] : [title.value],
    description: description ? [description.value] : [],
    deliverables: deliverables.map(({ value }) => value),
    acceptance: acceptance.map(({ text }) => text.value),
  };
}

/** {@link scopeDigests} of words that are not in the plan yet. */
export function digestTexts({ title, description, deliverables, acceptance }: AgreedTexts): ScopeDigests {
  return {
    title: digestOf(title),
    description: digestOf(description),
    deliverables: digestOf(deliverables),
    acceptance: digestOf(acceptance),
  };
}

/** As `agreed.scope` says it: the four digests with a hyphen between them. */
export function writeScope(digests: ScopeDigests): string {
  return agreedWords.map((key) => digests[key]).join('-');
}

/** @returns undefined for what are not four digests */
export function readScope(scope: string): ScopeDigests | undefined {
  const parts = scope.trim().toLowerCase().split('-');
  if (parts.length !== agreedWords.length || !parts.every((part) => digestPattern.test(part))) return undefined;
  const [title = absent, description = absent, deliverables = absent, acceptance = absent] = parts;
  return { title, description, deliverables, acceptance };
}

/** The first 8 hexadecimal digits of SHA-256 over the normalized texts, sorted and joined by line feeds. */
export function digestOf(texts: readonly string[]): string {
  const words = texts.map(normalizeWords).filter((text) => text !== '');
  return words.length === 0 ? absent : hexDigest(words.sort().join('\n'), 8);
}

/** The first hexadecimal digits of the SHA-256 of a text. */
export function hexDigest(text: string, digits: number): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, digits);
}

/** The text in NFC, with runs of white space as one blank and none at its ends. */
export function normalizeWords(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
