import * as vscode from 'vscode';
import type { Billable } from '../../core/client/money/billables';
import { askChoice, type Choice } from '../../host/ask/askChoice';
import { askInSteps } from '../../host/ask/askInSteps';
import { titleWithPlan } from '../../host/plans/planName';
import type { Services } from '../../host/services';
import { askBillables } from './askBillables';
import { moneyOfPlan } from './moneyOfPlan';

type Format = 'csv' | 'csv-comma' | 'markdown' | 'json';

interface Lines {
  readonly what: readonly Billable[];
  readonly format: Format;
}

/** Writes the lines of an invoice into an untitled document: the words of the client, the day of supply, the net amount. */
export async function createInvoiceLines(services: Services, target: unknown): Promise<void> {
  const placeHolder = vscode.l10n.t('Invoice lines of which plan?');
  const money = await moneyOfPlan(services, target, { placeHolder, needsAll: true });
  if (!money) return;
  const { engine, entry, billables } = money;
  const unpaid = billables.filter(({ state, units }) => state !== 'paid' && units !== undefined);
  const answer = await askInSteps<Lines>(
    { title: titleWithPlan(services.plans, [entry.uri.toString()], vscode.l10n.t('Create Invoice Lines')) },
    {
      what: (question, { what }) =>
        askBillables(
          { ...question, placeHolder: vscode.l10n.t('Tick what the invoice is for') },
          entry,
          unpaid,
          what ?? unpaid.filter(({ isReady }) => isReady),
        ),
      format: (question, { format }) =>
        askChoice({
          ...question,
          placeHolder: vscode.l10n.t('In which form?'),
          choices: formats(),
          ...(format && { picked: format }),
        }),
    },
  );
  if (!answer) return;
  const { plan } = entry.lastGood;
  const lines = engine.invoiceLines(engine.seenBy('client', plan), answer.what);
  const currency = plan.currency?.value;
  const text = {
    csv: () => engine.invoiceCsv(lines, currency),
    'csv-comma': () => engine.invoiceCsv(lines, currency, ','),
    markdown: () => engine.invoiceMarkdown(lines, currency),
    json: () => engine.invoiceJson(lines, currency),
  }[answer.format]();
  const isCsv = answer.format.startsWith('csv');
  const document = await vscode.workspace.openTextDocument({
    content: text,
    language: isCsv ? 'csv' : answer.format,
    // By this mark spreadsheets know UTF-8.
    ...(isCsv && { encoding: 'utf8bom' }),
  });
  await vscode.window.showTextDocument(document);
}

function formats(): readonly Choice<Format>[] {
  return [
    {
      label: 'CSV',
      description: '2400.00',
      detail: vscode.l10n.t('For a spreadsheet, with a decimal point'),
      value: 'csv',
    },
    {
      label: vscode.l10n.t('CSV with Decimal Comma'),
      description: '2400,00',
      detail: vscode.l10n.t('For a spreadsheet that writes 2400,00'),
      value: 'csv-comma',
    },
    { label: 'Markdown', detail: vscode.l10n.t('A table to paste'), value: 'markdown' },
    { label: 'JSON', detail: vscode.l10n.t('For another program'), value: 'json' },
  ];
}
