import { wordsAfter } from '../grammar/words';
import type { Prose } from '../reading/prose';
import type { HitKind } from '../words/wordList';
import { findGeneral } from './general';

/** Kinds of words that need an explanation, so that a text with them can give none. */
const vague: ReadonlySet<HitKind> = new Set<HitKind>([
  'placeholder',
  'vague-verb',
  'vague-noun',
  'activity',
  'activity-noun',
  'weak-modal',
  'deference',
  'comparative',
  'vague-amount',
  'praise',
]);

function isVague({ hits }: Prose): boolean {
  return hits.some(({ kind }) => vague.has(kind));
}

/** Whether a text says what will be there, so that a vague one beside it is only its headline. */
export function isConcrete(prose: Prose): boolean {
  return prose.isQuantified || (!isVague(prose) && prose.hasEvidence);
}

const reference = /#\d|\b[A-Z]{2,10}-\d/;

/** The same for an entry of a list, which says what will be there by its presence, unless it is vague itself. */
export function isConcreteEntry(prose: Prose): boolean {
  return (
    isConcrete(prose) ||
    (reference.test(prose.text) && !isVague(prose)) ||
    (/\S\s\S/.test(prose.text) && !prose.hits.some(({ kind }) => vague.has(kind) || kind.endsWith('-set')))
  );
}

/** Whether a text names something, however little of it can be checked. */
export function isNaming(prose: Prose): boolean {
  const { text, hits } = prose;
  return (
    hasWords(text) &&
    !isVague(prose) &&
    (!hits.some(({ kind }) => kind.endsWith('-set')) || /\S,\s[^.;\n]{2,60}\s(?:and|or)\s\S/.test(text)) &&
    (!prose.mayBeGeneral || findGeneral(text, 0, text.length).length === 0)
  );
}

/** Six words in a row, or several parts of a list: “schema per model; CRUD plan”. */
function hasWords(text: string): boolean {
  return wordsAfter(text, 0, 6).length === 6 || /\w\s\w.{3,60}[;,]\s\w{2,20}\s\w/.test(text);
}
