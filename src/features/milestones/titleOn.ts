import type { MilestoneRef } from '../../core/plan/milestoneRef';
import { titleWithPlan } from '../../host/plans/planName';
import type { Services } from '../../host/services';

/** The title of a question about milestones: one by its title, several by their number; with their plan where there are several. */
export function titleOn(
  { plans }: Services,
  refs: readonly MilestoneRef[],
  { one, several }: { readonly one: (title: string) => string; readonly several: (count: number) => string },
): string {
  const title = refs.length > 1 ? several(refs.length) : one(refs[0]?.title ?? '');
  return titleWithPlan(
    plans,
    refs.map(({ uri }) => uri),
    title,
  );
}
