import { isUtf8 } from 'node:buffer';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Merged } from '../core/plan/merge/mergeEntries';
import { isSpoiled, mergePlans } from '../core/plan/merge/mergePlans';
import type { Arguments } from './arguments';
import { CliError } from './cliError';
import { orRefuse } from './planFiles';

type Texts = Parameters<typeof isSpoiled>;

/**
 * A merge driver of git: merges BASE, OURS and THEIRS into OURS. Where git merges by lines without a conflict into a plan that reads as
 * well as the versions do, the result is git's; else that of the milestones, where they can be told apart.
 * @returns the exit code: 0 without a conflict, 1 with one
 */
export function merge({ files, values }: Arguments): number {
  const [base, ours, theirs, ...others] = files;
  if (base === undefined || ours === undefined || theirs === undefined || others.length > 0)
    throw new CliError('“milepost merge” wants three files: BASE OURS THEIRS. The result is written to OURS.');
  const size = values['marker-size'] ?? '7';
  if (!/^[1-9]\d{0,2}$/.test(size)) throw new CliError(`--marker-size wants a number, and not “${size}”.`);
  const bytes = (place: string): Buffer => orRefuse(place, () => readFileSync(place));
  const versions = [bytes(base), bytes(ours), bytes(theirs)] as const;
  const folder = mkdtempSync(path.join(tmpdir(), 'milepost-merge-'));
  try {
    const byLines = mergeByLines(folder, versions, size);
    const isDone = byLines.isClean && !isSpoiled(...([byLines.bytes, ...versions].map(String) as Texts));
    const merged = isDone ? undefined : mergeMilestones(folder, versions, size);
    writeFileSync(ours, merged?.text ?? byLines.bytes);
    return (merged ?? byLines).isClean ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The merge by milestones. Undefined where {@link mergePlans} leaves it to git, and for what is not UTF-8, of which git keeps every byte. */
function mergeMilestones(
  folder: string,
  versions: readonly [Buffer, Buffer, Buffer],
  size: string,
): Merged | undefined {
  if (!versions.every(isUtf8)) return undefined;
  const [was, own, other] = versions;
  return mergePlans(was.toString(), own.toString(), other.toString(), (...texts) => {
    const { bytes, isClean } = mergeByLines(folder, texts, size);
    return { text: bytes.toString(), isClean };
  });
}

/** What git makes of three versions, with its marks where both sides changed the same lines. @throws CliError where git does not answer */
function mergeByLines<Version extends string | Buffer>(
  folder: string,
  [base, ours, theirs]: readonly [Version, Version, Version],
  size: string,
): { readonly bytes: Buffer; readonly isClean: boolean } {
  const places = { ours, base, theirs };
  for (const [name, text] of Object.entries(places)) writeFileSync(path.join(folder, name), text);
  const labels = Object.keys(places).flatMap((name) => ['-L', name]);
  const args = ['merge-file', '-p', `--marker-size=${size}`, ...labels, ...Object.keys(places)];
  const { status, stdout, error } = spawnSync('git', args, { cwd: folder, maxBuffer: 1 << 30 });
  if (error) throw new CliError('Git is needed to merge, and cannot be run.');
  // The number of conflicts, at most 127.
  if (status === null || status > 127) throw new CliError('Git cannot merge these files by lines.');
  return { bytes: stdout, isClean: status === 0 };
}
