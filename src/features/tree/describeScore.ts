import * as vscode from 'vscode';
import { loadEngine } from '../../host/engine';
import { baseName } from '../../host/baseName';
import type { Services } from '../../host/services';

/** More plans than these would not fit on a line. */
const mostPlans = 3;

/** How SMART each plan is, for the line above the rows: `SMART 31/36`. Undefined without a plan that can be judged. */
export async function describeScore({ plans }: Services): Promise<string | undefined> {
  const judged = plans.ours.filter(({ file }) => !file.isBroken);
  if (judged.length === 0) return undefined;
  const engine = await loadEngine();
  const scores = judged
    .map((entry) => ({
      name: entry.file.plan.project?.value ?? baseName(entry.uri),
      ...engine.planScore(entry),
    }))
    .filter(({ of }) => of > 0);
  if (scores.length === 0) return undefined;
  const words = scores
    .slice(0, mostPlans)
    .map(({ name, met, of }) => (scores.length === 1 ? `${met}/${of}` : `${name} ${met}/${of}`));
  return vscode.l10n.t('SMART {0}', words.join(' · ') + (scores.length > mostPlans ? ' …' : ''));
}
