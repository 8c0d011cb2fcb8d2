import type { Milestone, Plan } from '../../plan/types';
import { replyTagsIn, titleDigestOf, type ReplyTag } from './replyTag';

/** A place in a text where a milestone is named. */
export interface Mention {
  /** Index in the plan; undefined for what only this plan does not have. */
  readonly index: number | undefined;
  /** The name as it is written. */
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly tag: ReplyTag | undefined;
}

/** Titles of fewer letters are too likely to be plain words. */
const shortestTitle = 8;

/**
 * Finds where milestones of a plan are named, in the order of the text: by the tag of our texts, by their id as a word, by their
 * title, or as “milestone 2” where one id alone has that number. An id of letters alone counts behind “milestone” only.
 */
export function createMentions({ milestones }: Pick<Plan, 'milestones'>): (text: string) => readonly Mention[] {
  const byId = new Map<string, number>();
  const byTitle: [string, number][] = [];
  const prefixes = new Set<string>();
  for (const [index, { id, title }] of milestones.entries()) {
    if (id && !byId.has(id.value.toLowerCase())) byId.set(id.value.toLowerCase(), index);
    const [, prefix] = /^([a-z]+-?)\d+$/i.exec(id?.value ?? '') ?? [];
    if (prefix !== undefined) prefixes.add(prefix.toLowerCase());
    const words = oneLine(title.value);
    if (words.length >= shortestTitle) byTitle.push([words, index]);
  }
  // A title within another one counts where the longer one does not stand.
  byTitle.sort(([one], [other]) => other.length - one.length);
  const byNumber = (digits: string): number | undefined => {
    const fitting = [...byId].filter(
      ([id]) => /\d{1,9}$/.exec(id)?.[0].replace(/^0+/, '') === digits.replace(/^0+/, ''),
    );
    return fitting.length === 1 ? fitting[0]?.[1] : undefined;
  };

  return (text) => {
    const found: Mention[] = [];
    const isFree = (from: number, to: number): boolean => found.every((one) => to <= one.from || from >= one.to);
    const add = (mention: Mention): void => {
      if (isFree(mention.from, mention.to)) found.push(mention);
    };
    for (const tag of replyTagsIn(text)) {
      const index = tag.id === undefined ? ofTitleDigest(milestones, tag) : byId.get(tag.id.toLowerCase());
      const name = tag.id ?? text.slice(tag.from, tag.from + tag.length);
      add({ index, name, from: tag.from, to: tag.from + tag.length, tag });
    }
    const plain = searchable(text);
    for (const [title, index] of byTitle) {
      for (let from = plain.indexOf(title); from !== -1; from = plain.indexOf(title, from + title.length))
        add({ index, name: text.slice(from, from + title.length), from, to: from + title.length, tag: undefined });
    }
    for (const { 0: name, index: from } of text.matchAll(/[\p{L}\p{N}]+(?:[._-][\p{L}\p{N}]+)*/gu)) {
      const to = from + name.length;
      const before = plain.slice(Math.max(0, from - 14), from);
      const isNamed = /(?:milestone|meilenstein|jalon|hito)s? $/.test(before);
      const index = byId.get(name.toLowerCase());
      if (index !== undefined && (/\d/.test(name) || isNamed)) add({ index, name, from, to, tag: undefined });
      else if (index === undefined && /^\d{1,3}$/.test(name) && isNamed) {
        const numbered = byNumber(name);
        add({ index: numbered, name: `milestone ${name}`, from, to, tag: undefined });
      } else if (index === undefined) {
        const [, prefix] = /^([a-z]+-?)\d{1,4}$/i.exec(name) ?? [];
        const isLike = prefix !== undefined && prefixes.has(prefix.toLowerCase()) && prefix === prefix.toUpperCase();
        if (isLike) add({ index: undefined, name, from, to, tag: undefined });
      }
    }
    return found.sort((one, other) => one.from - other.from);
  };
}

function ofTitleDigest(milestones: readonly Milestone[], tag: ReplyTag): number | undefined {
  const fitting = [...milestones.keys()].filter((index) => {
    const milestone = milestones[index];
    return milestone !== undefined && !milestone.id && tag.scope.startsWith(titleDigestOf(milestone));
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

function oneLine(text: string): string {
  return searchable(text.normalize('NFC')).replace(/ +/g, ' ').trim();
}

/** The text in small letters and with blanks for all white space; of the same length, so that offsets hold. */
function searchable(text: string): string {
  const small = text.toLowerCase();
  return (small.length === text.length ? small : text).replace(/\s/g, ' ').replace(/[’‘]/g, "'");
}
