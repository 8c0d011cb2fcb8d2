import path from 'node:path';
import { measureActivation } from '../vscode/activationTime.mjs';
import { createSampleRepository } from '../vscode/sample.mjs';
import { localToday } from '../vscode/shiftDates.mjs';
import { createTemporaryFolder, removeFolder } from '../vscode/temporaryFolder.mjs';

/**
 * Opens the sample project in a fresh VS Code several times, and reads the activation times that it reports.
 * @param {string} extension absolute path of the staged extension
 * @param {number} runs
 * @returns {Promise<import('../vscode/activationTime.mjs').ActivationTimes[]>} one for each run
 */
export async function measureActivations(extension, runs) {
  const folder = createTemporaryFolder('bench');
  const workspace = path.join(folder, 'storefront');
  createSampleRepository(workspace, localToday());
  try {
    /** @type {import('../vscode/activationTime.mjs').ActivationTimes[]} */
    const times = [];
    for (let run = 0; run < runs; run++) times.push(await measureActivation(workspace, extension));
    return times;
  } finally {
    removeFolder(folder);
  }
}
