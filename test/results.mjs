// The results of a suite in another process are passed in a JSON file.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** The path of a file that does not exist yet, in a new temporary folder. */
export function createResultsFile() {
  return path.join(mkdtempSync(path.join(os.tmpdir(), 'milepost-results-')), 'results.json');
}

/**
 * Reads the results and removes the file. A process that wrote none, or exits with an error without a failure in its counts, adds a
 * failure.
 * @param {string} file
 * @param {number | null} exitCode
 * @returns {Pick<import('./suites.mjs').Result, 'counts' | 'failures'>}
 */
export function readResults(file, exitCode) {
  const { passed, failed, failures } = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : { passed: 0, failed: 1, failures: [{ group: '', title: 'It wrote no results.' }] };
  rmSync(path.dirname(file), { recursive: true, force: true });
  if (exitCode === 0 || failed > 0) return { counts: { passed, failed }, failures };
  return { counts: { passed, failed: 1 }, failures: [{ group: '', title: `It ended with code ${exitCode}.` }] };
}
