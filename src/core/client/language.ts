/** The languages of what a client gets. */
export const clientLanguages = ['en', 'de', 'fr', 'es'] as const;
export type ClientLanguage = (typeof clientLanguages)[number];

/** The one of a plan's `language`, such as `de-AT`; English for a language that our texts do not have, and for none. */
export function clientLanguageOf(tag: string | undefined): ClientLanguage {
  const main = tag?.toLowerCase().split('-')[0];
  return clientLanguages.find((language) => language === main) ?? 'en';
}
