/** The lines of a mail by who wrote them. */
export interface MailLine {
  readonly text: string;
  /** Whether it stands in what the mail quotes or forwards. */
  readonly isQuoted: boolean;
}

const quoteMark = /^\s*[>|]/;

/** The last line of what announces a quotation: `On 3 Dec 2026, Sam wrote:`. */
const wrote =
  /(?:\bwrote|\bschrieb(?: [^\n]{0,80})?|\ba écrit|\bécrivait|\bescribió|\bescribio|\bha escrito|<[^<>\n]{1,80}> ?(?:wrote|schrieb|a écrit|escribió)?)\s?:\s*$/i;
const wroteStart = /^\s*(?:on|am|le|el|at|op|\d{1,4}[-./]\d{1,2}[-./]\d{1,4})\b/i;

/** Lines that begin a mail within a mail, after which all is history. */
const separator =
  /^\s*[-_*=]{2,}\s*(?:original message|original appointment|ursprüngliche nachricht|originalnachricht|message d'origine|message original|mensaje original|forwarded message|weitergeleitete nachricht|message transféré|mensaje reenviado|reply above this line)\s*[-_*=:]*/i;
const forwarded =
  /^\s*(?:begin forwarded message|anfang der weitergeleiteten nachricht|début du message réexpédié|inicio del mensaje reenviado|forwarded by)\b/i;

const headFrom = /^\s*\**(?:from|von|de|da)\**\s?:\s?\**\s*\S/i;
const headOther =
  /^\s*\**(?:sent|date|to|subject|cc|gesendet|datum|an|betreff|envoyé|à|objet|enviado(?: el)?|fecha|para|asunto)\**\s?:/i;

/** Where a signature begins. */
const signature =
  /^\s*(?:--|—|__|–)\s*$|^\s*(?:sent from my|sent from (?:outlook|mail)|get outlook for|gesendet von mein|von meinem (?:iphone|ipad|handy|mobil|smartphone)|diese nachricht wurde von mein|envoyé de(?:puis)? mon|envoyé à partir de|enviado desde mi|obtener outlook|télécharger outlook|outlook für)/i;
const signOff =
  /^\s*(?:(?:best|kind|warm|many thanks and|with (?:best|kind)|all the) ?(?:regards|wishes|best)?|regards|cheers|sincerely|yours|yours (?:sincerely|truly|faithfully)|best|(?:mit )?(?:freundlichen?|herzlichen?|besten?|vielen?|schönen?|liebe|lieben|viele|beste|schöne|herzliche|sonnige) gr(?:ü|ue)(?:ß|ss)(?:e|en)|gruß|grüße|lg|vg|mfg|(?:bien )?cordialement|bien à (?:vous|toi)|sincères salutations|salutations|à bientôt|bonne (?:journée|soirée)|un saludo|saludos(?: cordiales)?|atentamente|cordialmente|un abrazo)\s*[,.!]*\s*$/i;

/** Small print about who may read it. */
const disclaimer =
  /^\s*[*_]*(?:(?:this|the) (?:e-?mail|message|communication|information)\b|confidential|confidentiality|disclaimer|important notice|diese (?:e-?mail|nachricht)|vertraulich|hinweis:|ce (?:message|courriel|mail)|confidentialité|este (?:correo|mensaje)|aviso legal|confidencialidad)/i;
const disclaiming =
  /confidential|privileged|intended|recipient|virus|disclos|scann?ed|unauthori[sz]ed|vertraulich|empfänger|confidentiel|destinataire|confidencial|destinatario|legally|compliance/i;

/**
 * Parts what the writer of a mail says from what it quotes, forwards or carries along. Signatures and small print are neither: they
 * are left out. Where a mail program left no quote marks, all below the line that announces the quotation is history.
 */
export function mailLinesOf(text: string): readonly MailLine[] {
  const lines = text.split('\n');
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
    if (separator.test(line) || forwarded.test(line) || isHead(lines, index)) {
      isHistory = true;
      result.push({ text: line, isQuoted: true });
      continue;
    }
    if (/^\s*_{10,}\s*$/.test(line)) continue;
    if (isSigned) continue;
    const isSmallPrint = disclaimer.test(line) && disclaiming.test(lines.slice(index, index + 6).join(' '));
    const hasWords = result.some((other) => !other.isQuoted && other.text.trim() !== '');
    if (signature.test(line) || isSmallPrint || (signOff.test(line) && hasWords)) {
      isSigned = true;
      continue;
    }
    result.push({ text: line, isQuoted: false });
  }
  return result;
}

/** The lines, up to 3, that announce a quotation and begin here; 0 for none. */
function announcementAt(lines: readonly string[], index: number): number {
  if (!wroteStart.test(lines[index] ?? '') && !/^\s*\S.{0,100}<\S+@\S+>/.test(lines[index] ?? '')) {
    return /^\s*[^\n]{1,60}\b(?:wrote|schrieb|a écrit|escribió)\s?:\s*$/i.test(lines[index] ?? '') ? 1 : 0;
  }
  for (let count = 1; count <= 3; count++) {
    const line = lines[index + count - 1];
    if (line === undefined || line.trim() === '' || quoteMark.test(line)) return 0;
    if (wrote.test(line)) return count;
  }
  return 0;
}

/** Whether a head begins here as Outlook writes it: `From:` and two more within five lines. */
function isHead(lines: readonly string[], index: number): boolean {
  if (!headFrom.test(lines[index] ?? '')) return false;
  return lines.slice(index + 1, index + 6).filter((line) => headOther.test(line)).length >= 2;
}
