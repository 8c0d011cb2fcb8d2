import * as vscode from 'vscode';
import { localDay } from '../../core/calendar/calendarDate';
import type { TreePlan } from '../../core/views/treeNode';
import type { Engine } from '../../host/engine';
import { faultOf } from '../../host/plans/planFault';
import { baseName } from '../../host/baseName';
import type { PlanEntry } from '../../host/plans/planEntry';
import type { Services } from '../../host/services';

/** One entry of the store as the tree wants it. */
export function toTreePlan(entry: PlanEntry, engine: Engine, commits: Services['commits']): TreePlan {
  const { uri, file, lastGood } = entry;
  const { plan } = lastGood;
  const state = commits.stateOf(uri);
  const scoreOf = engine.createScorer(entry);
  return {
    uri: uri.toString(),
    name: plan.project?.value ?? baseName(uri),
    plan,
    spanOf: lastGood.spanOf,
    ...(file.isBroken && { fault: faultOf(file, engine) }),
    isAdoptable: file.kind === 'close',
    // Findings are about the text as it is now; of an older plan there are none to show.
    lacking: (index) =>
      file.isBroken || file.kind === 'close'
        ? []
        : scoreOf(index)
            .letters.filter(({ state }) => state === 'missing')
            .map(({ letter }) => letter),
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

/** What the user should know about the commits that are, or are not, listed. */
function commitsSentenceOf(state: ReturnType<Services['commits']['stateOf']>): string | undefined {
  if (state.kind === 'unavailable') return state.sentence;
  return state.kind === 'ready' ? state.note : undefined;
}
