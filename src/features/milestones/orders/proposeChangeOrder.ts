import { isOpen } from '../../../core/plan/isOpen';
import * as vscode from 'vscode';
import { findIndex } from '../../../core/plan/milestoneRef';
import { givenBy, type CommandTarget } from '../../../host/ask/pickMilestone';
import { pickOpenPlan } from '../../../host/ask/pickOpenPlan';
import { editAndTell } from '../../../host/editing/editAndTell';
import { loadEngine } from '../../../host/engine';
import type { PlanEntry } from '../../../host/plans/planEntry';
import { titleWithPlan } from '../../../host/plans/planName';
import type { Services } from '../../../host/services';
import { askProposal, toProposedOrder } from './askProposal';
import { recordsOnly } from './orderRows';

/** Asks what changes, with its price and its days, and shows the ways in which that can be met beside one another. */
export async function proposeChangeOrder(services: Services, target: CommandTarget, selected: unknown): Promise<void> {
  const placeHolder = vscode.l10n.t('A change order in which plan?');
  const entry = await pickOpenPlan(services, givenBy(target) ?? target, { placeHolder, edits: true });
  if (!entry) return;
  const { uri, lastGood } = entry;
  const { plan } = lastGood;
  if (!plan.milestones.some(isOpen)) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No milestone is open.'));
    return;
  }
  const title = titleWithPlan(services.plans, [uri.toString()], vscode.l10n.t('Propose Change Order'));
  const milestones = givenIndexes(entry, target, selected);
  const answers = await askProposal(services, entry, title, milestones ? { milestones } : {});
  if (!answers) return;
  const act = { kind: 'propose-order', ...toProposedOrder(answers, entry, services.today.date) } as const;
  const { nextOrderId } = await loadEngine();
  const name = `${nextOrderId(plan.changeOrders)} ${answers.title}`;
  await editAndTell(services, uri, [act], `${vscode.l10n.t('Proposed “{0}”.', name)} ${recordsOnly()}`);
}

/** The milestones of the rows that the command was started on; undefined without any. */
function givenIndexes(
  { lastGood, revision }: PlanEntry,
  target: CommandTarget,
  selected: unknown,
): readonly number[] | undefined {
  const rows: readonly unknown[] = Array.isArray(selected) && selected.length > 0 ? selected : [target];
  const found = rows.flatMap((row) => {
    const ref = givenBy(row);
    return (ref && findIndex(lastGood, ref, revision)) ?? [];
  });
  return found.length === 0 ? undefined : found;
}
