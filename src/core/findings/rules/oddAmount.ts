import { minorDigitsOf, roundedTo, toNumber, type Decimal } from '../../plan/money';
import type { Field, Plan } from '../../plan/types';
import { readerFindings } from '../readerFindings';
import type { PlanRule, Placed } from '../rule';

/**
 * An amount that reads as another one where people write a point between thousands: `2.400` is 2.4 to YAML; and one that nobody can pay,
 * such as half a cent. Its fixes are those of any value that does not fit.
 */
export const oddAmount: PlanRule = {
  scope: 'plan',
  code: 'plan.invalid-value',
  ...readerFindings['plan.invalid-value'],
  run: ({ plan }) => {
    const minor = minorDigitsOf(plan.currency?.value);
    return amountsOf(plan).flatMap(({ key, field, milestone }): readonly Placed[] => {
      const expected = field && expectedInstead(field.value, minor, key !== 'rate');
      if (!field || expected === undefined) return [];
      const found = writeDecimal(field.value);
      return [{ problem: { code: 'plan.invalid-value', key, found, expected, at: field.at }, milestone }];
    });
  },
};

interface PlacedAmount {
  readonly key: string;
  readonly field: Field<Decimal> | undefined;
  readonly milestone: number | undefined;
}

function amountsOf({ rate, total, milestones, payments, changeOrders }: Plan): readonly PlacedAmount[] {
  const found: PlacedAmount[] = [
    { key: 'rate', field: rate, milestone: undefined },
    { key: 'total', field: total, milestone: undefined },
  ];
  for (const { amount } of payments) found.push({ key: 'amount', field: amount, milestone: undefined });
  for (const { price } of changeOrders) found.push({ key: 'price', field: price, milestone: undefined });
  milestones.forEach(({ amount, agreed }, milestone) => {
    if (amount) found.push({ key: 'amount', field: amount, milestone });
    if (agreed?.amount) found.push({ key: 'amount', field: agreed.amount, milestone });
  });
  return found;
}

/**
 * @param isPaid whether it is an amount that somebody pays, and not one that is multiplied first
 * @returns what is expected in place of the amount; undefined for one with no more decimals than its currency has
 */
function expectedInstead(amount: Decimal, minor: number, isPaid: boolean): string | undefined {
  const { digits, scale } = amount;
  if (scale <= minor) return undefined;
  const value = digits / 10 ** scale;
  if (scale === 3 && Math.abs(value) >= 1 && Math.abs(value) < 1000)
    return `an amount without a point between thousands: ${digits}, or ${value}`;
  const isWhole = digits % 10 ** (scale - minor) === 0;
  if ((isWhole && Math.abs(value) < 1) || (!isWhole && !isPaid)) return undefined;
  const most = minor === 0 ? 'an amount without decimals' : `an amount with at most ${minor} decimals`;
  return `${most}: ${toNumber(roundedTo(amount, minor))}`;
}

/** As it is written in the plan, unless that has an exponent. */
function writeDecimal({ digits, scale }: Decimal): string {
  return (digits / 10 ** scale).toFixed(scale);
}
