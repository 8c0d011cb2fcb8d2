import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createResultsFile, readResults } from './results.mjs';
import { root } from './vscode/paths.mjs';

const runMocha = fileURLToPath(new URL('runMocha.mjs', import.meta.url));

/** A suite that runs longer is killed and has failed. */
const patienceInMs = 50 * 60 * 1000;

/**
 * Runs a bundled suite with mocha in a process of its own, so that a crash or hang does not affect the other suites.
 * @param {string} suite
 * @param {string | undefined} grep
 * @param {number} timeoutInMs of one test or hook
 * @param {boolean} [isCollected] whether its output is returned, and not printed line by line between that of others
 * @returns {Promise<import('./suites.mjs').Result>}
 */
export function runMochaSuite(suite, grep, timeoutInMs, isCollected = false) {
  const resultsFile = createResultsFile();
  const folder = path.join(root, 'out', suite);
  const args = [runMocha, folder, resultsFile, String(timeoutInMs), ...(grep === undefined ? [] : [grep])];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--enable-source-maps', ...args], {
      cwd: root,
      stdio: isCollected ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      timeout: patienceInMs,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ ...readResults(resultsFile, code), output }));
  });
}
