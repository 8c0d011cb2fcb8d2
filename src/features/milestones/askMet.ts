import * as vscode from 'vscode';
import type { Seen } from '../../core/plan/findByText';
import type { Milestone } from '../../core/plan/types';

interface CriterionItem extends vscode.QuickPickItem {
  readonly entry: Seen;
  readonly wasMet: boolean;
}

/**
 * Asks which criteria of a milestone are met by now, unless all are or it has none. The question says how many are not met and
 * that it can be marked done all the same, so that no second question is needed.
 * @returns those among them that were open before, possibly none; undefined when the user cancels
 */
export async function askMet(title: string, { acceptance }: Milestone): Promise<readonly Seen[] | undefined> {
  if (acceptance.every(({ met }) => met)) return [];
  const items = acceptance.map(({ text, met }, index): CriterionItem => ({
    label: text.value,
    description: met && vscode.l10n.t('met {0}', met.value),
    entry: { index, text: text.value },
    wasMet: met !== undefined,
  }));
  const input = vscode.window.createQuickPick<CriterionItem>();
  input.canSelectMany = true;
  input.title = title;
  input.items = items;
  input.selectedItems = items.filter(({ wasMet }) => wasMet);
  const ask = (ticked: readonly CriterionItem[]): void => {
    input.placeholder = questionFor(items.length - ticked.length, items.length);
  };
  ask(input.selectedItems);
  return new Promise((resolve) => {
    input.onDidChangeSelection(ask);
    input.onDidAccept(() => {
      resolve(input.selectedItems.flatMap(({ wasMet, entry }) => (wasMet ? [] : [entry])));
      input.hide();
    });
    input.onDidHide(() => {
      resolve(undefined);
      input.dispose();
    });
    input.show();
  });
}

function questionFor(open: number, total: number): string {
  if (open === 0) return vscode.l10n.t('Everything is met. Mark it done.');
  if (total === 1) return vscode.l10n.t('Its criterion is not met. Tick it, or mark it done anyway.');
  return open === 1
    ? vscode.l10n.t('1 of {0} criteria is not met. Tick it, or mark it done anyway.', total)
    : vscode.l10n.t('{0} of {1} criteria are not met. Tick some, or mark it done anyway.', open, total);
}
