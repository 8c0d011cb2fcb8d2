/** The lines of a mail by who wrote them. */
export interface MailLine {
  readonly text: string;
  /** Whether it stands in what the mail quotes or forwards. */
  readonly isQuoted: boolean;
}

const quoteMark = /^\s*[>|]/;

/** How a program announces a quotation, at the end of a line: `On 3 Dec 2026, Sam wrote:`. */
const wrote = ['wrote', 'schrieb', 'a écrit', 'écrivait', 'escribió', 'escribio', 'ha escrito'];
const wroteStart = /^(?:on|am|le|el|at|op|\d{1,4}[-./]\d{1,2}[-./]\d{1,4})\b/;

/** Words between marks that begin a mail within a mail, after which all is history. */
const separators = [
  'original message',
  'original appointment',
  'ursprüngliche nachricht',
  'originalnachricht',
  "message d'origine",
  'message original',
  'mensaje original',
  'forwarded message',
  'weitergeleitete nachricht',
  'message transféré',
  'mensaje reenviado',
  'reply above this line',
];
const forwarded = [
  'begin forwarded message',
  'anfang der weitergeleiteten nachricht',
  'début du message réexpédié',
  'inicio del mensaje reenviado',
  'forwarded by',
];

const headFrom = /^\**(?:from|von|de|da)\**\s?:/;
const headOther =
  /^\**(?:sent|date|to|subject|cc|gesendet|datum|an|betreff|envoyé|à|objet|enviado|enviado el|fecha|para|asunto)\**\s?:/;

/** Where a signature begins: a mark alone, or what a telephone writes. */
const signatureMarks: ReadonlySet<string> = new Set(['--', '—', '__', '–']);
const signatures = [
  'sent from my',
  'sent from outlook',
  'sent from mail',
  'get outlook for',
  'gesendet von mein',
  'von meinem iphone',
  'von meinem ipad',
  'von meinem handy',
  'von meinem mobil',
  'von meinem smartphone',
  'diese nachricht wurde von mein',
  'envoyé de mon',
  'envoyé depuis mon',
  'envoyé à partir de',
  'enviado desde mi',
  'obtener outlook',
  'outlook für',
];

/** Closing words that stand alone in their line. */
const signOffs: ReadonlySet<string> = new Set([
  'regards',
  'best',
  'best regards',
  'kind regards',
  'warm regards',
  'many thanks and best regards',
  'best wishes',
  'with best regards',
  'with kind regards',
  'all the best',
  'cheers',
  'sincerely',
  'yours',
  'yours sincerely',
  'yours truly',
  'yours faithfully',
  'gruß',
  'lg',
  'vg',
  'mfg',
  'cordialement',
  'bien cordialement',
  'bien à vous',
  'bien à toi',
  'sincères salutations',
  'salutations',
  'à bientôt',
  'bonne journée',
  'bonne soirée',
  'un saludo',
  'saludos',
  'saludos cordiales',
  'atentamente',
  'cordialmente',
  'un abrazo',
  'grüße',
  'viele grüße',
  'beste grüße',
  'schöne grüße',
  'herzliche grüße',
  'liebe grüße',
  'sonnige grüße',
  'mit freundlichen grüßen',
  'mit freundlichem gruß',
  'mit herzlichen grüßen',
  'mit besten grüßen',
  'freundliche grüße',
  'freundlichen gruß',
  'mit lieben grüßen',
  'mit vielen grüßen',
  'mit schönen grüßen',
]);

/** The beginning of small print about who may read it, and what such print is about. */
const smallPrint = [
  'this e-mail',
  'this email',
  'this message',
  'this communication',
  'this information',
  'the information',
  'the e-mail',
  'the email',
  'the message',
  'confidential',
  'disclaimer',
  'important notice',
  'diese e-mail',
  'diese email',
  'diese nachricht',
  'vertraulich',
  'hinweis:',
  'ce message',
  'ce courriel',
  'ce mail',
  'confidentiali',
  'este correo',
  'este mensaje',
  'aviso legal',
  'confidenciali',
];
const disclaiming =
  /confidential|privileged|intended|recipient|virus|disclos|scann?ed|unauthori[sz]ed|vertraulich|empfänger|confidentiel|destinataire|confidencial|destinatario|legally|compliance/i;

/** The line without blanks and marks of emphasis around it, in small letters. */
function plain(line: string): string {
  return line
    .trim()
    .replace(/^[*_]+/, '')
    .toLowerCase()
    .replaceAll('’', "'");
}

function beginsWith(line: string, starts: readonly string[]): boolean {
  const words = plain(line);
  return starts.some((start) => words.startsWith(start));
}

