import { factsOf, type CommitFacts } from '../../core/commits/commitIndex';
import { CommitLogParser, commitLogFormat, type Commit } from '../../core/commits/commitLog';
import { toDisplayText } from '../../core/commits/displayText';
import { runGit } from './gitProcess';
import type { GitRequest, Unavailability } from './gitRequest';

/** A git binary, the folder to run it in, and the signal that aborts it. */
export type GitContext = Pick<GitRequest, 'git' | 'folder' | 'signal'>;

/** The result of a query, or why it failed. An aborted query fails. */
export type GitAnswer<T> = { readonly kind: 'answer'; readonly value: T } | GitFailure;

export interface GitFailure {
  readonly kind: 'refused';
  readonly why: Unavailability;
}

export interface RepositoryLocation {
  /** Absolute path of the top level of the working tree, with symbolic links resolved; in a submodule that of the submodule. */
  readonly root: string;
  /** Absolute path of the git directory, which contains HEAD; for a linked working tree it is not `.git` below the root. */
  readonly gitDir: string;
  readonly isShallow: boolean;
}

const logArgs = ['log', '-z', '--no-show-signature', '--no-color', '--encoding=UTF-8', `--format=${commitLogFormat}`];

/** Locates the repository that contains the folder. */
export async function locateRepository(context: GitContext): Promise<GitAnswer<RepositoryLocation>> {
  const args = ['rev-parse', '--show-toplevel', '--absolute-git-dir', '--is-shallow-repository'];
  const answer = await askForText(context, args);
  if (answer.kind === 'refused') return answer;
  const [root, gitDir, shallow, ...more] = answer.value.trimEnd().split(/\r?\n/);
  if (!root || !gitDir || more.length > 0) return refused({ reason: 'no-repository' });
  return { kind: 'answer', value: { root, gitDir, isShallow: shallow === 'true' } };
}

/** Reads the hash of HEAD, on a branch or detached. */
export async function readTip(context: GitContext): Promise<GitAnswer<string>> {
  // Not with `rev-parse`, which does not distinguish an empty repository from a broken one.
  const answer = await askForText(context, ['log', '-1', '--no-show-signature', '--no-color', '--format=%H']);
  return answer.kind === 'refused' ? answer : { kind: 'answer', value: answer.value.trim() };
}

/** Whether the history of `descendant` contains `ancestor`; false when `ancestor` does not exist. */
export async function isAncestor(context: GitContext, ancestor: string, descendant: string): Promise<boolean> {
  const answer = await askForText(context, ['merge-base', '--is-ancestor', ancestor, descendant]);
  return answer.kind === 'answer';
}

/**
 * Reads the commits from `tip` back to `base`, newest first, without `base` itself.
 * @param base undefined for all commits
 * @param onCommit called for each commit while git is still running
 */
export async function readCommits(
  context: GitContext,
  base: string | undefined,
  tip: string,
  onCommit: (commit: Commit) => void,
): Promise<GitAnswer<void>> {
  const range = base === undefined ? tip : `${base}..${tip}`;
  return readLog(context, [...logArgs, '--end-of-options', range], onCommit);
}

/**
 * Finds the commits of abbreviated hashes, on any branch. Unknown and ambiguous hashes are left out.
 * @param prefixes hexadecimal digits in lower case
 */
export async function findCommits(
  context: GitContext,
  prefixes: readonly string[],
): Promise<ReadonlyMap<string, CommitFacts>> {
  const found = new Map<string, CommitFacts>();
  if (prefixes.length === 0) return found;
  const input = prefixes.map((prefix) => `${prefix}^{commit}\n`).join('');
  const answer = await askForText(context, ['cat-file', '--batch-check=%(objectname)'], input);
  if (answer.kind === 'refused') return found;
  const hashes = new Map<string, string>();
  for (const [index, line] of answer.value.split('\n').entries()) {
    const prefix = prefixes[index];
    // A branch may be named `beef` as well, which git prefers over the hash.
    if (prefix !== undefined && /^[0-9a-f]{40,64}$/.test(line) && line.startsWith(prefix)) hashes.set(prefix, line);
  }
  if (hashes.size === 0) return found;
  const facts = new Map<string, CommitFacts>();
  const args = [...logArgs, '--no-walk=unsorted', '--stdin'];
  await readLog(context, args, (commit) => facts.set(commit.hash, factsOf(commit)), [...hashes.values()].join('\n'));
  for (const [prefix, hash] of hashes) {
    const commit = facts.get(hash);
    if (commit) found.set(prefix, commit);
  }
  return found;
}

async function readLog(
  context: GitContext,
  args: readonly string[],
  onCommit: (commit: Commit) => void,
  input?: string,
): Promise<GitAnswer<void>> {
  const parser = new CommitLogParser();
  return ask({
    ...context,
    args,
    input: input === undefined ? undefined : `${input}\n`,
    onOutput: (chunk) => {
      for (const commit of parser.push(chunk)) onCommit(commit);
    },
  });
}

/** The whole output of git as text. */
export async function askForText(
  context: GitContext,
  args: readonly string[],
  input?: string,
): Promise<GitAnswer<string>> {
  const decoder = new TextDecoder();
  let text = '';
  const answer = await ask({
    ...context,
    args,
    input,
    onOutput: (chunk) => {
      text += decoder.decode(chunk, { stream: true });
    },
  });
  return answer.kind === 'refused' ? answer : { kind: 'answer', value: text + decoder.decode() };
}

async function ask(request: GitRequest): Promise<GitAnswer<void>> {
  const result = await runGit(request);
  if (result.kind === 'ended' && result.code === 0) return { kind: 'answer', value: undefined };
  if (result.kind === 'aborted') return refused({ reason: 'failed', detail: 'aborted' });
  return refused(explain(result.kind === 'ended' ? result.stderr || `exit code ${result.code}` : result.message));
}

function refused(why: Unavailability): GitFailure {
  return { kind: 'refused', why };
}

/** Classifies an error by its message, since git has no error codes. `LC_ALL=C` makes the messages English. */
function explain(stderr: string): Unavailability {
  if (stderr.includes('dubious ownership')) return { reason: 'unsafe' };
  if (/not a git repository|must be run in a work tree/.test(stderr)) return { reason: 'no-repository' };
  if (stderr.includes('does not have any commits yet')) return { reason: 'no-commits' };
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  const fatal = lines.find((line) => line.startsWith('fatal: ')) ?? lines[0] ?? '';
  return { reason: 'failed', detail: toDisplayText(fatal.replace(/^(?:fatal|error): /, '')) };
}
