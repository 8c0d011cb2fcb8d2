// The required packages of the operating system: a compiler for two native modules, and a browser for the tests.
import { spawnSync } from 'node:child_process';
import { Failure } from './failure.mjs';
import { findOnPath } from './findOnPath.mjs';
import { findBrowser } from './browser.mjs';

/** The tools that node-gyp calls, with their Debian packages. */
const compilerTools = { python3: 'python3', make: 'make', 'g++': 'g++' };

/**
 * Ensures that the packages are installed: installs missing ones with root permissions, otherwise fails with instructions.
 * @param {{ compiler: boolean, browser: boolean }} needs
 */
export function ensureSystemPackages(needs) {
  const missing = needs.compiler
    ? Object.entries(compilerTools)
        .filter(([tool]) => !findOnPath(tool))
        .map(([, name]) => name)
    : [];
  if (needs.browser && !findBrowser()) missing.push('chromium');
  if (missing.length === 0) return;

  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !findOnPath('apt-get')) {
    throw new Failure(
      `Missing on this machine: ${missing.join(', ')}. Install and try again, on Debian and its kin with\n` +
        `  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${missing.join(' ')}`,
    );
  }
  console.log(`Installing ${missing.join(', ')} with apt-get …`);
  apt(['update']);
  apt(['install', '-y', '--no-install-recommends', ...missing]);
}

/** @param {string[]} args */
function apt(args) {
  const { status, stdout, stderr } = spawnSync('apt-get', ['-q', ...args], {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status === 0) return;
  throw new Failure(
    `"apt-get ${args.join(' ')}" failed. Is there a network? Its last words:\n` + `${stdout}${stderr}`.slice(-1500),
  );
}
