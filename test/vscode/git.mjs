import { execFileSync } from 'node:child_process';

/** Environment that isolates test repositories from the developer's git settings (signing, hooks, default branch). */
export const gitIsolation = {
  GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

/**
 * Runs git in a folder and returns its output, trimmed.
 * @param {string} folder
 * @param {string[]} args
 * @param {Record<string, string>} [env] added to the environment
 * @throws an error with the message of git when it fails
 */
export function git(folder, args, env = {}) {
  // In a git hook, variables such as GIT_DIR refer to the repository of this project.
  const outside = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
  return execFileSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...outside, ...gitIsolation, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}
