// How a suite in another process says what came of it: a small file of counts.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A path in a fresh folder, where nothing lies yet. */
export function createResultsFile() {
  return path.join(mkdtempSync(path.join(os.tmpdir(), 'milepost-results-')), 'results.json');
}

/**
 * Reads the counts and removes the file. A process that failed though its counts say nothing of it is a failure more.
 * @param {string} file
 * @param {number | null} exitCode
 * @returns {import('./suites.mjs').Counts}
 */
export function readResults(file, exitCode) {
  const counts = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 0 };
  rmSync(path.dirname(file), { recursive: true, force: true });
  const unexplained = exitCode !== 0 && counts.failed === 0;
  return { passed: counts.passed, failed: counts.failed + (unexplained ? 1 : 0) };
}
