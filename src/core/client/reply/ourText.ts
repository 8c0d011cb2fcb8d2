import type { Plan } from '../../plan/types';
import { normalizeWords } from '../../plan/promise/scopeDigest';
import { clientLanguages } from '../language';
import { clientWordsIn } from '../words/tables';
import { nameToken } from './phrases';
import { titleDigestOf, type ReplyTag } from './replyTag';
import { isReplyFurniture, nameInReply, plainReply, replyTexts, titleInList } from './replyTexts';

/** A sentence of our reply links, as it comes back. What it decides is read like any other; it is no word of the client. */
export interface OurSentence {
  /** With a token in place of the name, and without the terms. */
  readonly masked: string;
  /** Due day and price, as an agreement to one milestone says them; undefined where it says none. */
  readonly terms: string | undefined;
  /** Whether lines with the milestones that it is about stand below it. */
  readonly isHeading: boolean;
  /** Its length in the text. */
  readonly length: number;
}

/** What of a mail is ours, however a mail program has broken its lines. */
export interface OurText {
  /** The sentence of ours with which a text begins. */
  readonly sentenceIn: (text: string) => OurSentence | undefined;
  /**
   * What stands before the tag in a line of the mail that agrees to all.
   * @param isBelow whether our heading of such lines stands above it
   * @returns undefined for what a client has written; with the terms that it says, where it does
   */
  readonly lineIn: (
    text: string,
    index: number,
    tag: ReplyTag,
    isBelow: boolean,
  ) => { readonly terms: string | undefined } | undefined;
  /** How many lines from the first on are one text of ours, such as a criterion that is broken into two; 0 for none. */
  readonly linesOf: (lines: readonly string[]) => number;
}

/** Our sentence around the name, and around the terms where it has some. */
interface Template {
  readonly before: string;
  readonly between: string | undefined;
  readonly after: string;
  readonly masked: string;
}

const templates: readonly Template[] = Object.values(replyTexts).flatMap(({ approve, change, agree }) => [
  template(approve('\u0001'), approve(nameToken)),
  template(change('\u0001'), change(nameToken)),
  template(agree('\u0001', '\u0002'), agree(nameToken, '')),
  template(agree('\u0001', ''), agree(nameToken, '')),
]);
const headings: ReadonlySet<string> = new Set(Object.values(replyTexts).map(({ agreeAll }) => plainReply(agreeAll)));

function template(text: string, masked: string): Template {
  const [before = '', rest = ''] = plainReply(text).split('\u0001');
  const [between, after] = rest.split('\u0002');
  return after === undefined
    ? { masked, before, between: undefined, after: between ?? '' }
    : { masked, before, between, after };
}

const isQuotedName = /^(?:\S{1,80} )?" ?[^"]{1,200}"$/;

/** A text of ours is broken into at most so many lines. */
export const mostLines = 8;

/** @param tags all of the mail, which tell whether our sentences may name a title that was another one */
export function createOurText({ milestones }: Pick<Plan, 'milestones'>, tags: readonly ReplyTag[]): OurText {
  const names = new Set(
    milestones.flatMap(({ id, title }) =>
      clientLanguages.map((language) =>
        plainReply(nameInReply(id?.value, title.value, clientWordsIn(language).quoted)),
      ),
    ),
  );
  // What stands in the plan is our text, where a reply carries it along as a whole line.
  const known = new Set(
    milestones.flatMap(({ description, deliverables, acceptance }) =>
      [description?.value ?? '', ...deliverables.map(({ value }) => value), ...acceptance.map(({ text }) => text.value)]
        .map((text) => normalizeWords(text).toLowerCase())
        .filter((text) => text !== ''),
    ),
  );
  const hasOtherTitle = tags.some(({ scope }) => !milestones.some((one) => scope.startsWith(titleDigestOf(one))));
  const isName = (name: string): boolean => names.has(name) || (hasOtherTitle && isQuotedName.test(name));

  const readWhole = (text: string): Omit<OurSentence, 'length'> | undefined => {
    const words = plainReply(text).replace(/^"/, '');
    if (headings.has(words)) return { masked: text, terms: undefined, isHeading: true };
    for (const { before, between, after, masked } of templates) {
      if (!words.startsWith(before) || !words.endsWith(after)) continue;
      const said = words.slice(before.length, words.length - after.length);
      const at = between === undefined ? said.length : said.lastIndexOf(between);
      if (at < 0 || !isName(said.slice(0, at))) continue;
      return { masked, terms: between === undefined ? undefined : inLastBrackets(text), isHeading: false };
    }
    return undefined;
  };

  const sentenceIn = (text: string): OurSentence | undefined => {
    for (const { index } of text.slice(0, 600).matchAll(/[.:](?![^\s"”»“*_])/g)) {
      // “…” is what I would write: there our sentence is a part of one of the client's.
      const goesOn = /^["”»“*_\s]{0,4}\p{Ll}/u.test(text.slice(index + 1, index + 6));
      const found = goesOn ? undefined : readWhole(text.slice(0, index + 1));
      if (found) return { ...found, length: index + 1 };
    }
    return undefined;
  };

  return {
    sentenceIn,
    lineIn: (text, index, tag, isBelow) => {
      const milestone = milestones[index];
      if (!milestone || text.slice(tag.from + tag.length).trim() !== '') return undefined;
      const words = plainReply(text.slice(0, tag.from));
      const title = plainReply(titleInList(milestone.title.value));
      if (words === '' || words === title) return { terms: undefined };
      if (words.startsWith(`${title} (`) && words.endsWith(')'))
        return { terms: inLastBrackets(text.slice(0, tag.from)) };
      // Of a title that was another one nothing can be told but that the tag does not fit.
      return isBelow && !tag.scope.startsWith(titleDigestOf(milestone)) ? { terms: undefined } : undefined;
    },
    linesOf: (lines) => {
      const texts = lines.slice(0, mostLines).map((_line, index) => lines.slice(0, index + 1).join(' '));
      return (
        1 +
        texts.findIndex(
          (text) => isReplyFurniture(text) || known.has(normalizeWords(text).toLowerCase()) || sentenceIn(text),
        )
      );
    },
  };
}

function inLastBrackets(text: string): string {
  return text.slice(text.lastIndexOf('(') + 1, text.lastIndexOf(')'));
}
