const hitKinds = [
  'placeholder',
  'vague-verb',
  'vague-change',
  'vague-noun',
  'quality',
  'activity',
  'activity-noun',
  'weak-modal',
  'deference',
  'open-set',
  'loose-set',
  'repair',
  'open-list',
  'comparative',
  'size',
  'degree',
  'vague-amount',
  'praise',
  'grade',
  'faint-praise',
] as const;

/** The kinds of words that the lists hold. The questions decide by the context whether a hit counts. */
export type HitKind = (typeof hitKinds)[number];

const bits = new Map<HitKind, number>(hitKinds.map((kind, index) => [kind, 1 << index]));

/** Several kinds as the bits of one number, so that a text is asked for all of them at once. */
export function bitsOf(kinds: readonly HitKind[]): number {
  return kinds.reduce((all, kind) => all | (bits.get(kind) ?? 0), 0);
}

/** Words of one kind. */
export interface WordList {
  readonly kind: HitKind;
  /** Where the idea of the list comes from; the words are our own choice. */
  readonly source: string;
  /** Phrases in lower case with commas between them; `*` is one to three words, `a|b` either word, not at the beginning. */
  readonly phrases?: string;
  /** Single words, divided by blanks. */
  readonly words?: string;
  /** Verbs in their base form, divided by blanks: they stand for their gerunds and for both spellings of `-ize`, too. */
  readonly verbs?: string;
}

/** Everything in a list: its phrases, its words, and the forms of its verbs. */
export function membersOf({ phrases = '', words = '', verbs = '' }: WordList): readonly string[] {
  return [
    ...new Set([
      ...phrases.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' ')),
      ...words.split(/\s+/),
      ...verbs.split(/\s+/).flatMap(formsOf),
    ]),
  ].filter((phrase) => phrase !== '');
}

function formsOf(verb: string): readonly string[] {
  const british = verb.replace(/iz(e?)$/, 'is$1').replace(/yze$/, 'yse');
  return [verb, british].flatMap((form) => [form, gerundOf(form)]);
}

function gerundOf(verb: string): string {
  if (/^(?:plan|begin|set|get|run|debug|program)$/.test(verb)) return `${verb}${verb.slice(-1)}ing`;
  return verb.endsWith('e') && !/[eo]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
}
