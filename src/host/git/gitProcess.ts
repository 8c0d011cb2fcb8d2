import { spawn } from 'node:child_process';
import type { GitRequest, GitResult } from './gitRequest';

/** Whether processes can be started here at all. */
export const canRunGit = true as boolean;

/** What our own errors keep of git's words. */
const longestStderr = 4000;

/** What would point git at another repository than the one in its folder, as when VS Code was started by a git hook. */
const misleading = /^GIT_(?:TRACE|(?:DIR|WORK_TREE|INDEX_FILE|COMMON_DIR|OBJECT_DIRECTORY|NAMESPACE|PREFIX)$)/;

/**
 * Runs git without a shell, without prompts, without writing and without reaching for the network. Never rejects. Ends with
 * `aborted` once the signal says so.
 */
export function runGit(request: GitRequest): Promise<GitResult> {
  const { git, folder, args, signal, input, onOutput } = request;
  return new Promise((resolve) => {
    let stderr = '';
    if (signal.aborted) return resolve({ kind: 'aborted' });
    // Not `signal` among spawn's options: its error would have to be told apart from one in starting.
    const child = spawn(git, ['--no-pager', ...args], {
      cwd: folder,
      env: environment(),
      shell: false,
      windowsHide: true,
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    });
    const abort = (): void => {
      child.kill();
      settle({ kind: 'aborted' });
    };
    const settle = (result: GitResult): void => {
      signal.removeEventListener('abort', abort);
      resolve(result);
    };
    signal.addEventListener('abort', abort);
    child.on('error', ({ message }) => settle({ kind: 'not-started', message }));
    child.on('close', (code) =>
      settle(signal.aborted ? { kind: 'aborted' } : { kind: 'ended', code: code ?? -1, stderr }),
    );
    child.stdout?.on('data', (chunk: Buffer) => {
      if (!signal.aborted) onOutput(chunk);
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      stderr = (stderr + text).slice(0, longestStderr);
    });
    // A git that ends before it has read everything says why by its exit code.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}

function environment(): NodeJS.ProcessEnv {
  return {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !misleading.test(name))),
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    LC_ALL: 'C',
  };
}
