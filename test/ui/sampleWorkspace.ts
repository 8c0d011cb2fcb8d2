import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createSampleRepository } from '../vscode/sample.mjs';
import { localToday } from '../vscode/shiftDates.mjs';

const folders: string[] = [];
process.on('exit', () => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A fresh storefront repository in a temporary folder, which goes when this process ends. */
export function createSampleWorkspace(today = localToday()): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'milepost-ui-'));
  folders.push(folder);
  const workspace = path.join(folder, 'storefront');
  createSampleRepository(workspace, today);
  return workspace;
}
