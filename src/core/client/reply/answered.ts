import { agreedValuesOf } from '../../plan/promise/agreedValues';
import { termsDigest } from '../../plan/promise/termsDigest';
import type { Plan } from '../../plan/types';
import type { Clause } from './clauses';
import type { Mention } from './mentions';
import type { DigestState } from './reply';
import { staleKeysOf } from './replyTag';
import { termsInAllWords } from './replyTerms';
import { plainReply } from './replyTexts';

/** The digest of a milestone in what the client wrote, and in the subject of the reply. */
export function digestOf(
  plan: Plan,
  index: number,
  mentions: readonly Mention[],
): { readonly digest: DigestState; readonly stale: readonly string[] } {
  const milestone = plan.milestones[index];
  const tags = mentions.flatMap((mention) => (mention.index === index && mention.tag ? [mention.tag] : []));
  if (!milestone || tags.length === 0) return { digest: 'absent', stale: [] };
  const stale = tags.map((tag) => staleKeysOf(tag, milestone));
  const worst = stale.reduce((most, keys) => (keys.length > most.length ? keys : most), []);
  return worst.length === 0 ? { digest: 'fits', stale: [] } : { digest: 'differs', stale: worst };
}

/**
 * Whether the due day and the price that a client agrees to are those of the plan: by the digest in the tag, and by what our sentence
 * says, which a client may have changed, and which older mails have alone.
 * @returns `said` empty where the mail says neither
 */
export function termsOf(
  { milestones, currency }: Plan,
  index: number,
  mentions: readonly Mention[],
  clauses: readonly Clause[],
): { readonly state: DigestState; readonly said: string } {
  const milestone = milestones[index];
  if (!milestone) return { state: 'absent', said: '' };
  const now = agreedValuesOf(milestone);
  const inWords = termsInAllWords(now, currency?.value).map(plainReply);
  const said = clauses.flatMap(({ named, ours }) => (named.includes(index) ? (ours?.terms ?? []) : []));
  const other = said.find((words) => !inWords.includes(plainReply(words)));
  const digests = mentions.flatMap(({ index: at, tag }) => (at === index ? (tag?.terms ?? []) : []));
  const differs = other !== undefined || digests.some((digest) => digest !== termsDigest(now));
  if (differs) return { state: 'differs', said: other ?? '' };
  return { state: said.length + digests.length > 0 ? 'fits' : 'absent', said: said[0] ?? '' };
}
