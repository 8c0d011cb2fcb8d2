import PostalMime from 'postal-mime';
import type { CalendarDate } from '../../calendar/calendarDate';
import { htmlToText } from './htmlText';
import { readMailDay, readShownHead, readSignature, type MailHead, type Sender } from './mailHead';

/** What a mail says, whatever its form. */
export interface MailText {
  /** Empty where there is none. */
  readonly subject: string;
  /** With what it quotes. */
  readonly text: string;
  /** Whether a machine wrote it: an absence note, or that it could not be delivered. */
  readonly isAutomatic: boolean;
}

export interface Mail extends MailText {
  /** Who wrote it, by its own head, else by the name that is filled in below our text; undefined where it does not say. */
  readonly from: Sender | undefined;
  /** The day on which it was written, where it says one; never a day to come. */
  readonly date: CalendarDate | undefined;
}

/** A mail as it is stored begins with header lines. */
const headerLine = /^[A-Za-z][A-Za-z0-9-]{1,40}:/;
const knownHeader =
  /^(?:from|to|subject|date|return-path|received|message-id|mime-version|content-type|delivered-to|x-[\w-]+):/i;

const automaticSubject =
  /^(?:auto(?:matic|matische|matique)?[- :]?(?:reply|response|antwort)|automatic reply|automatische antwort|out of (?:the )?office|abwesenheit|abwesend|réponse automatique|absence|absent|respuesta automática|fuera de la oficina|undelivered|undeliverable|unzustellbar|delivery status|mail delivery|échec de remise|no se puede entregar)/i;
const automaticText =
  /\b(?:i am (?:currently )?out of (?:the )?office|i'm out of (?:the )?office|bin (?:derzeit |aktuell |ich )?(?:nicht im büro|abwesend)|ich bin (?:bis|vom|derzeit|aktuell|ab) [^\n]{0,40}(?:nicht|abwesend|urlaub)|suis (?:actuellement )?absente?|estoy fuera de la oficina|no estaré disponible|this is an automat(?:ic|ed)|(?:accepted|declined|tentatively accepted): [^\n]{0,120} @ |(?:i am|i'm) (?:currently |now )?(?:away|travelling|on (?:annual |parental |sick )?(?:leave|holiday|vacation))\b[^\n]{0,120}\b(?:get back|respond|reply|answer|return)\b|bin (?:ich )?[^.\n]{0,40}(?:im urlaub|nicht erreichbar)|(?:suis|serai) [^.\n]{0,40}(?:en congés?|en vacances|de retour)|estoy [^.\n]{0,40}de vacaciones)/i;

/**
 * Reads a mail: as it is stored (RFC 5322, with any encoding and parts), or as it was pasted.
 * @param source bytes, or text where it was pasted
 * @param today a mail of a later day is one without a day
 */
export async function readMail(source: Uint8Array | string, today: CalendarDate): Promise<Mail> {
  const text = typeof source === 'string' ? source : decodeText(source);
  if (!isStored(text)) return readPasted(text, today);
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
  // What a mail program shows may look like a mail that is stored, and says `Sent` for `Date`.
  const shown = readShownHead(normalize(text).split('\n', 60), today);
  const date = mail.headers.find(({ key }) => key === 'date')?.value;
  const { name = '', address = '' } = mail.from ?? {};
  const head = {
    subject,
    from: name === '' && address === '' ? shown.from : { name, address },
    date: date === undefined ? shown.date : readMailDay(date, today, false),
  };
  return toMail(head, normalize(body), isMarked, today);
}

/** A text that was copied from a mail program may begin with the head as that shows it. */
function readPasted(pasted: string, today: CalendarDate): Mail {
  const lines = normalize(pasted).trimStart().split('\n');
  const head = readShownHead(lines, today);
  return toMail(head, lines.slice(head.length).join('\n'), false, today);
}

function toMail({ subject = '', from, date }: MailHead, text: string, isMarked: boolean, today: CalendarDate): Mail {
  const signed = readSignature(text, today);
  return {
    subject,
    text,
    isAutomatic: isMarked || looksAutomatic(subject, text),
    from: from && from.name === '' ? { ...from, name: signed.from?.name ?? '' } : (from ?? signed.from),
    date: date ?? signed.date,
  };
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
  return withoutSoftBreaks(text)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u202f\u2007]/g, ' ')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '');
}

/** Decodes quoted-printable (RFC 2045, 6.7) that was copied out of the source of a mail, which its soft line breaks give away. */
function withoutSoftBreaks(text: string): string {
  const source = text.replace(/\r\n?/g, '\n');
  if (!/^.{40,80}=$/m.test(source) || !/=[0-9A-F]{2}/.test(source)) return text;
  return source
    .replace(/=\n/g, '')
    .replace(/(?:=[0-9A-F]{2})+/g, (all) =>
      decodeText(Uint8Array.from(all.slice(1).split('='), (hex) => Number.parseInt(hex, 16))),
    );
}
