import type { ExtensionContext } from 'vscode';
import { registerCodeLens } from './features/codeLens';
import { registerCommits } from './features/commits';
import { registerDiagnostics } from './features/diagnostics';
import { registerLanguage } from './features/language';
import { registerMilestones } from './features/milestones';
import { registerPlans } from './features/plans';
import { registerTimelineView } from './features/timeline';
import { registerTree } from './features/tree';
import { createServices } from './host/services';

export function activate(context: ExtensionContext): void {
  const services = createServices(context);
  context.subscriptions.push(
    // What is told of a plan is told in this order: the findings first, since whoever types waits for them.
    registerDiagnostics(services),
    registerPlans(services),
    registerTree(services),
    registerLanguage(services),
    registerMilestones(services),
    registerCodeLens(services),
    registerCommits(services),
    registerTimelineView(services),
  );
}
