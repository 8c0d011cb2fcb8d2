import type { ExtensionContext } from 'vscode';
import { createLog, type Log } from './log';
import { PlanEditor } from './planEditor';
import { PlanStore } from './planStore';
import { Today } from './today';

/** What features share. Created once, disposed with the extension. */
export interface Services {
  readonly context: ExtensionContext;
  readonly log: Log;
  readonly today: Today;
  readonly plans: PlanStore;
  readonly editor: PlanEditor;
}

export function createServices(context: ExtensionContext): Services {
  const log = createLog();
  const today = new Today();
  const plans = new PlanStore(today, log);
  const editor = new PlanEditor(plans);
  context.subscriptions.push(plans, today, log);
  return { context, log, today, plans, editor };
}
