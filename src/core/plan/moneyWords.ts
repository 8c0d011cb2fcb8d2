import { minorUnitsText, toMinorUnits, toNumber, type Decimal } from './money';

/**
 * `400.00 EUR`, or `400.00` without a currency.
 * @param units minor units of the currency
 */
export function moneyWords(units: number, currency: string | undefined): string {
  return withCurrency(minorUnitsText(units, currency), currency);
}

/** The same of an amount as it is written; one that is no whole number of minor units keeps its digits. */
export function amountWords(amount: Decimal, currency: string | undefined): string {
  const units = toMinorUnits(amount, currency);
  return units === undefined ? withCurrency(String(toNumber(amount)), currency) : moneyWords(units, currency);
}

function withCurrency(amount: string, currency: string | undefined): string {
  return currency === undefined ? amount : `${amount} ${currency}`;
}
