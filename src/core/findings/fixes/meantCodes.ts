import { readAmount } from '../../plan/adopt/readAmount';
import { foldText } from '../../plan/oddCharacters';

/** What several currencies are called. */
const sharedNames: Readonly<Record<string, string>> = {
  $: 'USD CAD AUD',
  us$: 'USD',
  c$: 'CAD',
  a$: 'AUD',
  dollar: 'USD CAD AUD',
  '¥': 'JPY CNY',
  franc: 'CHF',
  pound: 'GBP',
  krona: 'SEK',
  kr: 'SEK NOK DKK',
  zł: 'PLN',
  '₹': 'INR',
};

/** The codes of a currency that is written by its sign or its name; several where they share it. */
export function meantCurrencies(text: string): readonly string[] {
  const code = text.toUpperCase().replace(/\.$/, '');
  const known = Intl.supportedValuesOf('currency');
  if (known.includes(code)) return [code];
  const named = readAmount(`1 ${text}`)?.currency;
  if (named !== undefined && known.includes(named)) return [named];
  const word = foldText(text).replace(/(?<=\p{L})s?\.?$/u, '');
  const shared = sharedNames[word] ?? sharedNames[foldText(text)];
  if (shared !== undefined) return shared.split(' ');
  const nameOf = new Intl.DisplayNames(['en'], { type: 'currency' });
  return known.filter((one) => foldText(nameOf.of(one) ?? '') === word);
}

/**
 * Whether what stands beside an amount is a currency, and that of the plan where it names one: `$` is one of those whose sign
 * it is, `net` and `max` are none.
 */
export function isCurrency(unit: string, ofPlan: string | undefined): boolean {
  const meant = meantCurrencies(unit);
  if (ofPlan === undefined) return meant.length > 0 || /\p{Sc}/u.test(unit);
  if (meant.includes(ofPlan)) return true;
  if (!/^(?:\p{Sc}|\p{L}{4,})$/u.test(unit) || !Intl.supportedValuesOf('currency').includes(ofPlan)) return false;
  return (['narrowSymbol', 'name'] as const).some((currencyDisplay) => {
    const written = new Intl.NumberFormat('en', { style: 'currency', currency: ofPlan, currencyDisplay }).format(2);
    return written.toLowerCase().includes(unit.toLowerCase());
  });
}

const commonLanguages = 'en de fr es it pt nl pl cs sk da sv nb fi hu ro tr uk ru el ja zh ko ar he ca'.split(' ');

/** The tag of a language that is written as a locale or by its name in English, German, French, Spanish or itself. */
export function meantLanguage(text: string): string | undefined {
  if (/^[A-Za-z]{2,3}_[A-Za-z0-9_]+(?:\.[\w-]+)?$/.test(text)) return text.split('.')[0]?.replaceAll('_', '-');
  const name = foldText(text);
  return commonLanguages.find((code) =>
    ['en', 'de', 'fr', 'es', code].some(
      (locale) => foldText(new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? '') === name,
    ),
  );
}
