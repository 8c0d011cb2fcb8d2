import type { ClientLanguage } from '../language';

/*
 * What the reply links of our texts say, in the languages of our texts. The reader of replies knows these lines again, and takes
 * its decision from the sentences alone: what a client adds stays the client's own.
 */
export interface ReplyTexts {
  /** Of the subject line, before the title. */
  readonly subject: {
    readonly approve: string;
    readonly change: string;
    readonly agree: string;
    readonly agreeAll: string;
  };
  /** @param name of the milestone, such as `M2 “Card payments work”` */
  readonly approve: (name: string) => string;
  readonly change: (name: string) => string;
  /** @param terms due day and price, such as `due 1 December 2026, €2,400.00`; empty where there are none */
  readonly agree: (name: string, terms: string) => string;
  readonly agreeAll: string;
  /** Before the criteria. */
  readonly doneWhen: string;
  /** The line that says what the code in brackets is for. */
  readonly code: string;
  readonly signature: readonly [date: string, name: string];
}

export const replyTexts: Readonly<Record<ClientLanguage, ReplyTexts>> = {
  en: {
    subject: { approve: 'Approved', change: 'Change wanted', agree: 'Agreed', agreeAll: 'Agreed' },
    approve: (name) => `I approve milestone ${name}.`,
    change: (name) => `Please change this in milestone ${name}:`,
    agree: (name, terms) => `I agree to milestone ${name}${terms === '' ? '' : ` (${terms})`}.`,
    agreeAll: 'I agree to these milestones:',
    doneWhen: 'It is done when:',
    code: 'The code below names the wording that this answer is about; please leave it in.',
    signature: ['Date:', 'Name:'],
  },
  de: {
    subject: { approve: 'Freigabe', change: 'Änderungswunsch', agree: 'Zustimmung', agreeAll: 'Zustimmung' },
    approve: (name) => `Ich gebe den Meilenstein ${name} frei.`,
    change: (name) => `Bitte ändern Sie am Meilenstein ${name}:`,
    agree: (name, terms) => `Ich stimme dem Meilenstein ${name} zu${terms === '' ? '' : ` (${terms})`}.`,
    agreeAll: 'Ich stimme diesen Meilensteinen zu:',
    doneWhen: 'Er ist fertig, wenn:',
    code: 'Der Code unten nennt den Wortlaut, um den es geht; bitte stehen lassen.',
    signature: ['Datum:', 'Name:'],
  },
  fr: {
    subject: { approve: 'Validation', change: 'Modification demandée', agree: 'Accord', agreeAll: 'Accord' },
    approve: (name) => `J’approuve le jalon ${name}.`,
    change: (name) => `Merci de modifier ceci dans le jalon ${name} :`,
    agree: (name, terms) => `Je suis d’accord avec le jalon ${name}${terms === '' ? '' : ` (${terms})`}.`,
    agreeAll: 'Je suis d’accord avec ces jalons :',
    doneWhen: 'Il est terminé quand :',
    code: 'Le code ci-dessous désigne la version du texte concernée ; merci de le laisser.',
    signature: ['Date :', 'Nom :'],
  },
  es: {
    subject: { approve: 'Aprobación', change: 'Cambio solicitado', agree: 'Conformidad', agreeAll: 'Conformidad' },
    approve: (name) => `Apruebo el hito ${name}.`,
    change: (name) => `Por favor, cambien esto en el hito ${name}:`,
    agree: (name, terms) => `Estoy de acuerdo con el hito ${name}${terms === '' ? '' : ` (${terms})`}.`,
    agreeAll: 'Estoy de acuerdo con estos hitos:',
    doneWhen: 'Está terminado cuando:',
    code: 'El código de abajo indica la versión del texto a la que se refiere; por favor, no lo borre.',
    signature: ['Fecha:', 'Nombre:'],
  },
};

/** What of our text is neither a decision nor a word of the client. */
const furniture: ReadonlySet<string> = new Set(
  Object.values(replyTexts).flatMap(({ doneWhen, code }) => [plain(doneWhen), plain(code)]),
);
const signatureLines = Object.values(replyTexts).flatMap(({ signature }) => signature.map((line) => plain(line)));

/** Whether a line of a reply is ours and says nothing: `It is done when:`, `Date: 3 December`. */
export function isReplyFurniture(line: string): boolean {
  const words = plain(line);
  return furniture.has(words) || signatureLines.some((start) => words.startsWith(start));
}

function plain(line: string): string {
  return line
    .toLowerCase()
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/ :/g, ':')
    .replace(/[’‘]/g, "'")
    .trim();
}
