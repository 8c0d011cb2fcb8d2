import type { CalendarDate } from '../../calendar/calendarDate';
import { seenBy } from '../../plan/audience/seenPlan';
import type { PlanFile } from '../../plan/parsePlan';
import { hasUnreadPrice } from '../../plan/pricedParts';
import type { ClientDocument } from '../document';
import type { ClientLanguage } from '../language';
import { acceptanceProtocol } from './acceptanceProtocol';
import { changeOrderSheet } from './changeOrderSheet';
import { closingNote } from './closingNote';
import { documentContext } from './documentContext';
import { slipLetter, thanksLetter } from './notes';
import { outcomeOfOrder } from './orderOutcome';
import { proofPack } from './proofPack';

/** The documents about a milestone, an order, and the whole plan. */
export const documentKinds = ['protocol', 'thanks', 'slip', 'order', 'closing', 'proof'] as const;

/** A document that is wanted, by indexes in the plan. */
export type WantedDocument =
  | { readonly kind: 'protocol' | 'thanks' | 'slip'; readonly milestone: number }
  | { readonly kind: 'order'; readonly order: number }
  | { readonly kind: 'closing' | 'proof' };

export interface DocumentOptions {
  readonly language: ClientLanguage;
  readonly today: CalendarDate;
  /** Names of public holidays by day; none when left out. */
  readonly holidays?: ReadonlyMap<CalendarDate, string>;
}

/**
 * A document for the client, made of what the client may see. Of the whole plan it takes numbers alone: what an order moves, drops
 * and costs, and how far the plan is.
 * @returns undefined where the plan does not say what it would be about: for an index that there is not, thanks for a milestone that
 * is not done, and a note on a day that never moved
 */
export function buildDocument(
  file: Pick<PlanFile, 'plan' | 'items'>,
  wanted: WantedDocument,
  { language, today, holidays }: DocumentOptions,
): ClientDocument | undefined {
  const { plan } = file;
  const seenPlan = seenBy('client', plan);
  const context = documentContext(seenPlan, language, today);
  switch (wanted.kind) {
    case 'protocol': {
      const milestone = context.plan.milestones[wanted.milestone];
      return milestone && acceptanceProtocol(context, milestone);
    }
    case 'thanks':
      return thanksLetter(context, plan, wanted.milestone);
    case 'slip':
      return slipLetter(context, wanted.milestone);
    case 'order': {
      const order = plan.changeOrders[wanted.order];
      const seen = context.plan.changeOrders[wanted.order];
      return order && seen && changeOrderSheet(context, seen, outcomeOfOrder(plan, order, today, holidays));
    }
    case 'closing':
      return closingNote(context, hasUnreadPrice(plan));
    case 'proof':
      return proofPack(documentContext(seenPlan, 'en', today), file);
  }
}
