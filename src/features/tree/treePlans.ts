import * as vscode from 'vscode';
import { localDay } from '../../core/calendar/calendarDate';
import type { TreePlan } from '../../core/views/treeNode';
import type { Engine } from '../../host/engine';
import type { CommitState } from '../../host/git/commitService';
import { faultOf } from '../../host/plans/planFault';
import type { PlanEntry } from '../../host/plans/planEntry';
import { planName } from '../../host/plans/planName';
import type { Services } from '../../host/services';

const none: readonly string[] = [];

/** An entry of the store as input for the tree. */
export function toTreePlan(entry: PlanEntry, engine: Engine, { commits, outlooks }: Services): TreePlan {
  const { uri, file, lastGood, revision, findings } = entry;
  const { plan } = lastGood;
  const state = commits.stateOf(uri);
  const scoreOf = engine.scorerOf(entry);
  // Findings are about the current text: an older plan has none.
  const isJudged = !file.isBroken && file.kind !== 'close';
  let flawed: ReadonlySet<number | undefined> | undefined;
  const hasFindings = (index: number): boolean =>
    (flawed ??= new Set(findings.map(({ problem }) => problem.milestone))).has(index);
  return {
    uri: uri.toString(),
    revision,
    name: planName(entry),
    plan,
    ...(file.isBroken && { fault: faultOf(file, engine) }),
    isAdoptable: file.kind === 'close',
    lacking: (index) =>
      isJudged && hasFindings(index)
        ? scoreOf(index)
            .letters.filter(({ state }) => state === 'missing')
            .map(({ letter }) => letter)
        : none,
    riskOf: (index) => outlooks.of(entry, engine).riskOf(index),
    hoursOf: (phase) => outlooks.of(entry, engine).hoursOf(phase),
    driftOf: (index) => outlooks.of(entry, engine).driftOf(index),
    commits: (id, index) =>
      commits.commitsOf(uri, id, index).map(({ hash, subject, author, time, alsoIn }) => ({
        hash,
        subject,
        author,
        day: localDay(new Date(time * 1000)),
        alsoIn: alsoIn.map((other) => vscode.workspace.asRelativePath(vscode.Uri.parse(other))),
      })),
    commitsSentence: commitsSentenceOf(state),
  };
}

/** Why commits are missing from the rows, if any are. */
function commitsSentenceOf(state: CommitState): string | undefined {
  if (state.kind === 'unavailable') return state.sentence;
  return state.kind === 'ready' ? state.note : undefined;
}
