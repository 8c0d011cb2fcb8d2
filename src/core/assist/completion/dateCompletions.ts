import { parseCalendarDate, type CalendarDate } from '../../calendar/calendarDate';
import { parseDateInWords } from '../../calendar/dateInWords';
import { createDayFormat } from '../../calendar/dayFormat';
import { namedDays } from '../../calendar/namedDays';
import type { CompletionList, CompletionRequest } from './completion';
import { toValue } from './valueText';

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

/**
 * Completes words for a day to its date: `friday`, `in 2 weeks`, `end of month`.
 * @param isRange whether a range FROM..TO is valid there
 */
export async function dateCompletions(
  { place, today, calendar, locale, isWanted }: CompletionRequest,
  isRange: boolean,
): Promise<CompletionList> {
  const [, first = '', typed = ''] = (isRange ? /^(.*\.\.)?(.*)$/s : /^()(.*)$/s).exec(place.word) ?? [];
  // Completion that is invoked on a finished date offers all days, since the user wants another date.
  const isFinished = parseCalendarDate(typed) !== undefined;
  const words = isFinished && isWanted ? '' : typed.trim().toLowerCase().replace(/\s+/g, ' ');
  const weekday = createDayFormat(locale, { weekday: 'long' });
  const offers = new Map<CalendarDate, string>();
  const add = async (phrases: readonly string[]): Promise<void> => {
    for (const phrase of phrases) {
      const day = await parseDateInWords(phrase, today, calendar, locale);
      if (day && !offers.has(day)) offers.set(day, phrase);
    }
  };
  if (words === '') await add(firstWords);
  else {
    // A date in digits is offered in the form YYYY-MM-DD, in case it lacks zeros.
    await add([typed.trim()]);
    for (const { day, phrase } of namedDays(words, today, locale)) if (!offers.has(day)) offers.set(day, phrase);
    await add([...firstWords, ...moreWords].filter((phrase) => phrase.startsWith(words)));
    await add(Object.entries(vagueWords).flatMap(([vague, days]) => (vague.startsWith(words) ? days : [])));
  }
  const isFound = offers.size > 0;
  // VS Code only requests again while typing if the list is not empty; it hides the items that do not match the typed words.
  if (!isFound) await add(firstWords);
  const items = [...offers].map(([day, phrase]) => {
    const isFigure = parseCalendarDate(phrase) !== undefined;
    return toValue(place, {
      text: first + day,
      label: first + day,
      kind: 'date',
      detail: isFigure ? weekday(day) : `${weekday(day)}, ${phrase}`,
      // Starts with the typed words, so that the item always matches.
      words: isFound ? `${first}${typed} ${phrase}`.trim() : `${first}${phrase}`,
    });
  });
  return { items, isIncomplete: true };
}
