import type { TimelinePlan } from '../../core/views/timelineModel';
import { baseName } from '../../host/baseName';
import type { Engine } from '../../host/engine';
import type { PlanEntry } from '../../host/plans/planEntry';
import { faultOf } from '../../host/plans/planFault';

/** One entry of the store as input of the timeline. */
export function toTimelinePlan(entry: PlanEntry, engine: Engine): TimelinePlan {
  const { uri, file, lastGood, revision, holidays } = entry;
  return {
    uri: uri.toString(),
    name: lastGood.plan.project?.value ?? baseName(uri),
    revision,
    plan: lastGood.plan,
    holidays,
    ...(file.isBroken && { stale: faultOf(file, engine).sentence }),
  };
}
