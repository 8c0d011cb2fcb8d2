import type { Mention } from './mentions';
import type { OurText } from './ourText';
import type { OwnPiece } from './ownPieces';
import { nameToken } from './phrases';

/** A stretch of the client's own words with the milestones that it names. */
export interface Clause {
  readonly text: string;
  /** The text with a token in place of each name. */
  readonly masked: string;
  /** Empty where it names none itself. */
  readonly named: readonly number[];
  readonly excepts: boolean;
  /** Set for what our text put there: `terms` where it says day and price. */
  readonly ours?: { readonly terms: string | undefined };
}

/** The clauses about a milestone: those that name it, and what follows them up to the next name. */
export function clausesAbout(clauses: readonly Clause[], index: number): readonly Clause[] {
  let isAbout = false;
  return clauses.filter(({ named }) => {
    if (named.length > 0) isAbout = named.includes(index);
    return isAbout;
  });
}

export function clausesOf(
  pieces: readonly OwnPiece[],
  mentionsIn: (text: string) => readonly Mention[],
  { sentenceIn, lineIn }: OurText,
): readonly Clause[] {
  let isBelow = false;
  return pieces.flatMap(({ text, answers }) => {
    const our = sentenceIn(text);
    isBelow ||= our?.isHeading === true;
    const mentions = mentionsIn(text);
    const tag = mentions.find((mention) => mention.tag);
    const line = tag?.index === undefined || !tag.tag ? undefined : lineIn(text, tag.index, tag.tag, isBelow);
    if (tag && line) return [{ text, masked: nameToken, named: distinct([tag]), excepts: false, ours: line }];
    const head = our && {
      text: text.slice(0, our.length),
      masked: our.masked,
      named: distinct(mentions.filter(({ from }) => from < our.length)),
      excepts: false,
      ours: { terms: our.terms },
    };
    const rest = text.slice(our?.length ?? 0).trim();
    const clauses = rest === '' ? [] : sentencesOf(rest).flatMap((sentence) => split(sentence, mentionsIn(sentence)));
    const [first] = clauses;
    // Inline answers stand below the line that they answer.
    const context = distinct(mentionsIn(answers));
    if (!head && first && first.named.length === 0 && context.length === 1)
      return [{ ...first, named: context }, ...clauses.slice(1)];
    return head ? [head, ...clauses] : clauses;
  });
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=(?:[^\d\s]|\p{L}-?\d{1,4})[.!?])\s+(?=[\p{Lu}\p{N}¿¡“„«])/u);
}

const separators = /[,;]|\s(?:and|but|while|und|aber|während|et|mais|y|e|pero)\s/gi;
/** What leaves out the name behind it, and the words that may stand between. */
const excepting: ReadonlySet<string> = new Set([
  'except',
  'apart from',
  'other than',
  'all but',
  'bis auf',
  'außer',
  'ausgenommen',
  'sauf',
  'hormis',
  'à part',
  'salvo',
  'excepto',
  'menos',
]);
const fillers: ReadonlySet<string> = new Set([
  'for',
  'milestone',
  'meilenstein',
  'den',
  'für',
  'le',
  'jalon',
  'la',
  'el',
  'hito',
]);

/** Whether the words before a name leave it out: “all but”, “bis auf den Meilenstein”. */
function endsInException(text: string): boolean {
  const words = wordsOf(text.slice(-60));
  while (fillers.has(words.at(-1) ?? '')) words.pop();
  return excepting.has(words.at(-1) ?? '') || excepting.has(words.slice(-2).join(' '));
}

/** Words that may stand between names in a list of them. */
const joining: ReadonlySet<string> = new Set([
  'and',
  'und',
  'et',
  'y',
  'as',
  'well',
  'sowie',
  'nor',
  'noch',
  'ni',
  'milestone',
  'meilenstein',
  'jalon',
  'hito',
]);

function isListed(between: string): boolean {
  return !/[.!?:–]/.test(between) && wordsOf(between).every((word) => joining.has(word));
}

function wordsOf(text: string): string[] {
  return [...text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word);
}

/** Without the separators and the conjunction that join it to its neighbours. */
function trimClause(text: string): string {
  const start = text
    .replace(/^[\s,;:]+/, '')
    .replace(/^(?:and|und|et|y)\s/i, '')
    .trim();
  let end = start.length;
  while (end > 0 && /[\s,;]/.test(start[end - 1] ?? '')) end--;
  return start.slice(0, end);
}

/** Cuts a sentence between the milestones that it names; “M1 and M2 are approved” names both in one clause. */
function split(sentence: string, mentions: readonly Mention[]): readonly Clause[] {
  const groups: Mention[][] = [];
  for (const mention of mentions) {
    const last = groups.at(-1)?.at(-1);
    const between = last ? sentence.slice(last.to, mention.from) : '';
    const isSame = last?.index === mention.index && mention.index !== undefined;
    if (last && (isSame || isListed(between))) groups.at(-1)?.push(mention);
    else groups.push([mention]);
  }
  const clauses: Clause[] = [];
  const head = sentence.slice(0, groups[0]?.[0]?.from ?? 0);
  // Where words come before the first name, the next clause begins with the words before its name.
  const isVerbFirst = /\p{L}/u.test(
    head.replace(/\b(?:milestones?|meilensteine?|jalons?|hitos?|the|der|den|le|el|and|und)\b/giu, ''),
  );
  let start = 0;
  for (const [index, group] of groups.entries()) {
    const end = group.at(-1)?.to ?? 0;
    const next = groups[index + 1]?.[0];
    let cut = sentence.length;
    if (next) {
      const found = [...sentence.slice(end, next.from).matchAll(separators)];
      const at = (isVerbFirst ? found[0] : found.at(-1))?.index;
      cut = end + (at ?? 0);
      if (at === undefined) cut = next.from;
    }
    clauses.push(toClause(sentence, start, cut, group));
    start = cut;
  }
  return groups.length > 0 ? clauses : [toClause(sentence, 0, sentence.length, [])];
}

function toClause(sentence: string, start: number, end: number, group: readonly Mention[]): Clause {
  let masked = '';
  let at = start;
  for (const { from, to } of group) {
    masked += `${sentence.slice(at, from)} ${nameToken} `;
    at = to;
  }
  masked += sentence.slice(at, end);
  const named = distinct(group);
  const [first] = group;
  const label = first?.from === start ? /^\s?(?::|–|—|- )\s*/.exec(sentence.slice(group.at(-1)?.to))?.[0] : undefined;
  const from = label === undefined ? start : (group.at(-1)?.to ?? start) + label.length;
  return {
    text: trimClause(sentence.slice(from, end)),
    masked: masked.replace(/[“”„«»"[\]]/g, ' ').replace(/¤(?:[\s¤,;&+/]|\b(?:and|und|et|y)\b){1,12}¤/giu, nameToken),
    named,
    excepts: first !== undefined && endsInException(sentence.slice(start, first.from)),
  };
}

/** The milestones that are named, each once. */
export function distinct(mentions: readonly { readonly index: number | undefined }[]): readonly number[] {
  return [...new Set(mentions.flatMap(({ index }) => (index === undefined ? [] : [index])))];
}
