import { shorten } from '../../text';
import type { ClientLanguage } from '../language';
import { plainLine } from '../plainLine';

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

/** How our sentences name a milestone, such as `M2 “Card payments work”`. @param quoted as the language quotes */
export function nameInReply(id: string | undefined, title: string, quoted: (text: string) => string): string {
  const words = shorten(plainLine(title), 120);
  return [id, words === '' ? undefined : quoted(words)].filter(Boolean).join(' ');
}

/** How the mail that agrees to all names one. */
export function titleInList(title: string): string {
  return shorten(plainLine(title), 60);
}

/** What of our text is neither a decision nor a word of the client. */
const furniture: ReadonlySet<string> = new Set(
  Object.values(replyTexts).flatMap(({ doneWhen, code }) => [plainReply(doneWhen), plainReply(code)]),
);

/** Whether a line of a reply is ours and says nothing: `It is done when:`, `Date: 3 December`. */
export function isReplyFurniture(line: string): boolean {
  return furniture.has(plainReply(line)) || signatureIn(line) !== undefined;
}

/** A name in a signature: a few words that begin with a capital letter. */
const nameWords = /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|von|van|la|del|y)){0,5}$/u;
/** A day in a signature: a number, and little else. */
const dayWords =
  /^(?=.{0,40}$)(?:\p{L}{1,12}[.,]? )?(?:\p{L}{3,12}\.? )?\d{1,4}(?:st|nd|rd|th|er|\.)?(?:[ ./-]{1,2}(?:de |del )?[\p{L}\d]{1,12}[.,]?){0,3}$/u;

/** What a client has filled in below our text; empty where it is left as it was. A point such as `Date: is wrong` is none. */
export function signatureIn(line: string): { readonly key: 'date' | 'name'; readonly value: string } | undefined {
  const words = plainReply(line);
  for (const { signature } of Object.values(replyTexts)) {
    for (const [at, label] of signature.entries()) {
      const start = plainReply(label);
      if (!words.startsWith(start)) continue;
      const value = line.slice(line.indexOf(':') + 1).trim();
      const isFilledIn = (at === 0 ? dayWords : nameWords).test(value);
      if (value === '' || isFilledIn) return { key: at === 0 ? 'date' : 'name', value };
    }
  }
  return undefined;
}

/** A line in small letters, without what mail programs change in it: kinds of blanks and of quotation marks, marks of emphasis. */
export function plainReply(line: string): string {
  return line
    .toLowerCase()
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/ :/g, ':')
    .replace(/[’‘]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/^[\s*_]+/, '')
    .replace(/[\s*_]{1,4}$/, '');
}
