import type { InvoiceLine } from '../../client/money/invoiceLines';
import { moneyWords } from '../../plan/moneyWords';

/** Invoice lines as a table, with their sum below. */
export function invoiceMarkdown(lines: readonly InvoiceLine[], currency: string | undefined): string {
  const rows = lines.map(({ id, description, units, supply, orders }, at) =>
    row([
      String(at + 1),
      [id, description].filter((part) => part !== undefined && part !== '').join(' '),
      supply === undefined ? '' : supply.from === supply.to ? supply.to : `${supply.from} to ${supply.to}`,
      orders.join(', '),
      moneyWords(units, currency),
    ]),
  );
  const sum = lines.reduce((total, { units }) => total + units, 0);
  return [
    '| Line | What | Supplied | Change orders | Net |',
    '| ---: | --- | --- | --- | ---: |',
    ...rows,
    row(['', '**Sum**', '', '', `**${moneyWords(sum, currency)}**`]),
    '',
    'Net amounts; tax is not computed.',
    '',
  ].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(escape).join(' | ')} |`;
}

/** What would end the cell, begin markup or HTML is text. */
function escape(text: string): string {
  return text.startsWith('**') ? text : text.replace(/[\\|`*_[\]<>&]/g, '\\$&');
}
