import type { InvoiceLine } from '../../client/money/invoiceLines';
import { minorUnitsText } from '../../plan/money';
import { csvCell } from '../csvCell';

/**
 * Invoice lines for a spreadsheet.
 * @param decimal what stands before the cents; behind a comma the cells are parted by semicolons, as spreadsheets in these
 *   countries expect
 */
export function invoiceCsv(
  lines: readonly InvoiceLine[],
  currency: string | undefined,
  decimal: ',' | '.' = '.',
): string {
  const separator = decimal === ',' ? ';' : ',';
  const amountOf = (units: number): string => minorUnitsText(units, currency).replace('.', decimal);
  const rows = lines.map(({ id, description, units, supply, orders }, at) => [
    String(at + 1),
    csvCell(id ?? '', separator),
    csvCell(description, separator),
    supply?.from ?? '',
    supply?.to ?? '',
    // A number of ours, which may be negative and is no formula.
    amountOf(units),
    csvCell(currency ?? '', separator),
    csvCell(orders.join(' '), separator),
  ]);
  const head = ['line', 'milestone', 'description', 'supply_from', 'supply_to', 'net', 'currency', 'orders'];
  return [head, ...rows].map((row) => `${row.join(separator)}\r\n`).join('');
}
