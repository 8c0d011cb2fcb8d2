import { agreedWords, readScope, scopeDigests, type AgreedWords } from '../../plan/promise/scopeDigest';
import type { Milestone } from '../../plan/types';

/**
 * What our texts carry, so that an answer can be told apart from answers to other words: `[M2 5f1c9ad2-0-81b2c3d4-77aa01ff]`. Where the
 * answer is an agreement, a fifth digest stands for due day and price.
 */
export interface ReplyTag {
  /** Undefined for a milestone without an id. */
  readonly id: string | undefined;
  /** The four digests, as `agreed.scope` writes them. */
  readonly scope: string;
  /** See `termsDigest`; undefined where the tag covers the words alone. */
  readonly terms: string | undefined;
  /** Place in the text: the offset of the bracket, and the length with both brackets. */
  readonly from: number;
  readonly length: number;
}

/** What of the milestone an answer binds: its id, and its scope digests; only those keys are read. */
type Tagged = Pick<Milestone, 'id' | AgreedWords>;

const tagPattern =
  /\[[ \t]?(?:([^\s[\]]{1,80})\s{1,3})?([0-9a-f]{1,8}-\s?[0-9a-f]{1,8}-\s?[0-9a-f]{1,8}-\s?[0-9a-f]{1,8})(?:-\s?([0-9a-f]{1,8}))?[ \t]?\]/gi;

/** @param terms the digest of due day and price, where the answer binds them */
export function writeTag(id: string | undefined, scope: string, terms?: string): string {
  const digests = terms === undefined ? scope : `${scope}-${terms}`;
  return id === undefined ? `[${digests}]` : `[${id} ${digests}]`;
}

/** The tags in a text, in its order; a mail program may have broken one between id and digests, or behind a hyphen. */
export function replyTagsIn(text: string): readonly ReplyTag[] {
  return [...text.matchAll(tagPattern)].flatMap(({ 0: all, 1: id, 2: digests = '', 3: terms, index }) => {
    const scope = digests.replace(/\s/g, '').toLowerCase();
    if (readScope(scope) === undefined) return [];
    return [{ id, scope, terms: terms?.toLowerCase(), from: index, length: all.length }];
  });
}

/** The keys whose words are others than those that the tag was made from; empty where it fits. */
export function staleKeysOf(tag: ReplyTag, milestone: Tagged): readonly AgreedWords[] {
  const then = readScope(tag.scope);
  const now = scopeDigests(milestone);
  return then === undefined ? agreedWords : agreedWords.filter((key) => then[key] !== now[key]);
}

/** The first of the four digests, with the hyphen after it. */
export function titleDigestOf(milestone: Pick<Milestone, AgreedWords>): string {
  return `${scopeDigests(milestone).title}-`;
}
