import type { TimelinePlan } from '../../core/views/timelineModel';
import type { Engine } from '../../host/engine';
import type { PlanEntry } from '../../host/plans/planEntry';
import { planName } from '../../host/plans/planName';
import { faultOf } from '../../host/plans/planFault';
import type { Services } from '../../host/services';

/** One entry of the store as input of the timeline. */
export function toTimelinePlan(entry: PlanEntry, engine: Engine, { outlooks }: Services): TimelinePlan {
  const { uri, file, lastGood, revision, holidays } = entry;
  return {
    uri: uri.toString(),
    name: planName(entry),
    revision,
    plan: lastGood.plan,
    outlook: outlooks.of(entry, engine),
    holidays,
    ...(file.isBroken && { stale: faultOf(file, engine).sentence }),
  };
}
