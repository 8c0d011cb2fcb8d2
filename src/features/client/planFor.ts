import { pickPlan } from '../../host/ask/pickPlan';
import type { PlanEntry } from '../../host/plans/planEntry';
import type { Services } from '../../host/services';

/** The plan for a command on a whole plan; undefined when the user cancels. */
export async function planFor(
  services: Services,
  target: unknown,
  placeHolder: string,
): Promise<PlanEntry | undefined> {
  const uri = await pickPlan(services, target, { placeHolder, kind: 'ours' });
  return uri && services.plans.entryOf(uri);
}
