import type { CalendarDate } from './calendarDate';
import { parseDateInWords } from './dateInWords';
import { namedDays, type NamedDay } from './namedDays';
import type { WorkingCalendar } from './workingCalendar';

/** What the words for a day depend on. */
export interface DayContext {
  readonly today: CalendarDate;
  /** For working days, which are Monday to Friday without it. */
  readonly calendar?: WorkingCalendar;
  /** BCP 47. */
  readonly locale: string;
}

/** The most frequent days in words, offered when nothing is typed. */
const firstWords = [
  'today',
  'tomorrow',
  'next monday',
  'end of week',
  'in 1 week',
  'in 2 weeks',
  'in 1 month',
  'end of month',
  'end of quarter',
];

/** Offered in addition to {@link firstWords} once their first letters are typed. */
const weekdayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const moreWords = [
  ...weekdayNames,
  ...weekdayNames.map((name) => `next ${name}`),
  'end of next week',
  'end of next month',
  'end of next quarter',
  'end of year',
];

/** Words for several days, with the days that are most likely meant. */
const vagueWords: Readonly<Record<string, readonly string[]>> = {
  'next week': ['next monday', 'end of next week'],
  'next month': ['end of next month'],
  'next quarter': ['end of next quarter'],
  'this week': ['end of week'],
  'this month': ['end of month'],
};

/** The most frequent days, in words. */
export function frequentDays(context: DayContext): Promise<readonly NamedDay[]> {
  return collect([], firstWords, context);
}

/**
 * The days that a text names, or may name once it is typed to its end: `friday`, `in 2 w`, `15`, `next month`. The plan completes
 * to these, and questions for a day take them.
 * @returns each day once, the likeliest first; {@link frequentDays} for an empty text, none for one that names no day
 */
export async function offeredDays(typed: string, context: DayContext): Promise<readonly NamedDay[]> {
  const words = typed.trim().toLowerCase().replace(/\s+/g, ' ');
  if (words === '') return frequentDays(context);
  const { today, locale } = context;
  // A date in digits is offered in the form YYYY-MM-DD, in case it lacks zeros.
  const exact = await collect([], [typed.trim()], context);
  const begun = [...exact, ...namedDays(words, today, locale)];
  const phrases = [
    ...[...firstWords, ...moreWords].filter((phrase) => phrase.startsWith(words)),
    ...Object.entries(vagueWords).flatMap(([vague, days]) => (vague.startsWith(words) ? days : [])),
  ];
  return collect(begun, phrases, context);
}

/** The days found before and those of the phrases, each with the first of its names. */
async function collect(
  found: readonly NamedDay[],
  phrases: readonly string[],
  { today, calendar, locale }: DayContext,
): Promise<readonly NamedDay[]> {
  const byDay = new Map<CalendarDate, NamedDay>();
  for (const one of found) if (!byDay.has(one.day)) byDay.set(one.day, one);
  for (const phrase of phrases) {
    const day = await parseDateInWords(phrase, today, calendar, locale);
    if (day && !byDay.has(day)) byDay.set(day, { day, phrase });
  }
  return [...byDay.values()];
}
