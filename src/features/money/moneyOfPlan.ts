import * as vscode from 'vscode';
import type { Billable } from '../../core/client/money/billables';
import { pickOpenPlan } from '../../host/ask/pickOpenPlan';
import { loadEngine, type Engine } from '../../host/engine';
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
  question: Parameters<typeof pickOpenPlan>[2],
): Promise<PlanMoney | undefined> {
  const entry = await pickOpenPlan(services, target, question);
  if (!entry) return undefined;
  const engine = await loadEngine();
  const billables = engine.billablesOf(entry.lastGood.plan, services.today.date);
  if (billables.length > 0) return { engine, entry, billables };
  void vscode.window.showInformationMessage(
    vscode.l10n.t('Nothing in this plan has an amount. Add “amount” to a milestone, or “payments” to the plan.'),
  );
  return undefined;
}
