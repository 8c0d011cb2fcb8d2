import { toNumber } from '../../plan/money';
import { agreedValuesOf } from '../../plan/promise/agreedValues';
import { termsDigest } from '../../plan/promise/termsDigest';
import type { Plan } from '../../plan/types';
import { shownTitle } from '../../plan/shownTitle';
import { decide, type Doubt, type Verdict } from './decide';
import { lexiconsFor } from './lexicon/lexicons';
import { createMentions, type Mention } from './mentions';
import { createOurText, type OurText } from './ourText';
import { ownPiecesOf } from './ownPieces';
import { mailLinesOf } from './ownWords';
import { nameToken } from './phrases';
import type { MailText } from './readMail';
import type { DigestState, MilestoneReply, Reply } from './reply';
import { replyTagsIn, staleKeysOf } from './replyTag';
import { termsInAllWords } from './replyTerms';
import { plainReply } from './replyTexts';
import { marksOf, type Mark } from './sentenceMarks';
import { toSentences } from './sentences';
import { doubtSentence, unclearWords } from './unclearWords';

/** A stretch of the client's own words with the milestones that it names. */
interface Clause {
  readonly text: string;
  /** The text with a token in place of each name. */
  readonly masked: string;
  /** Empty where it names none itself. */
  readonly named: readonly number[];
  readonly excepts: boolean;
  /** Set for what our text put there: `terms` where it says day and price. */
  readonly ours?: { readonly terms: string | undefined };
}

/**
 * Reads what a client's mail says about the milestones of a plan. What stands in quoted history alone decides nothing; it may tell
 * which milestone is meant. Nothing is ever guessed into an approval: where a careful person would ask, {@link Reply.unclear} says why.
 */
export function readReply(plan: Plan, { subject, text, isAutomatic }: MailText): Reply {
  if (isAutomatic) return { milestones: [], unclear: unclearWords.automatic };
  const mentionsIn = createMentions(plan);
  const lines = mailLinesOf(text);
  const ours = createOurText(plan, replyTagsIn(`${subject}\n${text}`));
  const pieces = ownPiecesOf(lines, ours);
  const ownMentions = pieces.flatMap((piece) => mentionsIn(piece.text));
  const subjectMentions = mentionsIn(subject);
  const shown = pieces.filter((piece) => !isNameAlone(piece.text, mentionsIn(piece.text)));
  if (shown.length === 0 && ownMentions.length === 0) {
    const isForwarded = lines.some(({ isQuoted, text }) => isQuoted && text.trim() !== '');
    return { milestones: [], unclear: isForwarded ? unclearWords.quotedOnly : unclearWords.empty };
  }
  const foreign = [...ownMentions, ...subjectMentions].find(({ index }) => index === undefined);
  const clauses = clausesOf(pieces, mentionsIn, ours);
  const own = distinct(ownMentions);
  const answered = distinct(clauses.flatMap(({ named }) => named.map((index) => ({ index }))));
  const quotedText = lines.flatMap((line) => (line.isQuoted ? [line.text] : [])).join('\n');
  const targets = firstOf(
    distinct([...own.map((index) => ({ index })), ...answered.map((index) => ({ index }))]),
    foreign ? [] : distinct(subjectMentions),
    foreign ? [] : distinct(mentionsIn(quotedText)),
  );
  const tokens = pieces.flatMap((piece) => toSentences(piece.text).flatMap((sentence) => sentence.tokens));
  const lexicons = lexiconsFor(tokens);
  const marksIn = (masked: string): readonly ReadonlySet<Mark>[] =>
    toSentences(masked).map((sentence) => marksOf(sentence, lexicons));

  if (targets.length === 0) {
    if (foreign) return { milestones: [], unclear: unclearWords.foreign(foreign.name) };
    const inReview = [...plan.milestones.keys()].filter((index) => plan.milestones[index]?.status === 'in-review');
    const only = plan.milestones.length === 1 ? [0] : inReview;
    if (only.length !== 1) return { milestones: [], unclear: unclearWords.which };
    const [index = 0] = only;
    const verdict = decide(
      clauses.flatMap(({ masked }) => marksIn(masked)),
      true,
    );
    const terms = verdict.decision === 'agreed' ? 'absent' : undefined;
    const reply = toReply(plan, index, verdict, 'absent', clauses, terms);
    if (!reply) return { milestones: [], unclear: unclearWords.which };
    const name = nameOf(reply);
    const unclear =
      verdict.decision === null
        ? sentenceOf(verdict.doubt, [name])
        : unclearWords.notNamed(name, plan.milestones.length === 1);
    return { milestones: [reply], unclear };
  }

  const tagged = [...ownMentions, ...subjectMentions];
  const replies: MilestoneReply[] = [];
  const doubts: { readonly doubt: Doubt; readonly name: string }[] = [];
  let unclear: string | null = foreign ? unclearWords.foreign(foreign.name) : null;
  const general = clauses.filter(({ named }) => named.length === 0);
  for (const index of targets) {
    const isOnly = targets.length === 1;
    const about = isOnly ? clauses : clausesAbout(clauses, index);
    let marks = about.filter(({ excepts }) => !excepts || isOnly).flatMap(({ masked }) => marksIn(masked));
    let said = about;
    if (!isOnly && !marks.some(isDecisive) && answered.length > 0) {
      marks = [...marks, ...general.flatMap(({ masked }) => marksIn(masked))];
      said = [...general, ...about];
    }
    if (!isOnly && answered.length === 0) {
      marks = clauses.flatMap(({ masked }) => marksIn(masked));
      said = clauses;
    }
    const verdict = decide(marks, said.length > 0);
    const { digest, stale } = digestOf(plan, index, tagged);
    const terms = verdict.decision === 'agreed' ? termsOf(plan, index, tagged, clauses) : undefined;
    const reply = toReply(plan, index, verdict, digest, said, terms?.state);
    if (!reply) continue;
    replies.push(reply);
    const name = nameOf(reply);
    if (said.some(({ excepts }) => excepts) && plan.milestones.length > 1) unclear ??= unclearWords.allBut(name);
    const decides =
      verdict.decision !== null && verdict.decision !== 'changes-requested' && verdict.decision !== 'rejected';
    if (decides && digest === 'differs') unclear ??= unclearWords.differs(name, stale);
    if (verdict.decision === 'agreed' && !isProposed(reply)) unclear ??= unclearWords.underWay(name);
    if (terms?.state === 'differs') unclear ??= otherTerms(reply, terms.said);
    const isEmptyRequest =
      verdict.decision === 'changes-requested' && reply.points.every((point) => isOurRequest(point));
    if (verdict.doubt) doubts.push({ doubt: verdict.doubt, name });
    else if (isEmptyRequest) doubts.push({ doubt: 'no-change', name });
  }
  const [first] = doubts;
  if (first)
    unclear ??= sentenceOf(
      first.doubt,
      doubts.filter(({ doubt }) => doubt === first.doubt).map(({ name }) => name),
    );
  return { milestones: replies.sort((one, other) => one.index - other.index), unclear };
}

