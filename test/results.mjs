// The results of a suite in another process are passed in a JSON file of counts.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** The path of a file that does not exist yet, in a new temporary folder. */
export function createResultsFile() {
  return path.join(mkdtempSync(path.join(os.tmpdir(), 'milepost-results-')), 'results.json');
}

/**
 * Reads the counts and removes the file. A process that wrote none, or exits with an error without a failure in its counts, adds a
 * failure.
 * @param {string} file
 * @param {number | null} exitCode
 * @returns {import('./suites.mjs').Counts}
 */
export function readResults(file, exitCode) {
  const counts = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 1 };
  rmSync(path.dirname(file), { recursive: true, force: true });
  const unexplained = exitCode !== 0 && counts.failed === 0;
  return { passed: counts.passed, failed: counts.failed + (unexplained ? 1 : 0) };
}
