import { groupBy } from '../../plan/groupBy';
import { isSameAmount, sumOf, toNumber } from '../../plan/money';
import { amountWords } from '../../plan/moneyWords';
import { hasUnreadPrice, pricedParts, type PricedPart } from '../../plan/pricedParts';
import type { Decimal, Plan } from '../../plan/types';
import { isOneLine, offerFix } from '../fixes/edits';
import type { PlanRule } from '../rule';
import { fixWording } from '../wording/fixWording';

declare module '../finding' {
  interface SmartFacts {
    'plan.total-differs': {
      /** Amounts in words, with the currency of the plan. */
      readonly total: string;
      readonly sum: string;
      /** The sum as the plan would write it. */
      readonly written: string;
      /** What adds up to it; a part that is 0 is left out. */
      readonly parts: readonly { readonly name: 'milestones' | 'payments' | 'orders'; readonly amount: string }[];
    };
  }
}

/** A total that amounts, payments and approved change orders do not add up to. */
export const totalDiffers: PlanRule = {
  scope: 'plan',
  code: 'plan.total-differs',
  severity: 'warning',
  run: ({ plan }) => {
    const { total, currency } = plan;
    if (!total) return [];
    const parts = partsOf(plan);
    const all = parts.flatMap(({ amounts }) => amounts);
    const sum = sumOf(all);
    // Without any amount the price is agreed on as a whole.
    if (!sum || all.length === 0 || hasUnreadPrice(plan) || isSameAmount(sum, total.value)) return [];
    // What is missing may be the price of what has none yet.
    if (hasUnpriced(plan) && toNumber(sum) < toNumber(total.value)) return [];
    const words = (amount: Decimal): string => amountWords(amount, currency?.value);
    const told = parts.flatMap(({ name, amounts }) => {
      const amount = sumOf(amounts);
      return amount && amount.digits !== 0 ? [{ name, amount: words(amount) }] : [];
    });
    const facts = { total: words(total.value), sum: words(sum), written: String(toNumber(sum)), parts: told };
    return [{ problem: { code: 'plan.total-differs', ...facts, at: total.at }, milestone: undefined }];
  },
  fixes: (problem, file) => {
    if (problem.code !== 'plan.total-differs' || !isOneLine(file, problem.span)) return [];
    // A total below 0 is none.
    if (problem.written.startsWith('-')) return [];
    const { span, written: newText } = problem;
    return [offerFix(fixWording.replaceWith(newText), () => [{ ...span, newText }], { isDoubtful: true })];
  },
  page: {
    title: 'Total does not add up',
    flags:
      'A `total` that differs from the sum of the `amount` of all milestones that are not cancelled, of `payments`, and of the `price` of approved change orders. Silent where nothing has an amount, since the price was agreed on as a whole then, and for a sum below the total while a milestone has no amount, since the rest may be its price.',
    why: 'One of the two numbers ends up on an invoice, and the client remembers the other one.',
    bad: 'milestones:\n  - { id: M1, title: The shop takes card payments, due: 2027-03-31, amount: 2400 }\ntotal: 3000',
    good: 'milestones:\n  - { id: M1, title: The shop takes card payments, due: 2027-03-31, amount: 2400 }\ntotal: 3000\npayments: [{ title: Deposit, amount: 600 }]',
    source: 'Arithmetic, in whole minor units.',
  },
};

function partsOf(plan: Plan) {
  const byKind = groupBy(pricedParts(plan), ({ kind }) => kind);
  const amountsOf = (kind: PricedPart['kind']): readonly Decimal[] =>
    (byKind.get(kind) ?? []).map(({ amount }) => amount);
  return [
    { name: 'milestones', amounts: amountsOf('milestone') },
    { name: 'payments', amounts: amountsOf('payment') },
    { name: 'orders', amounts: amountsOf('order') },
  ] as const;
}

function hasUnpriced({ milestones }: Plan): boolean {
  return milestones.some(({ amount, status }) => status !== 'cancelled' && !amount);
}
