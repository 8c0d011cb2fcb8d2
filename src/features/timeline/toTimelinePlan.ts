import type { TimelinePlan } from '../../core/views/timelineModel';
import type { Engine } from '../../host/engine';
import type { PlanEntry } from '../../host/plans/planEntry';
import { planName } from '../../host/plans/planName';
import { faultOf } from '../../host/plans/planFault';

/** One entry of the store as input of the timeline. */
export function toTimelinePlan(entry: PlanEntry, engine: Engine): TimelinePlan {
  const { uri, file, lastGood, revision, holidays } = entry;
  return {
    uri: uri.toString(),
    name: planName(entry),
    revision,
    plan: lastGood.plan,
    holidays,
    ...(file.isBroken && { stale: faultOf(file, engine).sentence }),
  };
}
