import { toNumber } from '../../plan/money';
import { agreedValuesOf } from '../../plan/promise/agreedValues';
import type { Plan } from '../../plan/types';
import { shownTitle } from '../../plan/shownTitle';
import { digestOf, termsOf } from './answered';
import { clausesAbout, clausesOf, distinct, type Clause } from './clauses';
import { decide, type Doubt } from './decide';
import { lexiconsFor } from './lexicon/lexicons';
import { createMentions, type Mention } from './mentions';
import { createOurText } from './ourText';
import { ownPiecesOf } from './ownPieces';
import { mailLinesOf } from './ownWords';
import type { MailText } from './readMail';
import type { MilestoneReply, Reply } from './reply';
import { replyTagsIn } from './replyTag';
import { marksOf, type Mark } from './sentenceMarks';
import { toSentences } from './sentences';
import { doubtSentence, unclearWords } from './unclearWords';

/**
 * Reads what a client's mail says about the milestones of a plan. What stands in quoted history alone decides nothing; it may tell
 * which milestone is meant. Nothing is ever guessed into an approval: where a careful person would ask, {@link Reply.unclear} says why.
 */
export function readReply(plan: Plan, mail: MailText): Reply {
  if (mail.isAutomatic) return unclear(unclearWords.automatic);
  const reading = readMailFor(plan, mail);
  const { foreign, targets } = reading;
  if (reading.isEmpty) return unclear(reading.isForwarded ? unclearWords.quotedOnly : unclearWords.empty);
  if (targets.length > 0) return replyAbout(reading);
  return foreign ? unclear(unclearWords.foreign(foreign.name)) : replyAboutTheLikeliest(reading);
}

function unclear(sentence: string): Reply {
  return { milestones: [], unclear: sentence };
}

/** The client's own words in a mail, and which milestones they are about. */
interface Reading {
  readonly plan: Plan;
  /** Whether the client has written nothing. */
  readonly isEmpty: boolean;
  readonly isForwarded: boolean;
  readonly clauses: readonly Clause[];
  /** The milestones that the mail is about, each once; none where it names none. */
  readonly targets: readonly number[];
  /** Whether the client's own clauses name milestones. */
  readonly namesAny: boolean;
  /** What the client's words and the subject name. */
  readonly mentions: readonly Mention[];
  /** The first of them that is of another plan. */
  readonly foreign: Mention | undefined;
  /** The marks of each sentence of a clause. */
  readonly marksOf: (clause: Clause) => readonly ReadonlySet<Mark>[];
}

function readMailFor(plan: Plan, { subject, text }: MailText): Reading {
  const mentionsIn = createMentions(plan);
  const lines = mailLinesOf(text);
  const ours = createOurText(plan, replyTagsIn(`${subject}\n${text}`));
  const pieces = ownPiecesOf(lines, ours);
  const own = pieces.flatMap((piece) => mentionsIn(piece.text));
  const ofSubject = mentionsIn(subject);
  const foreign = [...own, ...ofSubject].find(({ index }) => index === undefined);
  const clauses = clausesOf(pieces, mentionsIn, ours);
  const named = clauses.flatMap((clause) => clause.named.map((index) => ({ index })));
  const quoted = lines.flatMap((line) => (line.isQuoted ? [line.text] : [])).join('\n');
  const lexicons = lexiconsFor(pieces.flatMap((piece) => toSentences(piece.text).flatMap(({ tokens }) => tokens)));
  return {
    plan,
    isEmpty: pieces.length === 0,
    isForwarded: lines.some((line) => line.isQuoted && line.text.trim() !== ''),
    clauses,
    targets: firstOf(
      distinct([...own, ...named]),
      foreign ? [] : distinct(ofSubject),
      foreign ? [] : distinct(mentionsIn(quoted)),
    ),
    namesAny: named.length > 0,
    mentions: [...own, ...ofSubject],
    foreign,
    marksOf: ({ masked }) => toSentences(masked).map((sentence) => marksOf(sentence, lexicons)),
  };
}

/** A mail that names no milestone may be about the only one, or the only one in review. It is never logged without asking. */
function replyAboutTheLikeliest(reading: Reading): Reply {
  const { plan, clauses } = reading;
  const inReview = [...plan.milestones.keys()].filter((index) => plan.milestones[index]?.status === 'in-review');
  const [index, ...others] = plan.milestones.length === 1 ? [0] : inReview;
  if (index === undefined || others.length > 0) return unclear(unclearWords.which);
  const { decision, doubt } = decide(clauses.flatMap(reading.marksOf), true);
  const terms = decision === 'agreed' ? 'absent' : undefined;
  const reply = toReply(reading, index, clauses, { decision, digest: 'absent', terms });
  if (!reply) return unclear(unclearWords.which);
  const name = nameOf(reply);
  if (decision !== null)
    return { milestones: [reply], unclear: unclearWords.notNamed(name, plan.milestones.length === 1) };
  return { milestones: [reply], unclear: doubt === undefined ? null : doubtSentence(doubt, [name]) };
}

