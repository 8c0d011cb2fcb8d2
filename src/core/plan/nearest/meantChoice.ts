import { foldText, visibleText } from '../oddCharacters';
import { nearestValue } from './nearestValue';

/** The words of other formats and languages for the values of an enum. A table is for the enum that has all of its values. */
const synonyms: readonly Readonly<Record<string, string>>[] = [
  {
    planned: `open todo to-do not-started not-yet-started not-begun pending backlog upcoming future next new scheduled proposed
      draft offen geplant nicht-begonnen noch-nicht-begonnen prévu planifié à-faire pas-commencé planificado pendiente`,
    'in-progress': `active wip work-in-progress ongoing started doing current working underway under-way in-work in-arbeit
      laufend angefangen begonnen en-cours commencé en-curso en-progreso empezado`,
    'in-review': 'review reviewing under-review in-qa testing in-prüfung en-revue en-revisión',
    done: `closed complete completed finished shipped released delivered achieved resolved erledigt fertig abgeschlossen
      terminé fini fait livré achevé terminado hecho completado entregado acabado`,
    cancelled: 'canceled dropped abandoned wontfix abgebrochen abgesagt storniert annulé abandonné cancelado anulado',
  },
  {
    must: 'critical high must-have required mandatory essential hoch haute alta',
    should: 'medium should-have mittel moyenne media',
    could: 'low could-have optional nice-to-have niedrig basse baja',
  },
  {
    unpaid: 'open outstanding not-paid not-yet-paid not-invoiced offen unbezahlt impayé pendiente',
    invoiced: 'billed in-rechnung-gestellt facturé facturado',
    paid: 'payed settled bezahlt payé pagado',
  },
  {
    approved: 'accepted abgenommen freigegeben approuvé accepté aprobado aceptado',
    'approved-with-reservations': 'approved-with-comments conditionally-approved',
    'changes-requested': 'change-requested changes needs-changes needs-work rework',
    rejected: 'declined refused abgelehnt rejeté rechazado',
  },
  {
    proposed: 'open draft pending offen proposé propuesto',
    approved: 'accepted angenommen approuvé accepté aprobado aceptado',
    declined: 'rejected refused abgelehnt rejeté rechazado',
    withdrawn: 'cancelled canceled zurückgezogen retiré retirado',
  },
  { off: 'none no false disabled disable ignore', warning: 'warn', information: 'info', error: 'err' },
];

const valueByWord = synonyms.map(
  (table) =>
    new Map(
      Object.entries(table).flatMap(([value, words]) => words.split(/\s+/).map((word) => [foldText(word), value])),
    ),
);

/** Words for a standstill, which do not say whether the work has begun. */
const standstill = new Set('blocked on-hold hold paused waiting stuck delayed'.split(' '));

/** Values that say that something is over, and well. */
const goodEnds: ReadonlySet<string> = new Set(['done', 'paid', 'approved']);

/** A text without what merely decorates it. */
interface Plain {
  /** Folded, with a dash between two words. */
  readonly keyword: string;
  readonly signs: string;
}

/**
 * The value that a text names, by its own name or a synonym: `In Progress`, `wip`, `✅ done`.
 * @returns undefined for a text that says anything more or less: `50% complete`, `done?`, `almost done`, `undone`
 */
export function namedChoice(values: readonly string[], text: string): string | undefined {
  if (values.includes('done') && /^100 ?%(?: (?:done|completed?|finished))?$/i.test(visibleText(text))) return 'done';
  const plain = plainOf(text);
  if (!plain) return undefined;
  const at = synonyms.findIndex((table) => Object.keys(table).every((value) => values.includes(value)));
  const value = values.find((one) => foldText(one) === plain.keyword) ?? valueByWord[at]?.get(plain.keyword);
  return value !== undefined && suits(plain.signs, value) ? value : undefined;
}

/** The values that a text may have been meant to be, also misspelled ones; several where the text does not tell. */
export function meantChoices(values: readonly string[], text: string): readonly string[] {
  const named = namedChoice(values, text);
  if (named !== undefined) return [named];
  const plain = plainOf(text);
  if (!plain) return [];
  if (values.includes('planned') && standstill.has(plain.keyword)) return ['in-progress', 'planned'];
  // By the client, who then wants it done again or not at all.
  if (values.includes('in-progress') && plain.keyword === 'rejected') return ['in-progress', 'cancelled'];
  const near = nearestValue(values, plain.keyword);
  return near !== undefined && isSlip(plain.keyword, near) && suits(plain.signs, near) ? [near] : [];
}

/**
 * Whether the word is no other one. A slip at the first letter is rare, and other words often begin or end so: `undone`, `none`,
 * `would`, `mustnt`.
 */
function isSlip(word: string, value: string): boolean {
  const beginsAlike = [0, 1].some((at) => value.charAt(at) === word.charAt(0));
  return beginsAlike && !(word.startsWith(value) && word.length > value.length + 1);
}

/** Single characters that may stand before and behind words. */
const opening = /[\s*_`#:•·"'([✓✗✘☐☒\p{Extended_Pictographic}-]/u;
const closing = /[\s*_`:.,;!"')\]✓✗✘☐☒\p{Extended_Pictographic}-]/u;

/** @returns undefined unless the text is words alone, between marks that say nothing, such as `**done**` and `Done.` */
function plainOf(text: string): Plain | undefined {
  if (text.length > 80) return undefined;
  const ticked = Array.from(
    visibleText(text)
      .replace(/[‐-―−]/g, '-')
      .replace(/^\[x\]/i, '✓'),
  );
  const isLetter = (character: string): boolean => /\p{L}/u.test(character);
  const first = ticked.findIndex(isLetter);
  const last = ticked.findLastIndex(isLetter) + 1;
  const [before, words, behind] = [ticked.slice(0, first), ticked.slice(first, last), ticked.slice(last)];
  if (first < 0 || !words.every((one) => /[\p{L}\p{M}\s_’'-]/u.test(one))) return undefined;
  if (!before.every((one) => opening.test(one)) || !behind.every((one) => closing.test(one))) return undefined;
  const signs = [...before, ...behind].join('').replace(/[\s*_`#:•·"'().,;![\]-]/g, '');
  return { keyword: foldText(words.join('')).replace(/[\s_-]+/g, '-'), signs };
}

/** Whether no sign contradicts the value: `❌ done` is not done. */
function suits(signs: string, value: string): boolean {
  if (/[❓❔⁉⁇🤔🤷]/u.test(signs)) return false;
  if (goodEnds.has(value)) return /^[✅✔✓☑🎉🎊🏁🏆🚀👍💯🟢]*$/u.test(signs);
  return value === 'cancelled' || !/[❌❎✖✗✘☒🚫⛔👎]/u.test(signs);
}
