import { groupBy } from '../../plan/groupBy';
import { pricedParts } from '../../plan/pricedParts';
import { capital } from '../words/capital';
import type { DocumentContext, LabelledPair } from './documentContext';

/**
 * What was agreed, and what of it is paid, invoiced and not invoiced yet. Nothing where there is no such amount.
 * @param hasUnreadPrice whether a price cannot be read, so that the others add up to nothing that could be told
 */
export function moneyFacts(
  { plan, words, formats }: DocumentContext,
  hasUnreadPrice: boolean,
): readonly LabelledPair[] {
  const { payment } = words.copy;
  const parts = groupBy(pricedParts(plan), (part) => part.payment?.state ?? 'unpaid');
  const sum = (state: keyof typeof payment): string => {
    if (hasUnreadPrice) return '';
    const total = formats.sum((parts.get(state) ?? []).map(({ amount }) => amount));
    return total ? formats.money(total) : '';
  };
  return [
    [words.documents.closing.agreedTotal, plan.total ? formats.money(plan.total) : ''],
    ...(['paid', 'invoiced', 'unpaid'] as const).map((state) => [capital(payment[state], words), sum(state)] as const),
  ];
}
