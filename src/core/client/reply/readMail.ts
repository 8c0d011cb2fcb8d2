import PostalMime from 'postal-mime';
import { htmlToText } from './htmlText';

/** What a mail says, whatever its form. */
export interface Mail {
  /** Empty where there is none. */
  readonly subject: string;
  /** With what it quotes. */
  readonly text: string;
  /** Whether a machine wrote it: an absence note, or that it could not be delivered. */
  readonly isAutomatic: boolean;
}

/** A mail as it is stored begins with header lines. */
const headerLine = /^[A-Za-z][A-Za-z0-9-]{1,40}:/;
const knownHeader =
  /^(?:from|to|subject|date|return-path|received|message-id|mime-version|content-type|delivered-to|x-[\w-]+):/i;

/** How other languages name the header lines that a mail program copies along with a mail. */
const shownHeader =
  /^\s*\**(?:from|sent|to|cc|subject|date|von|gesendet|an|betreff|datum|kopie|de|envoyé|à|objet|date|enviado|para|asunto|fecha)\**\s?:/i;
const shownSubject = /^\s*\**(?:subject|betreff|objet|asunto)\**\s?:(.*)/i;

const automaticSubject =
  /^(?:auto(?:matic|matische|matique)?[- :]?(?:reply|response|antwort)|automatic reply|automatische antwort|out of (?:the )?office|abwesenheit|abwesend|réponse automatique|absence|absent|respuesta automática|fuera de la oficina|undelivered|undeliverable|unzustellbar|delivery status|mail delivery|échec de remise|no se puede entregar)/i;
const automaticText =
  /\b(?:i am (?:currently )?out of (?:the )?office|i'm out of (?:the )?office|bin (?:derzeit |aktuell |ich )?(?:nicht im büro|abwesend)|ich bin (?:bis|vom|derzeit|aktuell|ab) [^.\n]{0,40}(?:nicht|abwesend|urlaub)|suis (?:actuellement )?absente?|estoy fuera de la oficina|no estaré disponible|this is an automat(?:ic|ed))/i;

/**
 * Reads a mail: as it is stored (RFC 5322, with any encoding and parts), or as it was pasted.
 * @param source bytes, or text where it was pasted
 */
export async function readMail(source: Uint8Array | string): Promise<Mail> {
  const text = typeof source === 'string' ? source : decodeText(source);
  if (!isStored(text)) return readPasted(text);
  const mail = await PostalMime.parse(typeof source === 'string' ? text : withoutMbox(source), {
    // What was forwarded as a file is not what the client wrote.
    forceRfc822Attachments: true,
  });
  const plain = (mail.text ?? '').trim();
  // Some programs put a note in place of the text, such as that the mail is HTML.
  const html = mail.html === undefined ? '' : htmlToText(mail.html);
  const body = plain === '' || (html.length > 4 * plain.length && plain.length < 200) ? html : plain;
  const subject = mail.subject ?? '';
  const isMarked = mail.headers.some(
    ({ key, value }) =>
      (key === 'auto-submitted' && !/^no\b/i.test(value.trim())) ||
      key === 'x-autoreply' ||
      key === 'x-autorespond' ||
      (key === 'precedence' && /auto_reply/i.test(value)) ||
      (key === 'content-type' && /report-type="?delivery-status/i.test(value)),
  );
  return { subject, text: normalize(body), isAutomatic: isMarked || looksAutomatic(subject, body) };
}

/** A text that was copied from a mail program may begin with the header lines as that shows them. */
function readPasted(pasted: string): Mail {
  const lines = normalize(pasted).split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  let end = Math.max(0, first);
  let subject = '';
  while (end < lines.length && shownHeader.test(lines[end] ?? '')) {
    subject = shownSubject.exec(lines[end] ?? '')?.[1] ?? subject;
    end++;
  }
  const hasHead = end - first >= 2 || subject !== '';
  const text = hasHead ? lines.slice(end).join('\n') : lines.join('\n');
  return { subject: hasHead ? subject.trim() : '', text, isAutomatic: looksAutomatic(hasHead ? subject : '', text) };
}

function looksAutomatic(subject: string, text: string): boolean {
  return automaticSubject.test(subject.trim()) || automaticText.test(text.replaceAll('’', "'").slice(0, 500));
}

function isStored(text: string): boolean {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/, 60);
  const from = lines[0]?.startsWith('From ') === true ? 1 : 0;
  let known = 0;
  let index = from;
  for (; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (line === '') break;
    if (/^[ \t]/.test(line) && index > from) continue;
    if (!headerLine.test(line)) return false;
    if (knownHeader.test(line)) known++;
  }
  return known >= 2 || (known === 1 && index > from && /^subject:/i.test(lines[from] ?? ''));
}

/** Without the line that a mailbox file puts before a mail. */
function withoutMbox(bytes: Uint8Array): Uint8Array {
  const isMbox = bytes[0] === 0x46 && bytes[1] === 0x72 && bytes[2] === 0x6f && bytes[3] === 0x6d && bytes[4] === 0x20;
  return isMbox ? bytes.subarray(bytes.indexOf(0x0a) + 1) : bytes;
}

/** UTF-8, else Latin-1, which has a character for every byte. */
function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function normalize(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u202f\u2007]/g, ' ')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '');
}
