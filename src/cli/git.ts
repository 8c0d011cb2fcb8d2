import { execFileSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { parseCalendarDate, type CalendarDate } from '../core/calendar/calendarDate';
import type { DatedCommit } from '../core/commits/commitDays';
import { CliError } from './cliError';

/** A file as git names it: in which folder to ask, and its name there. */
export interface GitFile {
  readonly folder: string;
  readonly name: string;
}

/** A commit, with its day in the time zone of who made it. */
export interface GitVersion {
  readonly hash: string;
  readonly day: CalendarDate;
}

/** Links are followed, since git keeps where they lead as another file. */
export function toGitFile(place: string): GitFile {
  const real = realpathSync(place);
  return { folder: path.dirname(real), name: path.basename(real) };
}

/** Why git gave no answer. */
type Failure = { readonly failed: string };

/** Variables that lead git elsewhere than to where the plan is, which are set while a hook runs. */
const misleading = /^GIT_(?:TRACE|(?:DIR|WORK_TREE|INDEX_FILE|COMMON_DIR|OBJECT_DIRECTORY|NAMESPACE|PREFIX)$)/;

/** More than the history of any repository has, in bytes. */
const mostOutput = 1 << 30;

/** Runs git without a shell, prompts, writes and network access. @throws CliError where there is no git */
function runGit(folder: string, args: readonly string[]): Buffer | Failure {
  try {
    return execFileSync('git', ['--no-pager', ...args], {
      cwd: folder,
      env: {
        ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !misleading.test(name))),
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        GIT_NO_LAZY_FETCH: '1',
        LC_ALL: 'C',
      },
      maxBuffer: mostOutput,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
  } catch (error) {
    const { code, stderr } = error as NodeJS.ErrnoException & { readonly stderr?: Buffer };
    if (code === 'ENOENT') throw new CliError('Git is needed to compare versions, and cannot be found.');
    const lines = String(stderr ?? '').split('\n');
    const fatal = lines.find((line) => line.startsWith('fatal: ')) ?? lines[0] ?? '';
    return { failed: fatal.replace(/^(?:fatal|error): /, '') };
  }
}

function textOf(answer: Buffer | Failure): string | undefined {
  return 'failed' in answer ? undefined : answer.toString('utf8').trim();
}

/**
 * Whether the file is in a repository.
 * @throws CliError where git refuses to look, as into a folder of somebody else
 */
export function isInRepository({ folder }: GitFile): boolean {
  const answer = runGit(folder, ['rev-parse', '--is-inside-work-tree']);
  if (!('failed' in answer)) return true;
  if (/not a git repository/.test(answer.failed)) return false;
  throw new CliError(`Git cannot be asked in ${folder}: ${answer.failed}.`);
}

/** @param ref of a user, who may name anything @returns undefined where it names no commit */
export function findCommit({ folder }: GitFile, ref: string): GitVersion | undefined {
  const answer = textOf(runGit(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]));
  // Old versions of git print the option as well.
  const hash = answer?.split('\n').at(-1);
  if (hash === undefined || !/^[0-9a-f]{40,64}$/.test(hash)) return undefined;
  const day = parseCalendarDate(
    textOf(runGit(folder, ['log', '-1', '--no-show-signature', '--format=%cs', hash])) ?? '',
  );
  return day && { hash, day };
}

export function isShallow({ folder }: GitFile): boolean {
  return textOf(runGit(folder, ['rev-parse', '--is-shallow-repository'])) === 'true';
}

/** @returns undefined where the file did not exist in the version @throws CliError where git cannot read it */
export function readAt(file: GitFile, version: GitVersion): Buffer | undefined {
  const bytes = readBlob(file, version, `./${file.name}`);
  if (bytes) return bytes;
  const old = nameIn(file, version);
  return old === undefined ? undefined : readBlob(file, version, old);
}