function isSignature(line: string): boolean {
  return signatureMarks.has(line.trim()) || beginsWith(line, signatures);
}

function isSignOff(line: string): boolean {
  const words = plain(line).slice(0, 60).replaceAll('ss', 'ß').replaceAll('ue', 'ü').replace(/[,.!]/g, '').trim();
  return signOffs.has(words) || signOffs.has(plain(line).slice(0, 60).replace(/[,.!]/g, '').trim());
}

function isSeparator(line: string): boolean {
  const words = line.trim().toLowerCase().replaceAll('’', "'");
  const marks = /^[-_*=]+/.exec(words)?.[0] ?? '';
  const rest = words.slice(marks.length).trim();
  return (marks.length >= 2 && separators.some((start) => rest.startsWith(start))) || beginsWith(line, forwarded);
}

/** Whether a line ends with what announces a quotation. */
function isAnnouncement(line: string): boolean {
  const words = plain(line);
  if (!words.endsWith(':')) return false;
  const said = words.slice(0, -1).trim();
  return (
    wrote.some((verb) => said.endsWith(verb)) ||
    said.includes(' schrieb ') ||
    (said.endsWith('>') && said.includes('@'))
  );
}

/**
 * Parts what the writer of a mail says from what it quotes, forwards or carries along. Signatures and small print are neither: they
 * are left out. Where a mail program left no quote marks, all below the line that announces the quotation is history.
 */
export function mailLinesOf(text: string): readonly MailLine[] {
  const lines = text.split('\n').flatMap(withAnnouncementApart);
  const result: MailLine[] = [];
  let isHistory = false;
  /** In a signature, which ends with the next quotation. */
  let isSigned = false;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (isHistory || quoteMark.test(line)) {
      if (quoteMark.test(line)) isSigned = false;
      result.push({ text: line.replace(/^[\s>|]+/, ''), isQuoted: true });
      continue;
    }
    const announced = announcementAt(lines, index);
    if (announced > 0) {
      for (const quoted of lines.slice(index, index + announced)) result.push({ text: quoted, isQuoted: true });
      index += announced - 1;
      isSigned = false;
      const next = lines.slice(index + 1).find((other) => other.trim() !== '');
      isHistory = next === undefined || !quoteMark.test(next);
      continue;
    }
    if (isSeparator(line) || isHead(lines, index)) {
      isHistory = true;
      result.push({ text: line, isQuoted: true });
      continue;
    }
    if (/^_{10,}$/.test(line.trim())) continue;
    if (isSigned) continue;
    const isSmallPrint = beginsWith(line, smallPrint) && disclaiming.test(lines.slice(index, index + 6).join(' '));
    const hasWords = result.some((other) => !other.isQuoted && other.text.trim() !== '');
    if (isSignature(line) || isSmallPrint || (isSignOff(line) && hasWords)) {
      isSigned = true;
      continue;
    }
    result.push({ text: line, isQuoted: false });
  }
  return result;
}

/** A page that was made a text without line ends has the announcement, and all behind it, in the line of the client's words. */
function withAnnouncementApart(line: string): readonly string[] {
  const small = line.toLowerCase();
  const ends = wrote.map((verb) => small.indexOf(`${verb}:`)).filter((at) => at > 0);
  const verb = Math.min(...ends);
  if (ends.length === 0 || quoteMark.test(line)) return [line];
  const [start] = [...small.slice(0, verb).matchAll(/(?<=\s)(?:on|am|le|el) /g)]
    .map(({ index }) => index)
    .filter((index) => verb - index < 160 && /\d/.test(small.slice(index, verb)));
  const end = small.indexOf(':', verb) + 1;
  return start === undefined ? [line] : [line.slice(0, start), line.slice(start, end), line.slice(end)];
}

/** The lines, up to 3, that announce a quotation and begin here; 0 for none. */
function announcementAt(lines: readonly string[], index: number): number {
  const first = plain(lines[index] ?? '');
  const hasAddress = first.includes('<') && first.includes('@') && first.includes('>');
  if (!wroteStart.test(first) && !hasAddress) return isAnnouncement(first) && first.length <= 80 ? 1 : 0;
  for (let count = 1; count <= 3; count++) {
    const line = lines[index + count - 1];
    if (line === undefined || line.trim() === '' || quoteMark.test(line)) return 0;
    if (isAnnouncement(line)) return count;
  }
  return 0;
}

/** Whether a head begins here as Outlook writes it: `From:` and two more within five lines. */
function isHead(lines: readonly string[], index: number): boolean {
  if (!headFrom.test(plain(lines[index] ?? ''))) return false;
  return lines.slice(index + 1, index + 6).filter((line) => headOther.test(plain(line))).length >= 2;
}
