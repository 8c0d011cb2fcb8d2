import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  /** The text of the plan on disk. */
  text(): string;
  /** Waits until something is so of the text on disk. Fails with the text. */
  until(holds: (text: string) => boolean): Promise<void>;
  /** Closes the workbench and deletes the folder. */
  close(): Promise<void>;
}

/** @param prepare what the folder needs beside the plan before it is opened, such as a history */
export async function openPlanFolder(plan: string, prepare?: (folder: string) => void): Promise<PlanFolder> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'milepost-ui-'));
  const file = path.join(folder, 'milestones.yaml');
  writeFileSync(file, plan);
  prepare?.(folder);
  const workbench = await openWorkbench({ workspace: folder });
  await workbench.showMilestones();
  await workbench.openFile('milestones.yaml');
  const text = (): string => readFileSync(file, 'utf8');
  const rows = workbench.page.locator('.pane-body .monaco-list-row');
  return {
    workbench,
    file,
    rows,
    row: (text) => rows.filter({ hasText: text }).first(),
    text,
    until: async (holds) => {
      for (let look = 0; look < 600 && !holds(text()); look++) await workbench.page.waitForTimeout(100);
      assert.ok(holds(text()), text());
    },
    close: async () => {
      await workbench.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
