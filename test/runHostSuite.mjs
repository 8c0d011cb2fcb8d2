import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runTests, TestRunFailedError } from '@vscode/test-electron';
import { createResultsFile, readResults } from './results.mjs';
import { gitIsolation } from './vscode/git.mjs';
import { root } from './vscode/paths.mjs';
import { createSampleRepository } from './vscode/sample.mjs';
import { localToday } from './vscode/shiftDates.mjs';

/**
 * Runs the host suite on a fresh sample project.
 * @param {import('./suites.mjs').SuiteOptions} options
 * @returns {Promise<import('./suites.mjs').Result>}
 */
export async function runHostSuite({ grep, desktop }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'milepost-host-'));
  const workspace = path.join(folder, 'storefront');
  const resultsFile = createResultsFile();
  createSampleRepository(workspace, localToday());
  try {
    await runTests({
      // When undefined, a desktop VS Code is downloaded. The stand-in takes the same arguments.
      vscodeExecutablePath: desktop ? undefined : path.join(root, 'test', 'vscode', 'standIn.mjs'),
      extensionDevelopmentPath: root,
      extensionTestsPath: path.join(root, 'out', 'host', 'index.cjs'),
      launchArgs: [workspace],
      extensionTestsEnv: {
        ...gitIsolation,
        MILEPOST_TEST_RESULTS: resultsFile,
        ...(grep === undefined ? {} : { MILEPOST_TEST_GREP: grep }),
      },
    });
    return readResults(resultsFile, 0);
  } catch (error) {
    if (!(error instanceof TestRunFailedError)) throw error;
    return readResults(resultsFile, error.code ?? 1);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
