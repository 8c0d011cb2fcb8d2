import * as vscode from 'vscode';
import type { Billable } from '../../core/client/money/billables';
import { pickPlan } from '../../host/ask/pickPlan';
import { loadEngine, type Engine } from '../../host/engine';
import { checkEditable } from '../../host/editing/editAndTell';
import type { PlanEntry } from '../../host/plans/planEntry';
import type { Services } from '../../host/services';

/** A plan with what its client pays for. */
export interface PlanMoney {
  readonly engine: Engine;
  readonly entry: PlanEntry;
  readonly billables: readonly Billable[];
}

/** @returns undefined when the user cancels, and after a message where there is nothing with an amount */
export async function moneyOfPlan(
  services: Services,
  target: unknown,
  { placeHolder, edits }: { readonly placeHolder: string; readonly edits: boolean },
): Promise<PlanMoney | undefined> {
  const uri = await pickPlan(services, target, { placeHolder, kind: 'ours' });
  if (!uri || (edits && !(await checkEditable(services, uri)))) return undefined;
  const entry = services.plans.entryOf(uri);
  if (!entry) return undefined;
  const engine = await loadEngine();
  const billables = engine.billablesOf(entry.lastGood.plan, services.today.date);
  if (billables.length > 0) return { engine, entry, billables };
  void vscode.window.showInformationMessage(
    vscode.l10n.t('Nothing in this plan has an amount. Add “amount” to a milestone, or “payments” to the plan.'),
  );
  return undefined;
}
