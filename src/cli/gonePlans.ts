import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { guardPlan } from '../core/findings/guard/guardPlan';
import type { Finding } from '../core/findings/finding';
import { parsePlan, type PlanFile } from '../core/plan/parsePlan';
import { findCommit, isInRepository, namesAt, oldNames, readAt } from './git';
import { decode, isPlanName } from './planFiles';

/** A plan that is gone: an empty text stands for it. */
export interface GonePlan {
  /** Where it was, as other plans of the folder are named. */
  readonly place: string;
  readonly file: PlanFile;
  readonly changes: readonly Finding[];
}

/**
 * The plans that a version had below folders and that are there no more, also not under another name, with what the guard says of them.
 * @param named files and folders; the folder that the command runs in without any
 * @param ref that of `--against`; nothing is gone since a file
 */
export function gonePlans(named: readonly string[], ref: string): readonly GonePlan[] {
  const folders =
    named.length === 0 ? ['.'] : named.filter((one) => statSync(one, { throwIfNoEntry: false })?.isDirectory());
  return folders.flatMap((folder) => goneIn(folder, ref));
}

function goneIn(folder: string, ref: string): readonly GonePlan[] {
  const git = { folder: path.resolve(folder), name: '' };
  const version = isInRepository(git) ? findCommit(git, ref) : undefined;
  if (!version) return [];
  const missing = namesAt(git, version).filter(
    ({ name }) => isPlanName(path.posix.basename(name)) && !existsSync(path.join(folder, name)),
  );
  if (missing.length === 0) return [];
  const renamed = oldNames(git, version);
  return missing.flatMap(({ name, fromTop }): readonly GonePlan[] => {
    if (renamed.has(fromTop)) return [];
    const place = path.posix.join(folder, name);
    const bytes = readAt({ folder: git.folder, name }, version);
    const text = bytes && decode(bytes);
    const before = text === undefined ? undefined : parsePlan(text);
    const file = parsePlan('');
    const changes = before ? guardPlan(before, file, {}, {}) : [];
    return changes.length > 0 ? [{ place, file, changes }] : [];
  });
}
