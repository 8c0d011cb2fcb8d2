import { loadEngine } from '../../host/engine';
import type { Services } from '../../host/services';

/** How SMART the plans are, for the line above the rows. Undefined without a plan that can be judged. */
export async function describeScore({ plans }: Services): Promise<string | undefined> {
  const judged = plans.ours.filter(({ file }) => !file.isBroken);
  if (judged.length === 0) return undefined;
  const engine = await loadEngine();
  return engine.planScoreWords(judged.map((entry) => engine.planScore(entry)));
}
