import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './vscode/paths.mjs';

/**
 * Runs a tool on the sources of the project. Its exit code counts as one passed or failed test.
 * @param {string} packageName
 * @param {string} bin
 * @param {string[]} args
 * @returns {Promise<import('./suites.mjs').Result>}
 */
export function runCheck(packageName, bin, args) {
  return new Promise((resolve, reject) => {
    // Runs its script and not the link in `.bin`, which on Windows is a batch file and needs a shell.
    const child = spawn(process.execPath, [scriptOf(packageName, bin), ...args], { cwd: root, stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code) => resolve({ counts: code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 } }));
  });
}

/**
 * @param {string} packageName
 * @param {string} bin
 */
export function scriptOf(packageName, bin) {
  const folder = path.join(root, 'node_modules', packageName);
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[bin]);
}
