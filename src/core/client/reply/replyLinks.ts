import { digestTexts, writeScope } from '../../plan/promise/scopeDigest';
import { termsDigest } from '../../plan/promise/termsDigest';
import type { SeenMilestone } from '../../plan/audience/seenPlan';
import { shorten } from '../../text';
import type { ClientLanguage } from '../language';
import { plainLine } from '../plainLine';
import { isWithClient } from '../seenState';
import { writeTag } from './replyTag';
import { nameInReply, replyTexts, titleInList } from './replyTexts';

/** A mail that the client can send by one click, and its text to copy where the link does not work. */
export interface ReplyLink {
  readonly kind: 'approve' | 'change' | 'agree' | 'agree-all';
  /** `mailto:`; undefined where it would be too long for mail programs even without the criteria. */
  readonly href: string | undefined;
  readonly text: string;
}

/** Mail programs cut links at about 2,000 characters, and Gmail in a browser at about 1,620. */
export const longestLink = 1600;

/** So many milestones to answer make a page of long links too heavy to send. */
const manyLinks = 24;

/** Whether the links of a page have to be short, see {@link ReplyOptions.isBrief}. */
export function hasManyLinks(milestones: readonly SeenMilestone[]): boolean {
  return milestones.filter((one) => kindOf(one) !== undefined).length > manyLinks;
}

/** What the texts need besides the milestone. */
export interface ReplyOptions {
  readonly language: ClientLanguage;
  /** Where the mail goes; empty leaves that to the client. */
  readonly to: string;
  /** Due day and price in words, such as `due 1 December 2026, €2,400.00`. */
  readonly terms: string;
  /** Whether there are so many links in one page that each says only what it must. */
  readonly isBrief: boolean;
  /** How the language quotes. */
  readonly quoted: (text: string) => string;
}

/** The code that tells which words an answer is about: `[M2 5f1c9ad2-0-81b2c3d4-77aa01ff]`. */
export function tagOf(milestone: SeenMilestone): string {
  return writeTag(milestone.id, scopeOf(milestone));
}

/** The code of an agreement, which is one to a due day and a price, too. */
function agreementTagOf(milestone: SeenMilestone): string {
  return writeTag(milestone.id, scopeOf(milestone), termsDigest(milestone));
}

function scopeOf({ title, description, deliverables, acceptance }: SeenMilestone): string {
  return writeScope(
    digestTexts({
      title: [title],
      description: description === undefined ? [] : [description],
      deliverables,
      acceptance: acceptance.map(({ text }) => text),
    }),
  );
}

/**
 * The links with which a client can answer: for what is in review to approve it, for what is proposed to agree to it, for both to ask
 * for a change. None for what is done, cancelled, or agreed and not handed over.
 */
export function replyLinksOf(milestone: SeenMilestone, options: ReplyOptions): readonly ReplyLink[] {
  const kind = kindOf(milestone);
  return kind === undefined ? [] : [replyLink(kind, milestone, options), replyLink('change', milestone, options)];
}

function kindOf(milestone: SeenMilestone): 'approve' | 'agree' | undefined {
  const { status, agreed } = milestone;
  if (isWithClient(milestone)) return 'approve';
  return (status === 'planned' || status === 'in-progress') && agreed === undefined ? 'agree' : undefined;
}

function replyLink(kind: 'approve' | 'change' | 'agree', milestone: SeenMilestone, options: ReplyOptions): ReplyLink {
  const texts = replyTexts[options.language];
  const title = shorten(plainLine(milestone.title), 120);
  const name = nameInReply(milestone.id, milestone.title, options.quoted);
  const tag = kind === 'agree' ? agreementTagOf(milestone) : tagOf(milestone);
  const sentence = kind === 'agree' ? texts.agree(name, options.terms) : texts[kind](name);
  const subject = `${texts.subject[kind]}: ${title} ${tag}`;
  const criteria = milestone.acceptance.map(({ text }) => `- ${plainLine(text)}`);
  const body = (withCriteria: boolean): string =>
    [
      sentence,
      '',
      ...(kind === 'change'
        ? ['- ', '']
        : withCriteria && criteria.length > 0
          ? [texts.doneWhen, ...criteria, '']
          : []),
      texts.code,
      tag,
      ...(kind === 'change' ? [] : ['', ...texts.signature.map((line) => `${line} `)]),
    ].join('\n');
  const least = [sentence, ...(kind === 'change' ? ['', '- '] : []), '', tag].join('\n');
  const text = options.isBrief ? least : body(true);
  const href = (options.isBrief ? [least] : [text, body(false), least])
    .map((one) => mailto(options.to, subject, one))
    .find((link) => link.length <= longestLink);
  return { kind, href, text };
}

/**
 * One mail that agrees to all that is proposed; undefined for fewer than two. A link that would be too long leaves out the terms, and
 * then the titles.
 * @param termsOf due day and price of a milestone in words; empty where there are none
 */
export function agreeAllLink(
  milestones: readonly SeenMilestone[],
  project: string,
  termsOf: (milestone: SeenMilestone) => string,
  { language, to }: Pick<ReplyOptions, 'language' | 'to'>,
): ReplyLink | undefined {
  const proposed = milestones.filter((one) => kindOf(one) === 'agree');
  if (proposed.length < 2) return undefined;
  const texts = replyTexts[language];
  const subject = `${texts.subject.agreeAll}: ${shorten(plainLine(project), 80)}`;
  const body = (wordsOf: (milestone: SeenMilestone) => readonly string[]): string =>
    [
      texts.agreeAll,
      '',
      ...proposed.map((one) => `- ${[...wordsOf(one), agreementTagOf(one)].filter((part) => part !== '').join(' ')}`),
      '',
      texts.code,
      '',
      ...texts.signature.map((line) => `${line} `),
    ].join('\n');
  const titled = ({ title }: SeenMilestone): readonly string[] => [titleInList(title)];
  const text = body((one) => {
    const terms = termsOf(one);
    return [...titled(one), terms === '' ? '' : `(${terms})`];
  });
  const href = [text, body(titled), body(() => [])]
    .map((one) => mailto(to, subject, one))
    .find((link) => link.length <= longestLink);
  return { kind: 'agree-all', href, text };
}

/** By RFC 6068: encoded, with `%0D%0A` for line breaks. */
function mailto(to: string, subject: string, body: string): string {
  const address = encodeURIComponent(to).replaceAll('%40', '@');
  const encode = (text: string): string =>
    encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, '\ufffd').replace(/\r?\n/g, '\r\n'));
  return `mailto:${address}?subject=${encode(subject)}&body=${encode(body)}`;
}
