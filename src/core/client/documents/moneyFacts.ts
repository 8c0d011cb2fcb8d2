import { groupBy } from '../../plan/groupBy';
import { pricedParts } from '../../plan/pricedParts';
import { capital } from '../words/capital';
import type { DocumentContext, LabelledPair } from './documentContext';

/** What was agreed, and what of it is paid, invoiced and not invoiced yet. Nothing where there is no such amount. */
export function moneyFacts({ plan, words, formats }: DocumentContext): readonly LabelledPair[] {
  const { payment } = words.copy;
  const parts = groupBy(pricedParts(plan), (part) => part.payment?.state ?? 'unpaid');
  const sum = (state: keyof typeof payment): string => {
    const total = formats.sum((parts.get(state) ?? []).map(({ amount }) => amount));
    return total ? formats.money(total) : '';
  };
  return [
    [words.documents.closing.agreedTotal, plan.total ? formats.money(plan.total) : ''],
    ...(['paid', 'invoiced', 'unpaid'] as const).map((state) => [capital(payment[state], words), sum(state)] as const),
  ];
}
