import { mostLines, type OurText } from './ourText';
import type { MailLine } from './ownWords';
import { saidInBoxes } from './tickBoxes';

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

/** What stands in the mail as the client's own, as paragraphs without greetings, list marks and what says nothing of our text. */
export function ownPiecesOf(lines: readonly MailLine[], ours: OurText): readonly OwnPiece[] {
  const pieces: { text: string; answers: string; isOpen: boolean }[] = [];
  const said = saidInBoxes(lines.flatMap(({ text, isQuoted }) => (isQuoted ? [] : [text])));
  let quoted: string[] = [];
  let isOpen = false;
  for (let index = 0; index < lines.length; index++) {
    const { text = '', isQuoted = false } = lines[index] ?? {};
    if (isQuoted) {
      if (pieces.length > 0 && quoted.length === 0) isOpen = false;
      if (text.trim() !== '') quoted.push(text);
      continue;
    }
    const line = said(text).trim();
    if (line === '') {
      isOpen = false;
      continue;
    }
    const bullet = /^(?:[-*•–+]|\d{1,2}[.)]) +/.exec(line)?.[0] ?? '';
    const words = line.slice(bullet.length).trim();
    const paragraph = [words, ...followingLines(lines, index + 1)];
    const ourLines = ours.linesOf(paragraph);
    const last = pieces.at(-1);
    if (ourLines === 0 && isOpen && last && bullet === '' && quoted.length === 0 && last.isOpen) {
      last.text += ` ${words}`;
      last.isOpen = isWrapped(last.text, line);
      continue;
    }
    if (words === '' || /^[-*•–+]$/.test(words)) continue;
    const whole = paragraph.slice(0, Math.max(1, ourLines)).join(' ');
    index += Math.max(1, ourLines) - 1;
    // A sentence of ours decides something.
    const sentence = ours.sentenceIn(whole);
    if (ourLines > 0 && !sentence) {
      isOpen = false;
      continue;
    }
    const isComplete = sentence !== undefined && sentence.length >= whole.length;
    pieces.push({ text: whole, answers: quoted.join('\n'), isOpen: !isComplete && isWrapped(whole, line) });
    quoted = [];
    isOpen = true;
  }
  return withoutManners(pieces.map(({ text, answers }) => ({ text, answers })));
}

/** The next lines, up to an empty or quoted one, or a list mark. */
function followingLines(lines: readonly MailLine[], start: number): readonly string[] {
  const next = lines.slice(start, start + mostLines - 1);
  const end = next.findIndex(({ text, isQuoted }) => isQuoted || text.trim() === '' || /^\s*[-*•–+] /.test(text));
  return next.slice(0, end === -1 ? undefined : end).map(({ text }) => text.trim());
}

/** Whether a mail program may have broken the text there. A code has been where its bracket is open. */
function isWrapped(text: string, line: string): boolean {
  return /\[[^[\]]{0,160}$/.test(text) || (line.length >= wrapWidth && !/[.!?:]$/.test(line));
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
