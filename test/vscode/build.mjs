import { spawn } from 'node:child_process';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { root } from './paths.mjs';

/**
 * Runs the build of the project, which prints its own errors.
 * @param {string[]} flags of `esbuild.mjs`
 * @returns {Promise<void>}
 */
export function build(flags) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(root, 'esbuild.mjs'), ...flags], { stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Failure('The build failed; see above.'))));
  });
}