/** The files that a version has below a folder: by their names there, and from the top of the repository. */
export function namesAt(
  { folder }: Pick<GitFile, 'folder'>,
  { hash }: GitVersion,
): readonly { readonly name: string; readonly fromTop: string }[] {
  const prefix = prefixOf(folder);
  const answer = runGit(folder, ['ls-tree', '-r', '-z', '--name-only', hash]);
  if (prefix === undefined || 'failed' in answer) return [];
  const names = answer.toString('utf8').split('\0');
  return names.flatMap((name) => (name === '' ? [] : [{ name, fromTop: `${prefix}${name}` }]));
}

/** Where files were in a version that are elsewhere now, from the top of the repository. */
export function oldNames({ folder }: Pick<GitFile, 'folder'>, version: GitVersion): ReadonlySet<string> {
  return new Set(renamesSince(folder, version).map(({ from }) => from));
}

/** The place of a file in a version that had it elsewhere, from the top of the repository. */
function nameIn({ folder, name }: GitFile, version: GitVersion): string | undefined {
  const prefix = prefixOf(folder);
  return renamesSince(folder, version).find(({ to }) => to === `${prefix}${name}`)?.from;
}

/** The folder from the top of the repository, with a slash at its end; empty at the top. */
function prefixOf(folder: string): string | undefined {
  const answer = runGit(folder, ['rev-parse', '--show-prefix']);
  return 'failed' in answer ? undefined : answer.toString('utf8').replace(/\n$/, '');
}

/** As git finds renames that are staged or committed. */
function renamesSince(folder: string, { hash }: GitVersion): readonly { readonly from: string; readonly to: string }[] {
  const renames = runGit(folder, [
    'diff',
    '--cached',
    '--find-renames',
    '--diff-filter=R',
    '--name-status',
    '-z',
    hash,
    '--',
  ]);
  if ('failed' in renames) return [];
  // Each has three fields: how much is the same, the old name and the new one.
  const fields = renames.toString('utf8').split('\0');
  return fields.flatMap((to, index) => (index % 3 === 2 ? [{ from: fields[index - 1] ?? '', to }] : []));
}

function readBlob({ folder, name }: GitFile, { hash }: GitVersion, place: string): Buffer | undefined {
  const answer = runGit(folder, ['cat-file', 'blob', `${hash}:${place}`]);
  if (!('failed' in answer)) return answer;
  if (/does not exist|but not in|Not a valid object name/.test(answer.failed)) return undefined;
  throw new CliError(`${name} cannot be read as of ${hash.slice(0, 7)}: ${answer.failed}.`);
}

/**
 * The commits that changed the file, the newest first.
 * @param of `branch` for the states that the current branch had: what a merge brought came with the merge
 */
export function versionsOf({ folder, name }: GitFile, of: 'history' | 'branch' = 'history'): readonly GitVersion[] {
  const line = of === 'branch' ? ['--first-parent'] : [];
  const args = ['log', ...line, '--no-show-signature', '--format=%H %cs', '--', `./${name}`];
  const answer = textOf(runGit(folder, ['--literal-pathspecs', ...args]));
  return (answer ?? '').split('\n').flatMap((entry) => {
    const [hash = '', written = ''] = entry.split(' ');
    const day = parseCalendarDate(written);
    return day ? [{ hash, day }] : [];
  });
}

/** All commits that HEAD has. */
export function readCommits({ folder }: GitFile): readonly DatedCommit[] {
  const answer = runGit(folder, ['log', '-z', '--no-show-signature', '--encoding=UTF-8', '--format=%H%x00%cs%x00%B']);
  if ('failed' in answer) return [];
  const fields = answer.toString('utf8').split('\0');
  const commits: DatedCommit[] = [];
  for (let at = 0; at + 2 < fields.length; at += 3) {
    const day = parseCalendarDate(fields[at + 1] ?? '');
    if (day) commits.push({ hash: fields[at] ?? '', day, message: fields[at + 2] ?? '' });
  }
  return commits;
}
