import type { Decimal } from '../../plan/money';
import { capital, type DocumentContext, type LabelledPair } from './documentContext';

/** What was agreed, and what of it is paid, invoiced and not invoiced yet. Nothing where there is no such amount. */
export function moneyFacts({ plan, words, formats }: DocumentContext): readonly LabelledPair[] {
  const { payment } = words.copy;
  const all = [
    ...plan.milestones
      .filter(({ status }) => status !== 'cancelled')
      .map(({ amount, payment: step }) => ({ amount, state: step?.state ?? 'unpaid' })),
    ...plan.payments.map(({ amount, state }) => ({ amount, state: state ?? 'unpaid' })),
  ];
  const sum = (state: keyof typeof payment): string => {
    const amounts = all.flatMap((one): readonly Decimal[] => (one.amount && one.state === state ? [one.amount] : []));
    const total = formats.sum(amounts);
    return total ? formats.money(total) : '';
  };
  return [
    [words.documents.closing.agreedTotal, plan.total ? formats.money(plan.total) : ''],
    ...(['paid', 'invoiced', 'unpaid'] as const).map((state) => [capital(payment[state], words), sum(state)] as const),
  ];
}
