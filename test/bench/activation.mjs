import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { measureActivation } from '../vscode/activationTime.mjs';
import { createSampleRepository } from '../vscode/sample.mjs';
import { localToday } from '../vscode/shiftDates.mjs';

/**
 * Opens the sample project in a fresh VS Code several times, and reads the activation times that it reports.
 * @param {string} extension absolute path of the staged extension
 * @param {number} runs
 * @returns {Promise<import('../vscode/activationTime.mjs').ActivationTimes[]>} one for each run
 */
export async function measureActivations(extension, runs) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'milepost-bench-'));
  const workspace = path.join(folder, 'storefront');
  createSampleRepository(workspace, localToday());
  try {
    /** @type {import('../vscode/activationTime.mjs').ActivationTimes[]} */
    const times = [];
    for (let run = 0; run < runs; run++) times.push(await measureActivation(workspace, extension));
    return times;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
