import { statSync } from 'node:fs';
import type { CalendarDate } from '../core/calendar/calendarDate';
import { parsePlan, type PlanFile } from '../core/plan/parsePlan';
import { CliError } from './cliError';
import {
  findCommit,
  isInRepository,
  isShallow,
  readAt,
  toGitFile,
  versionsOf,
  type GitFile,
  type GitVersion,
} from './git';
import { decode, readText } from './planFiles';

/** An earlier version of a plan, or a sentence why there is none to compare with. */
export type VersionBefore =
  | {
      readonly file: PlanFile;
      /** Undefined for a file, which has no day and no history. */
      readonly version?: GitVersion;
    }
  | { readonly note: string; readonly version?: GitVersion };

/**
 * The plan as of a commit, branch or tag, or another file.
 * @throws CliError where there is nothing of that name
 */
export function versionAt(place: string, ref: string): VersionBefore {
  const git = toGitFile(place);
  const isTracked = isInRepository(git);
  const commit = isTracked ? findCommit(git, ref) : undefined;
  if (commit) return readVersion(place, git, commit, ref);
  const stats = statSync(ref, { throwIfNoEntry: false });
  if (stats?.isFile()) return { file: parsePlan(readText(ref)) };
  if (stats?.isDirectory()) throw new CliError(`“${ref}” is a folder; name a commit, a branch, a tag or a file.`);
  if (!isTracked) throw new CliError(`${place} is in no git repository, so “${ref}” cannot be looked up.`);
  if (ref === 'HEAD') return { note: `There is no commit yet, so ${place} is compared with nothing.` };
  throw new CliError(`There is no commit, branch, tag or file “${ref}”.${isShallow(git) ? ` ${shallow}` : ''}`);
}

/** The plan as it stood at the end of a day. @throws CliError where no history can be asked */
export function versionOn(place: string, day: CalendarDate): VersionBefore {
  const git = requireRepository(place, day);
  const version = versionsOf(git, 'branch').find((one) => one.day <= day);
  if (version) return readVersion(place, git, version, day);
  return { note: `${place} did not exist on ${day}.${isShallow(git) ? ` ${shallow}` : ''}` };
}

/** The versions of the plan in its history, the newest first, each read when it is asked for; none outside of a repository. */
export function* versionsBefore(place: string): Generator<{ readonly file: PlanFile; readonly day: CalendarDate }> {
  const git = toGitFile(place);
  let before: PlanFile | undefined;
  for (const version of isInRepository(git) ? versionsOf(git) : []) {
    const read = readVersion(place, git, version, version.hash, before);
    if (!('file' in read)) continue;
    before = read.file;
    yield { file: read.file, day: version.day };
  }
}

/** @throws CliError outside of a repository */
export function requireRepository(place: string, what: string): GitFile {
  const git = toGitFile(place);
  if (isInRepository(git)) return git;
  throw new CliError(`${place} is in no git repository, so “${what}” cannot be looked up.`);
}

const shallow =
  'This clone is shallow: fetch the rest of its history first (“git fetch --unshallow”; “fetch-depth: 0” in a GitHub workflow).';

function readVersion(place: string, git: GitFile, version: GitVersion, name: string, before?: PlanFile): VersionBefore {
  const bytes = readAt(git, version);
  if (!bytes) return { note: `${place} did not exist in ${name}, so it is compared with nothing.`, version };
  const text = decode(bytes);
  if (text === undefined)
    return { note: `${place} was no text in UTF-8 in ${name}, so it is compared with nothing.`, version };
  const file = parsePlan(text, before && { before });
  if (file.kind !== 'ours')
    return { note: `${place} was no plan in ${name}, so it is compared with nothing.`, version };
  if (file.isBroken)
    return { note: `${place} could not be read as a plan in ${name}, so it is compared with nothing.`, version };
  return { file, version };
}
