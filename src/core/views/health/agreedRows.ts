import { count } from '../../calendar/durationWords';
import { shownTitle } from '../../plan/shownTitle';
import { driftBriefly, driftWords } from '../../schedule/driftWords';
import type { TreeNode } from '../treeNode';
import type { HealthOptions, HealthPlan } from './healthPlan';
import { placeOf, toldRow } from './healthRow';

/** What differs from what was agreed, a row for each milestone. None where nothing does; cancelled ones are no news. */
export function agreedRows(plan: HealthPlan, { words }: HealthOptions): readonly TreeNode[] {
  const { milestones, currency } = plan.plan;
  const rows = milestones.flatMap((milestone, index): TreeNode[] => {
    const drift = milestone.status === 'cancelled' ? undefined : plan.ahead.outlook.driftOf(index);
    if (!drift) return [];
    return [
      toldRow({
        id: `health:agreed:${plan.uri}:${index}`,
        label: shownTitle(milestone),
        description: driftBriefly(drift, currency?.value),
        tooltip: driftWords(drift, words, currency?.value)
          .map((line) => `${line}.`)
          .join('\n'),
        icon: { name: 'git-compare' },
        place: placeOf(plan, index),
      }),
    ];
  });
  if (rows.length === 0) return [];
  return [
    toldRow({
      id: `health:agreed:${plan.uri}`,
      label: 'Changed since agreed',
      description: count(rows.length, 'milestone'),
      icon: { name: 'git-compare' },
      rows,
      isOpen: false,
    }),
  ];
}
