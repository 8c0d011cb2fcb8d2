import type { Terms } from '../../plan/promise/termsDigest';
import { createClientFormats, type ClientFormats } from '../clientFormats';
import { clientLanguages } from '../language';
import type { ClientWords } from '../words/clientWords';
import { clientWordsIn } from '../words/tables';

/** Due day and price as a client reads them, such as `due 1 December 2026, €2,400.00`; empty where there are none. */
export function termsInWords({ due, amount }: Terms, words: ClientWords, formats: ClientFormats): string {
  return [due ? words.copy.dueOn(formats.day(due)) : [], amount ? formats.money(amount) : []].flat().join(', ');
}

/** The same in each language that a client may have read it in. */
export function termsInAllWords(terms: Terms, currency: string | undefined): readonly string[] {
  return clientLanguages.map((language) => {
    const words = clientWordsIn(language);
    return termsInWords(terms, words, createClientFormats(words.locale, currency));
  });
}
