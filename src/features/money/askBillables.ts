import * as vscode from 'vscode';
import type { Billable } from '../../core/client/money/billables';
import { askWith, type Question, type Reply } from '../../host/ask/question';
import { loadEngine } from '../../host/engine';
import type { PlanEntry } from '../../host/plans/planEntry';
import { toMoneyItem, type MoneyItem } from './moneyItems';

/** Asks which of several things that the client pays for are meant. @param picked those that are ticked at first */
export async function askBillables(
  question: Question & { readonly placeHolder: string },
  entry: PlanEntry,
  billables: readonly Billable[],
  picked: readonly Billable[],
): Promise<Reply<readonly Billable[]>> {
  const engine = await loadEngine();
  const items = billables.map((billable) => toMoneyItem(engine, billable, entry));
  const input = vscode.window.createQuickPick<MoneyItem>();
  Object.assign(input, { canSelectMany: true, matchOnDescription: true, placeholder: question.placeHolder, items });
  input.selectedItems = items.filter(({ billable }) => picked.includes(billable));
  return askWith(input, question, () => {
    const chosen = input.selectedItems.map(({ billable }) => billable);
    return chosen.length > 0 ? chosen : undefined;
  });
}