/** What is said of each milestone that the mail is about, and the first thing that keeps it from being logged. */
function replyAbout(reading: Reading): Reply {
  const { targets, foreign } = reading;
  const about = targets.flatMap((index) => replyAboutOne(reading, index) ?? []);
  const doubts = about.flatMap(({ doubt, reply }) => (doubt === undefined ? [] : { doubt, name: nameOf(reply) }));
  const [first] = doubts;
  const names = doubts.filter(({ doubt }) => doubt === first?.doubt).map(({ name }) => name);
  const sentences = [
    ...(foreign ? [unclearWords.foreign(foreign.name)] : []),
    ...about.flatMap(({ objections }) => objections),
    ...(first ? [doubtSentence(first.doubt, names)] : []),
  ];
  const replies = about.map(({ reply }) => reply).sort((one, other) => one.index - other.index);
  return { milestones: replies, unclear: sentences[0] ?? null };
}

interface SaidOfOne {
  readonly reply: MilestoneReply;
  /** Sentences that say why it is not to be logged without asking. */
  readonly objections: readonly string[];
  /** What is not clear about the words; several milestones with the same doubt are told in one sentence. */
  readonly doubt: Doubt | undefined;
}

function replyAboutOne(reading: Reading, index: number): SaidOfOne | undefined {
  const { plan, mentions, clauses } = reading;
  const { said, marks } = saidOf(reading, index);
  const { decision, doubt } = decide(marks, said.length > 0);
  const { digest, stale } = digestOf(plan, index, mentions);
  const terms = decision === 'agreed' ? termsOf(plan, index, mentions, clauses) : undefined;
  const reply = toReply(reading, index, said, { decision, digest, terms: terms?.state });
  if (!reply) return undefined;
  const name = nameOf(reply);
  const isConsent = decision !== null && decision !== 'changes-requested' && decision !== 'rejected';
  const leavesOut = said.some(({ excepts }) => excepts) && plan.milestones.length > 1;
  const isEmptyRequest = decision === 'changes-requested' && reply.points.every(isOurRequest);
  return {
    reply,
    objections: [
      ...(leavesOut ? [unclearWords.allBut(name)] : []),
      ...(isConsent && digest === 'differs' ? [unclearWords.differs(name, stale)] : []),
      ...(decision === 'agreed' && !isProposed(reply) ? [unclearWords.underWay(name)] : []),
      ...(terms?.state === 'differs' ? [otherTerms(reply, terms.said)] : []),
    ],
    doubt: doubt ?? (isEmptyRequest ? 'no-change' : undefined),
  };
}

/** What counts for one of the milestones: all of the mail where it is about no other one, else what stands with its name. */
function saidOf({ clauses, targets, namesAny, marksOf }: Reading, index: number) {
  if (targets.length === 1) return { said: clauses, marks: clauses.flatMap(marksOf) };
  const about = clausesAbout(clauses, index);
  const marks = about.filter(({ excepts }) => !excepts).flatMap(marksOf);
  if (!namesAny) return { said: clauses, marks: clauses.flatMap(marksOf) };
  if (marks.some(isDecisive)) return { said: about, marks };
  const general = clauses.filter(({ named }) => named.length === 0);
  return { said: [...general, ...about], marks: [...marks, ...general.flatMap(marksOf)] };
}

function toReply(
  { plan, marksOf }: Reading,
  index: number,
  clauses: readonly Clause[],
  verdict: Pick<MilestoneReply, 'decision' | 'digest' | 'terms'>,
): MilestoneReply | undefined {
  const milestone = plan.milestones[index];
  const own = clauses.filter(({ masked, ours }) => !ours && /[^\s¤[\]“”„«»"'().,:;-]/u.test(masked));
  const isDecisionAlone = (clause: Clause): boolean => {
    const marks = marksOf(clause).flatMap((one) => [...one]);
    return clause.text.endsWith(':') || (marks.length > 0 && marks.every((mark) => mark === 'approves'));
  };
  const points = [...new Set(own.map(({ text }) => text))];
  const open = [...new Set(own.flatMap((one) => (isDecisionAlone(one) ? [] : one.text)))];
  return milestone && { index, milestone, ...verdict, points, open: open.length === 0 ? points : open };
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

function otherTerms(reply: MilestoneReply, said: string): string {
  const { due, amount } = agreedValuesOf(reply.milestone);
  return unclearWords.terms(nameOf(reply), due, amount && String(toNumber(amount)), said);
}

function firstOf(...lists: readonly (readonly number[])[]): readonly number[] {
  return lists.find((list) => list.length > 0) ?? [];
}
