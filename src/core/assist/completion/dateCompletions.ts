import { parseCalendarDate } from '../../calendar/calendarDate';
import { createDayFormat } from '../../calendar/dayFormat';
import { frequentDays, offeredDays } from '../../calendar/offeredDays';
import { noCompletions, type CompletionList, type CompletionRequest } from './completion';
import { toValue } from './valueText';

/**
 * Completes words for a day to its date: `friday`, `in 2 weeks`, `end of month`.
 * @param isRange whether a range FROM..TO is valid there
 */
export async function dateCompletions(
  { place, today, calendar, locale, isWanted }: CompletionRequest,
  isRange: boolean,
): Promise<CompletionList> {
  const [, first = '', typed = ''] = (isRange ? /^(.*\.\.)?(.*)$/s : /^()(.*)$/s).exec(place.word) ?? [];
  // VS Code keeps an incomplete list until the next one comes: the Enter key after a day that is typed quickly would insert the day that
  // it means without its last digit.
  if (!isWanted && /^\d{4}-\d\d-\d$/.test(typed)) return noCompletions;
  // Completion that is invoked on a finished date offers all days, since the user wants another date.
  const isFinished = parseCalendarDate(typed) !== undefined;
  const words = isFinished && isWanted ? '' : typed;
  const weekday = createDayFormat(locale, { weekday: 'long' });
  const context = { today, calendar, locale };
  const found = await offeredDays(words, context);
  const isFound = found.length > 0;
  // VS Code only requests again while typing if the list is not empty; it hides the items that do not match the typed words.
  const offers = isFound ? found : await frequentDays(context);
  const items = offers.map(({ day, phrase }) => {
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
