import type { Plan } from '../../plan/types';
import { normalizeWords } from '../../plan/promise/scopeDigest';
import type { MailLine } from './ownWords';
import { isReplyFurniture } from './replyTexts';

/** A paragraph or list entry that the client wrote. */
export interface OwnPiece {
  readonly text: string;
  /** The quoted lines right above it, which it may answer; empty where it does not stand below a quotation. */
  readonly answers: string;
}

const greeting =
  /^(?:(?:hi|hello|hey|dear|hallo|liebe[rs]?|lieber|guten (?:tag|morgen|abend)|moin|servus|sehr geehrte[rs]?|bonjour|bonsoir|salut|chère?|hola|buenos días|buenas tardes|estimad[oa]|querid[oa]|good (?:morning|afternoon|evening))\b[^.!?:;]{0,40}[,!.]?)$/iu;
const thanksOnly =
  /^(?:(?:many |best )?thanks?(?: you)?(?: again)?(?: so much| very much| a lot)?|danke(?: schön| sehr)?|vielen dank|besten dank|merci(?: beaucoup| bien)?|(?:muchas )?gracias)\s*[,.!]*$/i;

/** Lines of at least so many characters may have been broken by a mail program. */
const wrapWidth = 50;

/** What the client wrote, as paragraphs without greetings, list marks and what our own text put there. */
export function ownPiecesOf(lines: readonly MailLine[], plan: Pick<Plan, 'milestones'>): readonly OwnPiece[] {
  const ours = knownTexts(plan);
  const pieces: { text: string; answers: string; isOpen: boolean }[] = [];
  let quoted: string[] = [];
  let isOpen = false;
  for (const { text, isQuoted } of lines) {
    if (isQuoted) {
      if (pieces.length > 0 && quoted.length === 0) isOpen = false;
      if (text.trim() !== '') quoted.push(text);
      continue;
    }
    const line = text.trim();
    if (line === '') {
      isOpen = false;
      continue;
    }
    const bullet = /^(?:[-*•–+]|\d{1,2}[.)]) +/.exec(line)?.[0] ?? '';
    const words = line.slice(bullet.length).trim();
    const last = pieces.at(-1);
    if (isOpen && last && bullet === '' && quoted.length === 0 && last.isOpen) {
      last.text += ` ${words}`;
      last.isOpen = line.length >= wrapWidth && !/[.!?:]$/.test(words);
      continue;
    }
    if (
      words === '' ||
      /^[-*•–+]$/.test(words) ||
      ours.has(normalizeWords(words).toLowerCase()) ||
      isReplyFurniture(words)
    )
      continue;
    pieces.push({
      text: words,
      answers: quoted.join('\n'),
      isOpen: line.length >= wrapWidth && !/[.!?:]$/.test(words),
    });
    quoted = [];
    isOpen = true;
  }
  return withoutManners(pieces.map(({ text, answers }) => ({ text, answers })));
}

/** Without the greeting on top, and thanks and the name at the end. */
function withoutManners(pieces: readonly OwnPiece[]): readonly OwnPiece[] {
  const left = pieces.filter(({ text }, index) => !(index < 2 && greeting.test(text)));
  const isName = (text: string): boolean => /^\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+){0,2}$/u.test(text);
  const end = (): OwnPiece | undefined => left.at(-1);
  if (left.length > 1 && (isName(end()?.text ?? '') || /^[-–—] ?\p{Lu}\p{L}+$/u.test(end()?.text ?? ''))) left.pop();
  if (left.length > 1 && thanksOnly.test(end()?.text ?? '')) left.pop();
  return left;
}

/** What stands in the plan is our text, where a reply carries it along as a whole line. */
function knownTexts({ milestones }: Pick<Plan, 'milestones'>): ReadonlySet<string> {
  return new Set(
    milestones.flatMap(({ description, deliverables, acceptance }) =>
      [description?.value ?? '', ...deliverables.map(({ value }) => value), ...acceptance.map(({ text }) => text.value)]
        .map((text) => normalizeWords(text).toLowerCase())
        .filter((text) => text !== ''),
    ),
  );
}
