import type { CalendarDate } from '../../calendar/calendarDate';
import { meantDays } from '../../calendar/meantDays';
import { mailLinesOf } from './ownWords';
import { signatureIn } from './replyTexts';

/** Who wrote a mail; one of both may be empty. */
export interface Sender {
  readonly name: string;
  readonly address: string;
}

/** `Dana Ruiz <dana@example.com>` */
export function senderWords({ name, address }: Sender): string {
  return name === '' || address === '' ? name + address : `${name} <${address}>`;
}

/** What the head of a mail says. What it does not say, or not in a way that can be read, is undefined. */
export interface MailHead {
  readonly subject: string | undefined;
  readonly from: Sender | undefined;
  readonly date: CalendarDate | undefined;
}

/** The names of the head lines that mail programs show, in four languages. */
const labels = {
  from: ['from', 'von', 'de'],
  subject: ['subject', 'betreff', 'objet', 'asunto'],
  date: ['date', 'sent', 'datum', 'gesendet', 'envoyé', 'envoyé le', 'enviado', 'enviado el', 'fecha'],
  other: (
    'to|cc|bcc|reply-to|attachments|importance|an|kopie|antwort an|anlagen|wichtigkeit|priorität|à|copie|répondre à|' +
    'pièces jointes|para|responder a|datos adjuntos|adjuntos|importancia'
  ).split('|'),
} as const;

/** In these words the day comes before the month, as in `01/12/2026`. */
const dayFirst: ReadonlySet<string> = new Set(labels.date.filter((label) => label !== 'date' && label !== 'sent'));

/** With marks of bold type and blanks. */
const longestLabel = 40;

/** How many lines of a head may go on, such as one with many addresses. */
const mostContinued = 3;

/**
 * Reads the head of a mail as a mail program shows it, at the top of a text.
 * @param lines of the text, its first line with words in front
 * @param today days after it are not read, since no mail comes from there
 * @returns with the number of lines that the head takes; 0 without one
 */
export function readShownHead(lines: readonly string[], today: CalendarDate): MailHead & { readonly length: number } {
  const found = new Map<string, { readonly label: string; readonly value: string }>();
  let length = 0;
  let count = 0;
  for (;;) {
    const ahead = lines.slice(length, length + mostContinued + 1);
    const next = ahead.findIndex((line) => headLine(line) !== undefined);
    const isOfHead = next === 0 || (count > 1 && next > 0 && ahead.slice(0, next).every((line) => line.trim() !== ''));
    const line = isOfHead ? headLine(ahead[next] ?? '') : undefined;
    if (!line) break;
    if (!found.has(line.kind)) found.set(line.kind, line);
    length += next + 1;
    count++;
  }
  const subject = found.get('subject')?.value;
  // One line, such as `Date: 3 December`, may be the client's own.
  if (count < 2 && subject === undefined) return { length: 0, subject: undefined, from: undefined, date: undefined };
  const date = found.get('date');
  return {
    length,
    subject,
    from: readSender(found.get('from')?.value ?? ''),
    date: date && readMailDay(date.value, today, dayFirst.has(date.label)),
  };
}

function headLine(
  line: string,
): { readonly kind: keyof typeof labels; readonly label: string; readonly value: string } | undefined {
  const colon = line.indexOf(':');
  if (colon < 0 || colon > longestLabel) return undefined;
  // Some programs write the names in bold type.
  const words = line.slice(0, colon).replaceAll('*', '').trim().toLowerCase();
  const value = line.slice(colon + 1).replace(/^\*{1,2}/, '');
  const kinds = Object.keys(labels) as (keyof typeof labels)[];
  const kind = kinds.find((one) => (labels[one] as readonly string[]).includes(words));
  return kind && { kind, label: words, value: value.trim() };
}

/** `Dana Ruiz <dana@example.com>`, `Dana Ruiz [mailto:dana@example.com]`, a name or an address alone. */
function readSender(text: string): Sender | undefined {
  const address = /[^\s<>"'()[\]:;,]{1,64}@[^\s<>"'()[\]:;,]{1,255}/.exec(text)?.[0] ?? '';
  const before = text.split(/[<[(]/, 1)[0] ?? '';
  const name = before
    .replace(address === '' ? /$/ : address, '')
    .replace(/["']/g, (mark, at: number) => (mark === "'" && /\p{L}/u.test(before[at - 1] ?? '') ? mark : ''))
    .trim();
  return name === '' && address === '' ? undefined : { name, address };
}

/** A time of day. */
const time = /T\d\d:|[\s,]{0,3}(?:(?:at|um|à|a las|a la)\s{1,3})?\b\d{1,2}(?::\d\d|h\d\d|\s?uhr|\s?[ap]m\b)/i;

/** The name of a weekday in front, which in Spanish may read like that of a month. */
const weekday = /^\p{L}{2,12}[.,]{0,2}\s+(?=\d)/u;

/**
 * The day as it is written where the mail was, in any of our languages: `Tue, 1 Dec 2026 10:15:00 +0100`, `Dienstag, 1. Dezember 2026 10:15`.
 * @param today days after it are not read, since no mail comes from there
 * @param isDayFirst whether `01/12/2026` is in December; it is no day else
 */
export function readMailDay(text: string, today: CalendarDate, isDayFirst: boolean): CalendarDate | undefined {
  const [before = ''] = text.split(time, 1);
  const written = before.replace(weekday, '').trim();
  const days = meantDays(isDayFirst ? written.replace(/(\d)\/(?=\d)/g, '$1.') : written, today).filter(
    ({ isGuess }) => !isGuess,
  );
  const isDotted = isDayFirst || /\d\.\d/.test(written);
  const [day, ...others] = days;
  if (!day || (others.length > 0 && !isDotted)) return undefined;
  return day.day <= today ? day.day : undefined;
}

/** Who signed the text of our reply links, and when, as the client has filled that in. */
export function readSignature(text: string, today: CalendarDate): Pick<MailHead, 'from' | 'date'> {
  const signed = mailLinesOf(text).flatMap(({ text, isQuoted }) => (isQuoted ? [] : (signatureIn(text) ?? [])));
  const valueOf = (key: 'date' | 'name'): string => signed.find((one) => one.key === key)?.value ?? '';
  const name = valueOf('name');
  return {
    from: name === '' ? undefined : { name, address: '' },
    date: readMailDay(valueOf('date'), today, false),
  };
}
