import { toNumber } from '../../plan/money';
import { agreedValuesOf } from '../../plan/promise/agreedValues';
import type { Plan } from '../../plan/types';
import { shownTitle } from '../../plan/shownTitle';
import { digestOf, termsOf } from './answered';
import { clausesAbout, clausesOf, distinct, type Clause } from './clauses';
import { decide, type Doubt, type Verdict } from './decide';
import { lexiconsFor } from './lexicon/lexicons';
import { createMentions, type Mention } from './mentions';
import { createOurText } from './ourText';
import { ownPiecesOf } from './ownPieces';
import { mailLinesOf } from './ownWords';
import type { MailText } from './readMail';
import type { DigestState, MilestoneReply, Reply } from './reply';
import { replyTagsIn } from './replyTag';
import { marksOf, type Mark } from './sentenceMarks';
import { toSentences } from './sentences';
import { doubtSentence, unclearWords } from './unclearWords';

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
  const isDecisionAlone = ({ masked, text }: Clause): boolean => {
    const marks = marksIn(masked).flatMap((one) => [...one]);
    return text.endsWith(':') || (marks.length > 0 && marks.every((mark) => mark === 'approves'));
  };

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
    const reply = toReply(plan, index, verdict, 'absent', clauses, terms, isDecisionAlone);
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
    const reply = toReply(plan, index, verdict, digest, said, terms?.state, isDecisionAlone);
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
  isDecisionAlone: (clause: Clause) => boolean,
): MilestoneReply | undefined {
  const milestone = plan.milestones[index];
  const own = clauses.filter(({ masked, ours }) => !ours && /[^\s¤[\]“”„«»"'().,:;-]/u.test(masked));
  const points = [...new Set(own.map(({ text }) => text))];
  const open = [...new Set(own.flatMap((one) => (isDecisionAlone(one) ? [] : one.text)))];
  return milestone && { index, milestone, decision, digest, terms, points, open: open.length === 0 ? points : open };
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

/** Whether a piece is nothing but a name of ours, such as the tag. */
function isNameAlone(text: string, mentions: readonly Mention[]): boolean {
  if (mentions.length === 0) return false;
  let rest = text;
  for (const { from, to } of [...mentions].reverse()) rest = rest.slice(0, from) + rest.slice(to);
  return !/[\p{L}\p{N}]/u.test(rest);
}

function firstOf(...lists: readonly (readonly number[])[]): readonly number[] {
  return lists.find((list) => list.length > 0) ?? [];
}
