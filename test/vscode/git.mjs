import { execFileSync } from 'node:child_process';

/** Keeps the developer's own git settings (signing, hooks, default branch) out of test repositories and test runs. */
export const gitIsolation = {
  GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

/**
 * Runs git in a folder and returns what it printed, trimmed. Throws with git's own words when it fails.
 * @param {string} folder
 * @param {string[]} args
 * @param {Record<string, string>} [env] added to the environment
 */
export function git(folder, args, env = {}) {
  // Inside a git hook GIT_DIR and its like point at *our* repository.
  const outside = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
  return execFileSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...outside, ...gitIsolation, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}
