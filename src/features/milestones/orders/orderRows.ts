import * as vscode from 'vscode';
import { orderLabel, stateOf } from '../../../core/plan/changeOrders';
import { orderStateWords, type ChangeOrder, type Plan } from '../../../core/plan/types';
import type { Choice } from '../../../host/ask/askChoice';

/** Rows below the choices that tell something and cannot be chosen, under a heading. */
export function tellingRows<T>(heading: string, lines: readonly string[]): readonly Choice<T | undefined>[] {
  if (lines.length === 0) return [];
  return [
    { label: heading, kind: vscode.QuickPickItemKind.Separator, value: undefined },
    ...lines.map((line) => ({ label: `$(circle-small) ${line}`, value: undefined })),
  ];
}

/** What the work leaves out and what it rests on, beside what is proposed. */
export function scopeRows<T>({ scope }: Pick<Plan, 'scope'>): readonly Choice<T | undefined>[] {
  return [
    ...tellingRows<T>(
      vscode.l10n.t('not part of the work'),
      (scope?.out ?? []).map(({ value }) => value),
    ),
    ...tellingRows<T>(
      vscode.l10n.t('the work rests on'),
      (scope?.assumptions ?? []).map(({ value }) => value),
    ),
  ];
}

/** Says that an order cannot be changed any more. */
export function sayDecided(order: ChangeOrder): void {
  const state = orderStateWords[stateOf(order)];
  const sentence = vscode.l10n.t(
    'The change order “{0}” is {1} already; nothing was edited.',
    orderLabel(order),
    state,
  );
  void vscode.window.showWarningMessage(sentence);
}

/** Stands where an order is proposed, and where it is approved. */
export function recordsOnly(): string {
  return vscode.l10n.t('Records only; no legal advice.');
}
