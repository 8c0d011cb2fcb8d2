import type { TreePlan } from '../../core/views/treeNode';
import type { Engine } from '../../host/engine';
import { baseName } from '../../host/planEditor';
import type { PlanEntry } from '../../host/planStore';

/** One entry of the store as the tree wants it. */
export function toTreePlan(entry: PlanEntry, engine: Engine): TreePlan {
  const { uri, file, lastGood } = entry;
  const { plan } = lastGood;
  return {
    uri: uri.toString(),
    name: plan.project?.value ?? baseName(uri),
    plan,
    ...(file.isBroken && { fault: faultOf(entry, engine) }),
    isAdoptable: file.kind === 'close',
    // Findings are about the text as it is now; of an older plan there are none to show.
    lacking: (index) =>
      file.isBroken || file.kind === 'close'
        ? []
        : engine
            .smartScore(file, entry.findings, index)
            .letters.filter(({ state }) => state === 'missing')
            .map(({ letter }) => letter),
    commits: () => [],
  };
}

function faultOf({ file }: PlanEntry, engine: Engine): NonNullable<TreePlan['fault']> {
  const problem = file.problems.find(({ code }) => code === 'plan.syntax') ?? file.problems[0];
  if (!problem) return { sentence: 'cannot be read', offset: 0 };
  const line = file.lines.positionAt(problem.span.start).line + 1;
  return {
    sentence: `Line ${line}: ${engine.formatMessage(engine.describeProblem(problem))}`,
    offset: problem.span.start,
  };
}
