import { nounPhrase } from '../grammar/nounPhrase';
import { isName } from '../grammar/words';
import type { Prose } from '../reading/prose';
import { generalThings } from '../words/nouns';

/** Faint praise of something so general that it carries the whole text: “a simple app”. */
export function praisesGeneralThing({ hits, text }: Prose): boolean {
  return hits.some(
    ({ kind, start, end }) =>
      kind === 'faint-praise' &&
      !isName(text, start, end) &&
      generalThings.has(nounPhrase(text, end).at(-1)?.word ?? ''),
  );
}
