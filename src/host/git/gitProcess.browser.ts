import type { GitRequest, GitResult } from './gitRequest';

/** Whether processes can be started here at all. */
export const canRunGit = false as boolean;

/** In a browser there is no git to run. */
export function runGit(_request: GitRequest): Promise<GitResult> {
  return Promise.resolve({ kind: 'not-started', message: 'There is no git in the browser' });
}
