import { parseCalendarDate, toDayNumber, type CalendarDate } from '../../calendar/calendarDate';
import { parseDateInWords } from '../../calendar/dateInWords';
import type { CompletionList, Request } from './completion';
import { toValue } from './valueText';

/** Days that people name most, by the words that also find them while typing. */
const usualWords = [
  'today',
  'tomorrow',
  'next monday',
  'end of week',
  'in 1 week',
  'in 2 weeks',
  'in 1 month',
  'end of month',
  'end of quarter',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
];

/** With nothing typed only the first ones are offered: the weekdays come when one begins to type. */
const withoutWords = 9;

/**
 * A day in words becomes that day: `friday`, `in 2 weeks`, `end of month`.
 * @param isRange whether two days may stand there as FROM..TO
 */
export async function dateCompletions(
  { place, today, calendar, locale }: Request,
  isRange: boolean,
): Promise<CompletionList> {
  const [, first = '', typed = ''] = (isRange ? /^(.*\.\.)?(.*)$/s : /^()(.*)$/s).exec(place.word) ?? [];
  const words = typed.trim();
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const weekday = (day: CalendarDate): string => format.format(toDayNumber(day) * 86_400_000);
  const offers = new Map<CalendarDate, string>();
  const add = async (phrase: string): Promise<void> => {
    const day = await parseDateInWords(phrase, today, calendar, locale);
    if (day && !offers.has(day)) offers.set(day, phrase);
  };
  // A day in figures is what it is: only its weekday would be news.
  if (words !== '') await add(words);
  const usual = words === '' ? usualWords.slice(0, withoutWords) : usualWords.filter((phrase) => begins(phrase, words));
  for (const phrase of usual) await add(phrase);
  const items = [...offers].map(([day, phrase]) => {
    const isFigure = parseCalendarDate(phrase) !== undefined;
    return toValue(place, {
      text: first + day,
      label: first + day,
      kind: 'date',
      detail: isFigure ? weekday(day) : `${weekday(day)}, ${phrase}`,
      // What was typed must find it, whatever else it is called.
      words: `${first}${typed} ${phrase}`.trim(),
    });
  });
  return { items, isIncomplete: true };
}

function begins(phrase: string, words: string): boolean {
  return phrase.startsWith(words.toLowerCase().replace(/\s+/g, ' '));
}
