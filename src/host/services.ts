import type { ExtensionContext } from 'vscode';
import { createCommitService, type CommitService } from './git/commitService';
import { FocusedRows } from './focusedRows';
import { JustDone } from './justDone';
import { HolidaySource } from './plans/holidays';
import { Outlooks } from './plans/outlooks';
import { createLog, type Log } from './log';
import { PlanEditor } from './editing/planEditor';
import { PlanStore } from './plans/planStore';
import { Today } from './today';

/** What features share. Created once, disposed with the extension. */
export interface Services {
  readonly context: ExtensionContext;
  readonly log: Log;
  readonly today: Today;
  readonly holidays: HolidaySource;
  readonly plans: PlanStore;
  readonly outlooks: Outlooks;
  readonly editor: PlanEditor;
  readonly commits: CommitService;
  readonly rows: FocusedRows;
  readonly justDone: JustDone;
}

export function createServices(context: ExtensionContext): Services {
  const log = createLog();
  const today = new Today();
  const holidays = new HolidaySource(context.extensionUri, log);
  const plans = new PlanStore(today, holidays, log);
  const outlooks = new Outlooks(plans, today);
  const editor = new PlanEditor(plans);
  const commits = createCommitService(log);
  const justDone = new JustDone();
  context.subscriptions.push(justDone, commits, editor, plans, today, log);
  return { context, log, today, holidays, plans, outlooks, editor, commits, rows: new FocusedRows(), justDone };
}
