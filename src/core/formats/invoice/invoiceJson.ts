import type { InvoiceLine } from '../../client/money/invoiceLines';
import { minorDigitsOf } from '../../plan/money';

/** Invoice lines for programs. `net` has as many decimals as the currency. */
export function invoiceJson(lines: readonly InvoiceLine[], currency: string | undefined): string {
  const digits = minorDigitsOf(currency);
  const data = {
    version: 1,
    currency: currency ?? null,
    lines: lines.map(({ id, description, units, supply, orders }) => ({
      milestone: id ?? null,
      description,
      supply: supply ?? null,
      net: (units / 10 ** digits).toFixed(digits),
      orders,
    })),
  };
  return `${JSON.stringify(data, undefined, 2)}\n`;
}
