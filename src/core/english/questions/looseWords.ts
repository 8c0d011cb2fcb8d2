import type { Span } from '../../text';
import { isHead } from '../grammar/heads';
import { nounPhrase } from '../grammar/nounPhrase';
import { isName } from '../grammar/words';
import type { Hit, Prose } from '../reading/prose';
import { bitsOf, type HitKind } from '../words/wordList';
import { isClosed } from './closedSets';
import { isListedAt } from './listedPlaces';
import { hasMeans } from './means';
import { isOtherWord } from './praise';
import { isHandled } from './quantified';
import { isStatement } from './statements';
import { isPolishLanguage } from './vagueChanges';

const looseKinds: readonly HitKind[] = [
  'vague-verb',
  'vague-change',
  'vague-noun',
  'open-set',
  'size',
  'degree',
  'faint-praise',
];

const looseBits = bitsOf(looseKinds);

/** A longer heading names things of its own, and so does one with code: a loose word is decoration there. */
const mostCharacters = 100;

/**
 * The first word that draws no line in a heading, also where its own rule lets it pass because it is often harmless there: “Cache
 * layer to improve performance”. It tells something only where nothing can be checked.
 */
export function findLooseWord(prose: Prose): Span | undefined {
  const { text, kinds, hits } = prose;
  if ((kinds & looseBits) === 0 || text.length > mostCharacters || text.includes('`')) return undefined;
  if (isStatement(prose) || isCondition.test(text)) return undefined;
  return hits.find((hit) => looseKinds.includes(hit.kind) && !isHarmless(prose, hit));
}

/** “If the flag is missing, keep the flow” says how something behaves. */
const isCondition = /^\W{0,3}(?:if|when|once)\s/i;

/** “Stops if necessary columns are absent”, “notes for future projects”, “no critical errors”. */
const isAside = /\b(?:if|for|no|zero)\s$/i;

function isHarmless(prose: Prose, { kind, start, end, words }: Hit): boolean {
  const { text } = prose;
  const before = text.slice(Math.max(0, start - 7), start);
  const isFirst = isHead(prose, start);
  if (isName(text, start, end) || (!isFirst && /^\p{Lu}/u.test(words))) return true;
  if (isAside.test(before) || /^\sthan\s/.test(text.slice(end, end + 6))) return true;
  switch (kind) {
    case 'vague-verb':
    case 'vague-change':
      // What it is made for is all that is said of how far: “to improve performance”, but not “how to deal with overlaps”.
      return !/(?<!\bhow\s)\bto\s$/.test(before) || hasMeans(prose, end);
    case 'vague-noun':
      return isPolishLanguage(text, end, words);
    case 'degree':
    case 'faint-praise':
      // “Stable sort” and “the stable branch” are names of things.
      return isFirst || words.endsWith('ly') || /\bthe\s$/i.test(before) || isOtherWord(text, start, end);
    default:
      return isHandled(text) || isKnownSet(text, start, nounPhrase(text, end).at(-1)?.end ?? end);
  }
}

/** Whether the text says which ones are meant, by members, a list, a name or a clause: “remaining Rook controllers”. */
function isKnownSet(text: string, start: number, end: number): boolean {
  return (
    /\s\p{Lu}|\w\.\w/u.test(text.slice(start, end)) ||
    /\s(?:where|that|which)\s/.test(text.slice(end, end + 80)) ||
    isClosed(text, start, end) ||
    isListedAt(text, end)
  );
}
