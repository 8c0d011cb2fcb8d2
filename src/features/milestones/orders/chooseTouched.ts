import * as vscode from 'vscode';
import { isOpen } from '../../../core/plan/isOpen';
import { shownTitle } from '../../../core/plan/shownTitle';
import { driftBriefly } from '../../../core/schedule/driftWords';
import { askWith, type Question, type Reply } from '../../../host/ask/question';
import { loadEngine } from '../../../host/engine';
import type { PlanEntry } from '../../../host/plans/planEntry';
import type { Services } from '../../../host/services';

interface MilestoneItem extends vscode.QuickPickItem {
  readonly index: number;
}

/**
 * Asks which open milestones an order changes. Those in which something has changed since the agreement are ticked at first.
 * @param picked indexes that are ticked instead
 * @returns indexes, at least one
 */
export async function chooseTouched(
  { outlooks }: Services,
  question: Question,
  entry: PlanEntry,
  picked: readonly number[] | undefined,
): Promise<Reply<readonly number[]>> {
  const { driftOf } = outlooks.of(entry, await loadEngine());
  const { milestones, currency } = entry.lastGood.plan;
  const items = milestones.flatMap((milestone, index): MilestoneItem[] => {
    if (!isOpen(milestone)) return [];
    const drift = driftOf(index);
    const detail = drift && vscode.l10n.t('since the agreement: {0}', driftBriefly(drift, currency?.value));
    return [{ label: shownTitle(milestone), description: milestone.id?.value ?? '', ...(detail && { detail }), index }];
  });
  const input = vscode.window.createQuickPick<MilestoneItem>();
  Object.assign(input, {
    canSelectMany: true,
    placeholder: vscode.l10n.t('Which milestones does it change? Tick at least one.'),
    matchOnDescription: true,
    items,
  });
  input.selectedItems = items.filter(({ index }) => (picked ? picked.includes(index) : driftOf(index) !== undefined));
  return askWith<readonly number[]>(input, question, () =>
    input.selectedItems.length === 0 ? undefined : input.selectedItems.map(({ index }) => index),
  );
}
