import type { GitRequest, GitResult } from './gitRequest';

/** Whether this host can start processes. */
export const canRunGit = false as boolean;

/** Always fails, since a browser cannot run git. */
export function runGit(_request: GitRequest): Promise<GitResult> {
  return Promise.resolve({ kind: 'not-started', message: 'There is no git in the browser' });
}
