import type { ClientLanguage } from '../language';
import type { ClientWords } from './clientWords';
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';

const tables: Readonly<Record<ClientLanguage, ClientWords>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
};

export function clientWordsIn(language: ClientLanguage): ClientWords {
  return tables[language];
}
