import type { InvoiceLine } from '../../client/money/invoiceLines';
import { minorUnitsText } from '../../plan/money';

/** Invoice lines for programs. `net` has as many decimals as the currency. */
export function invoiceJson(lines: readonly InvoiceLine[], currency: string | undefined): string {
  const data = {
    version: 1,
    currency: currency ?? null,
    lines: lines.map(({ id, description, units, supply, orders }) => ({
      milestone: id ?? null,
      description,
      supply: supply ?? null,
      net: minorUnitsText(units, currency),
      orders,
    })),
  };
  return `${JSON.stringify(data, undefined, 2)}\n`;
}
