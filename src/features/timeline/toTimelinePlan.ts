import type { TimelinePlan } from '../../core/views/timelineModel';
import type { Engine } from '../../host/engine';
import { faultOf } from '../../host/plans/planFault';
import { baseName } from '../../host/baseName';
import type { PlanEntry } from '../../host/plans/planEntry';

/** One entry of the store as the timeline wants it. */
export function toTimelinePlan(entry: PlanEntry, engine: Engine): TimelinePlan {
  const { uri, file, lastGood } = entry;
  const fault = file.isBroken ? faultOf(file, engine) : undefined;
  return {
    uri: uri.toString(),
    name: lastGood.plan.project?.value ?? baseName(uri),
    plan: lastGood.plan,
    stale: file.isBroken,
    ...(fault && { staleSentence: fault.sentence, staleOffset: fault.offset }),
  };
}
