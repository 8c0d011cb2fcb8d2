import type { ExtensionContext } from 'vscode';
import { registerChanges } from './features/changes';
import { registerClient } from './features/client';
import { registerCodeLens } from './features/codeLens';
import { registerCommits } from './features/commits';
import { registerDiagnostics } from './features/diagnostics';
import { registerHealth } from './features/health';
import { registerLanguage } from './features/language';
import { registerMilestones } from './features/milestones';
import { registerMoney } from './features/money';
import { registerPlans } from './features/plans';
import { registerTimelineView } from './features/timeline';
import { registerTree } from './features/tree';
import { createServices } from './host/services';

export function activate(context: ExtensionContext): void {
  const services = createServices(context);
  context.subscriptions.push(
    // Listeners of `PlanStore.onDidChange` run in this order. Diagnostics come first, since they should follow typing closely.
    registerDiagnostics(services),
    registerPlans(services),
    registerTree(services),
    registerHealth(services),
    registerLanguage(services),
    registerMilestones(services),
    registerClient(services),
    registerMoney(services),
    registerCodeLens(services),
    registerCommits(services),
    registerChanges(services),
    registerTimelineView(services),
  );
}
