import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { openWorkbench, type Workbench } from './workbench';

/** A folder with one plan in a workbench that shows it, in the editor and in the milestones view. */
export interface PlanFolder {
  readonly workbench: Workbench;
  /** The path of the plan. */
  readonly file: string;
  /** The rows of the milestones view. */
  readonly rows: Locator;
  /** The first row that holds the text. */
  row(text: string): Locator;
  /** Closes the workbench and deletes the folder. */
  close(): Promise<void>;
}

export async function openPlanFolder(plan: string): Promise<PlanFolder> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'milepost-ui-'));
  const file = path.join(folder, 'milestones.yaml');
  writeFileSync(file, plan);
  const workbench = await openWorkbench({ workspace: folder });
  await workbench.showMilestones();
  await workbench.openFile('milestones.yaml');
  const rows = workbench.page.locator('.pane-body .monaco-list-row');
  return {
    workbench,
    file,
    rows,
    row: (text) => rows.filter({ hasText: text }).first(),
    close: async () => {
      await workbench.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
