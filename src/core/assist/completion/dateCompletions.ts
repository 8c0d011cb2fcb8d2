import { parseCalendarDate } from '../../calendar/calendarDate';
import { createDayFormat } from '../../calendar/dayFormat';
import { frequentDays, offeredDays } from '../../calendar/offeredDays';
import type { CompletionList, CompletionRequest } from './completion';
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
  // Completion that is invoked on a finished date offers all days, since the user wants another date.
  const isFinished = parseCalendarDate(typed) !== undefined;
  const words = isFinished && isWanted ? '' : typed;
  const weekday = createDayFormat(locale, { weekday: 'long' });
  const context = { today, calendar, locale };
  const found = await offeredDays(words, context);
  const isFound = found.length > 0;
  // VS Code only requests again while typing if the list is not empty; it hides the items that do not match the typed words.
  const offers = isFound ? found : await frequentDays(context);
  // VS Code keeps an incomplete list until the next one comes. The Enter key after a day that is typed quickly would then insert the day
  // that its first digits mean, so that such a list is complete, which VS Code filters at once.
  const isIso = isFound && /^\d{4}-/.test(typed);
  const items = offers.map(({ day, phrase }) => {
    const isFigure = parseCalendarDate(phrase) !== undefined;
    return toValue(place, {
      text: first + day,
      label: first + day,
      kind: 'date',
      detail: isFigure ? weekday(day) : `${weekday(day)}, ${phrase}`,
      // Starts with the typed words, so that the item always matches.
      ...(!isIso && { words: isFound ? `${first}${typed} ${phrase}`.trim() : `${first}${phrase}` }),
    });
  });
  return { items, isIncomplete: !isIso };
}
