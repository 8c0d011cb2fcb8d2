import { spawn } from 'node:child_process';
import type { GitRequest, GitResult } from './gitRequest';

/** Whether this host can start processes. */
export const canRunGit = true as boolean;

/** Error messages of git are truncated to this many characters. */
const longestStderr = 4000;

/** Environment variables that redirect git to another repository, which are set when a git hook started VS Code. */
const misleading = /^GIT_(?:TRACE|(?:DIR|WORK_TREE|INDEX_FILE|COMMON_DIR|OBJECT_DIRECTORY|NAMESPACE|PREFIX)$)/;

/**
 * Runs git without a shell, prompts, writes and network access. Never rejects; resolves with `aborted` when the signal
 * aborts.
 */
export function runGit(request: GitRequest): Promise<GitResult> {
  const { git, folder, args, signal, input, onOutput } = request;
  return new Promise((resolve) => {
    let stderr = '';
    if (signal.aborted) return resolve({ kind: 'aborted' });
    // Not by the option `signal` of `spawn`, whose error is hard to distinguish from a failed start.
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
    // If git exits before it has read all input, its exit code says why.
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
