/** Words before a number that counts pieces of time or rounds of work, in the languages of plans. */
const counted =
  /(?<=(?:^|[^\p{L}])(?:sprint|iteration|round|week|month|quarter|woche|monat|quartal|semaine|mois|trimestre|semana|mes) )\d{1,4}(?![\p{L}\d])/iu;
const inBrackets = /\((\d{1,4})\)$/;

/** The languages whose months are told in titles. */
const languages: readonly string[] = ['en', 'de', 'fr', 'es'];

/** The months in full, from January on; in English for a language that is not among ours. */
function monthsOf(language: string): readonly string[] {
  const primary = language.slice(0, 2).toLowerCase();
  const locale = languages.includes(primary) ? primary : 'en';
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_none, month) => format.format(Date.UTC(2026, month, 15)));
}

/**
 * The title of a milestone that is repeated: its month and year go on (`Report for December 2026`, `Report for January 2027`), or its
 * number (`Sprint 3`, `Sprint 4`), else a number is added: `Backups are restored (2)`.
 * @param times how many times after the first, from 1
 * @param months between two of them; 0 where they are not months apart
 * @param language of the plan (BCP 47)
 */
export function repeatedTitle(title: string, times: number, months: number, language: string): string {
  const named = months > 0 ? monthLater(title, times * months, language) : undefined;
  if (named !== undefined) return named;
  if (counted.test(title)) return title.replace(counted, (number) => String(Number(number) + times));
  if (inBrackets.test(title)) return title.replace(inBrackets, (_all, number) => `(${Number(number) + times})`);
  return `${title} (${times + 1})`;
}

/** Undefined where the title names not exactly one month. */
function monthLater(title: string, later: number, language: string): string | undefined {
  const months = monthsOf(language);
  const pattern = new RegExp(`(?<!\\p{L})(${months.join('|')})(?!\\p{L})(?:( (?:de )?)(\\d{4})(?!\\d))?`, 'gu');
  const [found, ...others] = title.matchAll(pattern);
  if (!found || others.length > 0) return undefined;
  const [words, month = '', gap, year] = found;
  const place = months.indexOf(month) + later;
  const next = months[place % 12] ?? month;
  const withYear = year === undefined ? next : `${next}${gap}${Number(year) + Math.floor(place / 12)}`;
  return title.slice(0, found.index) + withYear + title.slice(found.index + words.length);
}
