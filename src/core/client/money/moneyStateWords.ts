import type { CalendarDate } from '../../calendar/calendarDate';
import type { DayWords } from '../../calendar/dayWords';
import type { Billable, Obstacle } from './billables';

interface WordsOptions {
  readonly today: CalendarDate;
  readonly words: DayWords;
}

/** Where the money for something stands: `invoiced (R-7, Nov 20), due Dec 4`. */
export function moneyStateWords({ state, due, date, invoice }: Billable, { words, today }: WordsOptions): string {
  const known = [...(invoice === undefined ? [] : [invoice]), ...(date ? [words.short(date, today)] : [])].join(', ');
  const more = known === '' ? '' : ` (${known})`;
  const day = due && words.short(due, today);
  switch (state) {
    case 'open':
      return 'not earned yet';
    case 'earned':
      return 'earned, not invoiced';
    case 'invoiced':
      return day === undefined ? `invoiced${more}` : `invoiced${more}, due ${day}`;
    case 'overdue':
      return `invoiced${more}, overdue since ${day ?? ''}`;
    case 'paid':
      return `paid${more}`;
  }
}

/** Why something may not be invoiced yet; undefined where nothing is in the way. */
export function obstacleWords(obstacles: readonly Obstacle[]): string | undefined {
  return obstacles.length === 0 ? undefined : `not to be invoiced yet: ${obstacleReasons(obstacles)}`;
}

/** The reasons alone: `it is not accepted, it is not agreed`. */
export function obstacleReasons(obstacles: readonly Obstacle[]): string {
  return obstacles.map((obstacle) => reasonOf[obstacle]).join(', ');
}

const reasonOf: Readonly<Record<Obstacle, string>> = {
  'not-accepted': 'it is not accepted',
  'not-agreed': 'it is not agreed',
  'deposit-open': 'a payment that was due before is not paid',
  'no-amount': 'its amount is finer than the currency',
};
