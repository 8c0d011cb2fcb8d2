import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { measureActivation } from '../vscode/activationTime.mjs';
import { createSampleRepository } from '../vscode/sample.mjs';
import { localToday } from '../vscode/shiftDates.mjs';
import { median } from './median.mjs';

/**
 * Opens the sample project in a fresh VS Code again and again, and reads how long the activation took by its own account.
 * @param {string} extension absolute path of the staged extension
 * @param {number} runs
 * @returns {Promise<{ medianMs: number, runsMs: number[] }>}
 */
export async function measureActivations(extension, runs) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'milepost-bench-'));
  const workspace = path.join(folder, 'storefront');
  createSampleRepository(workspace, localToday());
  try {
    /** @type {number[]} */
    const runsMs = [];
    for (let run = 0; run < runs; run++) runsMs.push(await measureActivation(workspace, extension));
    return { medianMs: median(runsMs), runsMs };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
