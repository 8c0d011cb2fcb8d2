import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { git } from '../vscode/git.mjs';
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
  /** Runs git in the folder. */
  git(...args: readonly string[]): string;
  /** Closes the workbench and deletes the folder. */
  close(): Promise<void>;
}

const author = ['-c', 'user.name=Sam', '-c', 'user.email=sam@example.com'];

interface FolderOptions {
  /** Whether the folder is a git repository, with all files in its first commit. Default: false. */
  readonly isRepository?: boolean;
  /** The texts of other files, by their names. */
  readonly files?: Readonly<Record<string, string>>;
}

export async function openPlanFolder(
  plan: string,
  { isRepository = false, files = {} }: FolderOptions = {},
): Promise<PlanFolder> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'milepost-ui-'));
  const file = path.join(folder, 'milestones.yaml');
  writeFileSync(file, plan);
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  const inGit = (...args: readonly string[]): string => git(folder, [...author, ...args]);
  if (isRepository) {
    inGit('init', '--quiet', '--template=', '--initial-branch=main');
    inGit('add', '-A');
    inGit('commit', '--quiet', '--message', 'Plan');
  }
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
    git: inGit,
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
