import path from 'node:path';
import { createSampleRepository } from '../vscode/sample.mjs';
import { localToday } from '../vscode/shiftDates.mjs';
import { createTemporaryFolder } from '../vscode/temporaryFolder.mjs';

/** A fresh storefront repository in a temporary folder, which goes when this process ends. */
export function createSampleWorkspace(today = localToday()): string {
  const workspace = path.join(createTemporaryFolder('ui'), 'storefront');
  createSampleRepository(workspace, today);
  return workspace;
}
