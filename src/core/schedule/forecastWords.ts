import type { CalendarDate } from '../calendar/calendarDate';
import type { DayWords } from '../calendar/dayWords';
import type { Forecast, LikelyDays } from './forecast';
import { generalExperience } from './forecastFactor';

/**
 * The likely days with their chance and what they rest on: `likely 9–15 Dec, 4 in 5 by 19 Dec (6 of your milestones; few, so general
 * experience counts for 4 of 10)`. Private: these words are never part of what a client gets.
 */
export function forecastWords(
  likely: LikelyDays,
  basis: Pick<Forecast, 'n' | 'open'>,
  words: DayWords,
  today: CalendarDate,
): string {
  const { from, to, fourInFive } = likely;
  const range = words.range(from, to, today);
  return `likely ${range}, 4 in 5 by ${words.short(fourInFive, today)} (${basisWords(basis)})`;
}

/** What a forecast rests on: `24 of your milestones`. General experience is named while it counts for a fifth or more. */
export function basisWords({ n, open }: Pick<Forecast, 'n' | 'open'>): string {
  if (n === 0) return 'general experience alone: none of your milestones has a start, a due day and an end yet';
  const late = open === 0 ? '' : `, ${open} of them late and still open`;
  const own = `${n} of your milestones${late}`;
  const { weight } = generalExperience;
  const isFew = weight * 5 >= weight + n;
  return isFew ? `${own}; few, so general experience counts for ${weight} of ${weight + n}` : own;
}