function sentenceOf(doubt: Doubt | undefined, names: readonly string[]): string | null {
  return doubt === undefined ? null : doubtSentence(doubt, names);
}

function toReply(
  plan: Plan,
  index: number,
  { decision }: Verdict,
  digest: DigestState,
  clauses: readonly Clause[],
  terms: DigestState | undefined,
): MilestoneReply | undefined {
  const milestone = plan.milestones[index];
  const own = clauses.filter(({ masked, ours }) => !ours && /[^\s¤[\]“”„«»"'().,:;-]/u.test(masked));
  const points = [...new Set(own.map(({ text }) => text))];
  return milestone && { index, milestone, decision, digest, terms, points };
}

/** To what is handed over or done nobody agrees any more: that may be meant as an approval. */
function isProposed({ milestone: { status } }: MilestoneReply): boolean {
  return status === 'planned' || status === 'in-progress';
}

function nameOf({ milestone }: MilestoneReply): string {
  return milestone.id?.value ?? `“${shownTitle(milestone)}”`;
}

function isDecisive(marks: ReadonlySet<Mark>): boolean {
  return [...marks].some((mark) => mark !== 'but' && mark !== 'condition' && mark !== 'question');
}

/** The request of our text, to which the client has added nothing. */
function isOurRequest(point: string): boolean {
  return point.endsWith(':');
}

/** The digest of a milestone in what the client wrote, and in the subject of the reply. */
function digestOf(
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
function termsOf(
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

function otherTerms(reply: MilestoneReply, said: string): string {
  const { due, amount } = agreedValuesOf(reply.milestone);
  return unclearWords.terms(nameOf(reply), due, amount && String(toNumber(amount)), said);
}

/** The clauses about a milestone: those that name it, and what follows them up to the next name. */
function clausesAbout(clauses: readonly Clause[], index: number): readonly Clause[] {
  let isAbout = false;
  return clauses.filter(({ named }) => {
    if (named.length > 0) isAbout = named.includes(index);
    return isAbout;
  });
}

function clausesOf(
  pieces: readonly { readonly text: string; readonly answers: string }[],
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

/** Whether a piece is nothing but a name of ours, such as the tag. */
function isNameAlone(text: string, mentions: readonly Mention[]): boolean {
  if (mentions.length === 0) return false;
  let rest = text;
  for (const { from, to } of [...mentions].reverse()) rest = rest.slice(0, from) + rest.slice(to);
  return !/[\p{L}\p{N}]/u.test(rest);
}

function distinct(mentions: readonly { readonly index: number | undefined }[]): readonly number[] {
  return [...new Set(mentions.flatMap(({ index }) => (index === undefined ? [] : [index])))];
}

function firstOf(...lists: readonly (readonly number[])[]): readonly number[] {
  return lists.find((list) => list.length > 0) ?? [];
}
