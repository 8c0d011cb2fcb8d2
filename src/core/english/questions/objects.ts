import type { Span } from '../../text';
import { nounPhrase } from '../grammar/nounPhrase';
import { isName } from '../grammar/words';
import type { Prose } from '../reading/prose';
import { objectPrepositions } from '../words/grammar';
import { generalThings } from '../words/nouns';
import { shape } from '../words/shape';

const prepositionAt = shape('i')`^\s${objectPrepositions}(?=\s)`;

/** The object of the words that end at this place, at most three words of it; undefined where no thing follows. */
export function objectBehind(text: string, at: number): Span | undefined {
  const preposition = prepositionAt.exec(text.slice(at, at + 7))?.[0] ?? '';
  const phrase = nounPhrase(text, at + preposition.length).slice(0, 3);
  const [first, last] = [phrase[0], phrase.at(-1)];
  if (!first || !last) return undefined;
  // A number alone, such as the first of a version, is no object either.
  if (first === last && /^\d/.test(first.word)) return undefined;
  // “Maintenance for a year”: how long is no object.
  if (/^(?:day|week|month|year)s?$/.test(last.word)) return undefined;
  return { start: first.start, end: last.end };
}

/** Faint praise of something so general that it carries the whole text: “a simple app”. */
export function praisesGeneralThing({ hits, text }: Prose): boolean {
  return hits.some(
    ({ kind, start, end }) =>
      kind === 'faint-praise' &&
      !isName(text, start, end) &&
      generalThings.has(nounPhrase(text, end).at(-1)?.word ?? ''),
  );
}
