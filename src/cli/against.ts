import { createCommitDays } from '../core/commits/commitDays';
import { guardPlan } from '../core/findings/guard/guardPlan';
import type { History } from '../core/findings/guard/versions';
import type { Finding } from '../core/findings/finding';
import { parsePlan, type PlanFile } from '../core/plan/parsePlan';
import { CliError } from './cliError';
import { readCommits, toGitFile, type GitVersion } from './git';
import { versionAt } from './versionBefore';

/** A plan as it is checked against a version: with what the guard found, and a sentence where it had nothing to compare. */
export interface Guarded {
  readonly file: PlanFile;
  readonly changes: readonly Finding[];
  readonly note?: string;
  /** Whether the sentence is about an error of the user. */
  readonly isError?: boolean;
}

/** @param ref a commit, branch, tag or file */
export function checkAgainst(place: string, file: PlanFile, ref: string): Guarded {
  try {
    const before = versionAt(place, ref);
    if ('note' in before) return { file, changes: [], note: before.note };
    // What was a plan stays one, whatever became of its keys.
    const after =
      before.file.kind === 'ours' && file.kind !== 'ours' ? parsePlan(file.text, { treatAsOurs: true }) : file;
    const changes = guardPlan(before.file, after, historyOf(place, after, before.version), {});
    return { file: after, changes };
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    return { file, changes: [], note: error.message, isError: true };
  }
}

/** The commits are read only where the guard asks for one. */
function historyOf(place: string, { plan }: PlanFile, version: GitVersion | undefined): History {
  if (!version) return {};
  let days: ReturnType<typeof createCommitDays> | undefined;
  return {
    day: version.day,
    hasCommitOn: (milestone, day) => {
      const ids = new Set(plan.milestones.flatMap(({ id }) => id?.value ?? []));
      days ??= createCommitDays(readCommits(toGitFile(place)), ids);
      return days(milestone, day);
    },
  };
}
