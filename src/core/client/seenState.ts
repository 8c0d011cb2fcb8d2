import type { CalendarDate } from '../calendar/calendarDate';
import { saysClient } from '../plan/isClient';
import type { SeenMilestone, SeenPlan } from '../plan/audience/seenPlan';
import { plainLine } from './plainLine';
import type { ClientWords } from './words/clientWords';

/* What documents for the client say alike of what the plan holds. */

/** Whether the client has the word: handed over, and the last round not decided. */
export function isWithClient({ status, review }: Pick<SeenMilestone, 'status' | 'review'>): boolean {
  return status === 'in-review' && review?.rounds.at(-1)?.decision === undefined;
}

/** The state in words; of what is in review and decided, the decision. */
export function stateWords(milestone: Pick<SeenMilestone, 'status' | 'review'>, words: ClientWords): string {
  const decision = milestone.review?.rounds.at(-1)?.decision;
  if (milestone.status !== 'in-review' || decision === undefined) return words.status[milestone.status];
  return capitalized(words.copy.decision[decision], words);
}

/** With a capital letter, to begin a sentence. */
export function capitalized(text: string, { locale }: Pick<ClientWords, 'locale'>): string {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase(locale) + rest.join('');
}

/** What blocks an open milestone as of a day. */
export function blocksOn({ status, blocked }: SeenMilestone, today: CalendarDate) {
  if (status === 'done' || status === 'cancelled') return [];
  return [blocked ?? []]
    .flat()
    .filter(({ since, until }) => (since ?? today) <= today && (until === undefined || until >= today));
}

/** Who is meant: `client` in the file is the client by name, and the reader where it has none. Empty where nobody is named. */
export function whoIn(by: string | undefined, { client }: Pick<SeenPlan, 'client'>, words: ClientWords): string {
  if (by === undefined) return '';
  return saysClient(by) ? plainLine(client?.name ?? '') || words.you : plainLine(by);
}

type SeenOrder = SeenPlan['changeOrders'][number];

/** Whether its last day of validity has passed without a decision. */
export function hasExpired({ state = 'proposed', expires }: SeenOrder, today: CalendarDate): boolean {
  return (state === 'proposed' || state === 'adjustment-asked') && expires !== undefined && expires < today;
}
