import type { ClientWords } from './clientWords';

/** With a capital at its beginning. */
export function capital(text: string, { locale }: Pick<ClientWords, 'locale'>): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(locale) + text.slice(first.length);
}
