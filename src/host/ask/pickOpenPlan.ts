import { checkEditable } from '../editing/editAndTell';
import { isWhole } from '../plans/isWhole';
import type { PlanEntry } from '../plans/planEntry';
import type { Services } from '../services';
import { pickPlan } from './pickPlan';

interface OpenPlanQuestion {
  readonly placeHolder: string;
  /** Whether the command edits the plan. */
  readonly edits?: boolean;
  /** Whether all of the plan must be readable, and not only the last good text of it. */
  readonly needsAll?: boolean;
}

/**
 * The plan for a command on a whole plan, see {@link pickPlan}, as the store has read it.
 * @returns undefined when the user cancels, and after a message that there is none, or none that can be edited
 */
export async function pickOpenPlan(
  services: Services,
  target: unknown,
  { placeHolder, edits = false, needsAll = false }: OpenPlanQuestion,
): Promise<PlanEntry | undefined> {
  const uri = await pickPlan(services, target, { placeHolder, kind: 'ours' });
  if (!uri || (edits && !(await checkEditable(services, uri)))) return undefined;
  const entry = services.plans.entryOf(uri);
  return entry && needsAll && !(await isWhole(services, entry)) ? undefined : entry;
}
