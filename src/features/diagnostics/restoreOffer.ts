import type { Finding } from '../../core/findings/finding';
import type { FixOffer } from '../../core/findings/rule';
import { foundAt, toRef } from '../../core/plan/milestoneRef';
import type { Engine } from '../../host/engine';
import type { PlanEntry } from '../../host/plans/planEntry';
import type { AgreedHistory } from './agreedHistory';

/**
 * The agreed words of the key that a finding is about.
 * @returns undefined for other findings, and where the history does not have them; empty where there were none
 */
export async function agreedTextsOf(
  entry: PlanEntry,
  problem: Finding['problem'],
  history: AgreedHistory,
): Promise<readonly string[] | undefined> {
  if (problem.code !== 'plan.changed-since-agreed' || problem.key === 'due' || problem.key === 'amount')
    return undefined;
  const found = foundAt(entry.file, problem.milestone);
  return found && (await history.textsOf(entry, found.milestone))[problem.key];
}

/** Writes the words that were agreed, as the history has them. What came since is taken out by the fix of the rule. */
export async function restoreOffer(
  entry: PlanEntry,
  problem: Finding['problem'],
  engine: Engine,
  history: AgreedHistory,
): Promise<FixOffer | undefined> {
  const texts = await agreedTextsOf(entry, problem, history);
  if (!texts || texts.length === 0 || problem.code !== 'plan.changed-since-agreed') return undefined;
  const { key } = problem;
  const found = foundAt(entry.file, problem.milestone);
  if (!found || key === 'due' || key === 'amount') return undefined;
  const { uri, file, revision } = entry;
  const plan = { uri: uri.toString(), file, revision };
  const milestone = toRef({ ...plan, plan: file.plan }, found.milestone, found.index);
  return {
    title: { template: 'Restore What Was Agreed', args: [] },
    isPreferred: false,
    isSafe: false,
    isDoubtful: true,
    kind: 'fix',
    make: () => {
      const result = engine.editByActs(plan, [{ kind: 'restore-words', milestone, key, texts }]);
      return 'edits' in result ? { edits: result.edits, isSnippet: false } : undefined;
    },
  };
}
