import type { CalendarDate } from '../calendar/calendarDate';
import { saysClient } from '../plan/isClient';
import type { SeenMilestone, SeenPlan } from '../plan/audience/seenPlan';
import { isOpen } from '../plan/isOpen';
import { isInForce } from '../plan/milestoneState';
import { plainLine } from './plainLine';
import { capital } from './words/capital';
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
  return capital(words.copy.decision[decision], words);
}

/** What blocks an open milestone as of a day. */
export function blocksOn(milestone: SeenMilestone, today: CalendarDate) {
  return isOpen(milestone) ? [milestone.blocked ?? []].flat().filter((block) => isInForce(block, today)) : [];
}

/** Who is meant: `client` in the file is the client by name, and the reader where it has none. Empty where nobody is named. */
export function whoIn(by: string | undefined, { client }: Pick<SeenPlan, 'client'>, words: ClientWords): string {
  if (by === undefined) return '';
  return saysClient(by) ? plainLine(client?.name ?? '') || words.you : plainLine(by);
}

/** How far the payment for something is; empty where nothing is said of it. */
export function paymentWords(payment: SeenMilestone['payment'], { copy }: ClientWords): string {
  return payment?.state ? copy.payment[payment.state] : '';
}
