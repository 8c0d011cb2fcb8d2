import { holidayCodes } from '../../calendar/holidays';
import { findingCodes, defaultSeverities } from '../../findings/severity';
import { regionName } from '../holidayRegion';
import type { Completion, CompletionRequest } from './completion';
import { toValue } from './valueText';

/** The currencies that freelancers use most, which are offered first. */
const commonCurrencies = ['EUR', 'USD', 'GBP', 'CHF', 'CAD', 'AUD', 'SEK', 'PLN', 'INR', 'BRL'];

const languages =
  'en de fr es it pt nl sv da nb fi pl cs sk hu ro bg hr sl sr el tr uk ru et lv lt ga is ca eu gl ar he fa hi bn ta ur th vi id ms ja ko zh sw af'.split(
    ' ',
  );

const severityWords: Readonly<Record<string, string>> = {
  error: 'Fails a check of the command line.',
  warning: 'Shown as a warning.',
  information: 'Shown as information.',
  hint: 'Shown as a faint hint.',
  off: 'Not shown at all.',
};

/** All currencies of the runtime (`Intl`), with their names. */
export function currencyCompletions({ place, locale }: CompletionRequest): readonly Completion[] {
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  const codes = new Set([...commonCurrencies, ...Intl.supportedValuesOf('currency')]);
  return [...codes].map((code) => {
    const name = names.of(code) ?? code;
    return toValue(place, { text: code, kind: 'value', detail: name, words: `${code} ${name}` });
  });
}

export function languageCompletions({ place, locale }: CompletionRequest): readonly Completion[] {
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return languages.map((code) => {
    const name = names.of(code) ?? code;
    return toValue(place, { text: code, kind: 'value', detail: name, words: `${code} ${name}` });
  });
}

/** Countries, and the states with holidays of their own. Empty when the index cannot be read. */
export async function holidayCompletions({
  place,
  locale,
  holidayIndex,
}: CompletionRequest): Promise<readonly Completion[]> {
  const index = await holidayIndex();
  if (!index) return [];
  const regions = new Intl.DisplayNames(locale, { type: 'region' });
  return holidayCodes(index).map(({ code, name }) => {
    const detail = regionName(code, name, regions);
    return toValue(place, { text: code, kind: 'value', detail, words: `${code} ${detail} ${name}` });
  });
}

/** The codes of all findings, and the prefixes that several codes share. */
export function ruleCodes(): readonly { readonly code: string; readonly detail: string }[] {
  const groups = new Map<string, number>();
  for (const code of findingCodes) {
    for (let at = code.lastIndexOf('.'); at > 0; at = code.lastIndexOf('.', at - 1)) {
      const group = code.slice(0, at);
      groups.set(group, (groups.get(group) ?? 0) + 1);
    }
  }
  return [
    ...findingCodes.map((code) => ({ code, detail: defaultSeverities.get(code) ?? '' })),
    ...[...groups].map(([code, count]) => ({ code, detail: `${count} rules` })),
  ];
}

export function severityDocumentation(severity: string): string | undefined {
  return severityWords[severity];
}
