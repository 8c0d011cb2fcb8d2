import type { CalendarDate } from '../calendar/calendarDate';
import { dayInSeries, type Interval } from '../calendar/interval';
import { isoWeek } from '../calendar/isoWeek';

/** Which of the repetitions a title is for. */
export interface TitleTerms {
  /** How many times after the first, from 1. */
  readonly times: number;
  readonly interval: Interval;
  /** Of the milestone that is repeated. */
  readonly due: CalendarDate;
  /** Of the plan (BCP 47). */
  readonly language: string;
}

/** Words before a number that goes on, in the languages of plans. */
const counted = {
  round: 'sprint|iteration|round',
  week: 'week|woche|kw|semaine|semana',
  month: 'month|monat|mois|mes',
  quarter: 'quarter|quartal|trimestre|q',
} as const;
/** `Q4`, `KW48`. */
const writtenTogether: readonly string[] = ['q', 'kw'];
const inBrackets = /\((\d{1,4})\)$/;

/** The languages whose months are told in titles. */
const languages: readonly string[] = ['en', 'de', 'fr', 'es'];

/** The months in full, from January on; in English for a language that is not among ours. */
function monthsOf(language: string): readonly string[] {
  const [primary = ''] = language.toLowerCase().split('-');
  const locale = languages.includes(primary) ? primary : 'en';
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_none, month) => format.format(Date.UTC(2026, month, 15)));
}

/**
 * The title of a milestone that is repeated: its month, quarter or week goes on with its year (`Report for December 2026`, `Report for
 * January 2027`), or its number (`Sprint 3`, `Sprint 4`), else a number is added: `Backups are restored (2)`.
 */
export function repeatedTitle(title: string, terms: TitleTerms): string {
  const { times } = terms;
  const named = monthLater(title, terms) ?? countedLater(title, terms);
  if (named !== undefined) return named;
  if (inBrackets.test(title)) return title.replace(inBrackets, (_all, number) => `(${Number(number) + times})`);
  return `${title} (${times + 1})`;
}

/** Undefined where the title names not exactly one month, or is not repeated by months. */
function monthLater(title: string, { times, interval, language }: TitleTerms): string | undefined {
  if (interval.unit !== 'month') return undefined;
  const months = monthsOf(language);
  const pattern = new RegExp(`(?<!\\p{L})(${months.join('|')})(?!\\p{L})(?:( (?:de )?)(\\d{4})(?!\\d))?`, 'gu');
  const [found, ...others] = title.matchAll(pattern);
  if (!found || others.length > 0) return undefined;
  const [words, month = '', gap, year] = found;
  const place = months.indexOf(month) + times * interval.count;
  const next = months[place % 12] ?? month;
  const withYear = year === undefined ? next : `${next}${gap}${Number(year) + Math.floor(place / 12)}`;
  return title.slice(0, found.index) + withYear + title.slice(found.index + words.length);
}

/** Undefined where nothing in the title counts what goes on by this interval. */
function countedLater(title: string, terms: TitleTerms): string | undefined {
  const all = Object.values(counted).join('|');
  const found = new RegExp(
    `(?<=(?:^|[^\\p{L}\\p{N}])(${all})( ?))(\\d{1,4})(?![\\p{L}\\d])(?:([ /-])(\\d{4})(?!\\d))?`,
    'iu',
  ).exec(title);
  const [words = '', word = '', blank, digits, gap, year] = found ?? [];
  const kind = (['round', 'week', 'month', 'quarter'] as const).find((one) =>
    counted[one].split('|').includes(word.toLowerCase()),
  );
  if (!found || !kind || (blank === '' && !writtenTogether.includes(word.toLowerCase()))) return undefined;
  const next = laterNumber(kind, Number(digits), terms);
  if (!next) return undefined;
  const withYear = year === undefined ? `${next.number}` : `${next.number}${gap}${Number(year) + next.years}`;
  return title.slice(0, found.index) + withYear + title.slice(found.index + words.length);
}

/** The number so many repetitions later, and how many years later that is where it begins anew each year. */
function laterNumber(
  kind: keyof typeof counted,
  number: number,
  { times, interval, due }: TitleTerms,
): { readonly number: number; readonly years: number } | undefined {
  const later = times * interval.count;
  const on = (by: number) => ({ number: number + by, years: 0 });
  switch (kind) {
    case 'round':
      return on(times);
    case 'month':
      return interval.unit === 'month' ? on(later) : undefined;
    case 'quarter': {
      if (interval.unit !== 'month' || interval.count % 3 !== 0 || number < 1 || number > 4) return undefined;
      const place = number - 1 + later / 3;
      return { number: (place % 4) + 1, years: Math.floor(place / 4) };
    }
    case 'week': {
      const [year = '', week = ''] = isoWeek(due).split('-W');
      // A week of the calendar, or one of the project.
      if (Number(week) !== number) return interval.unit === 'week' ? on(later) : undefined;
      const [thenYear = '', then = ''] = isoWeek(dayInSeries(due, interval, times)).split('-W');
      return { number: Number(then), years: Number(thenYear) - Number(year) };
    }
  }
}
