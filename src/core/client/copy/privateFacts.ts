import type { SeenMilestone } from '../../plan/audience/seenPlan';
import type { Fact } from './fact';
import { plainLine } from '../plainLine';

/** What only the freelancer may see of a milestone. A plan as the client sees it has none of these keys. */
export function privateFacts({ owner, estimate, tasks, commits, acceptance }: SeenMilestone): readonly Fact[] {
  const evidence = acceptance.flatMap((criterion) => criterion.evidence ?? []);
  return [
    ...(owner === undefined ? [] : [{ label: 'Owner', value: plainLine(owner) }]),
    ...(estimate === undefined ? [] : [{ label: 'Estimate', value: `${estimate.amount}${estimate.unit}` }]),
    ...(tasks ?? []).map(({ text, done }) => ({
      label: done === true ? 'Task, done' : 'Task',
      value: plainLine(text ?? ''),
    })),
    ...evidence.map((value) => ({ label: 'Evidence', value: plainLine(value) })),
    ...(commits === undefined || commits.length === 0 ? [] : [{ label: 'Commits', value: commits.join(', ') }]),
  ];
}
