import type { CalendarDate } from '../../calendar/calendarDate';
import { count } from '../../calendar/durationWords';
import { shownTitle } from '../../plan/shownTitle';
import type { Milestone } from '../../plan/types';
import { driftBriefly, driftWords } from '../../schedule/driftWords';
import { whoseDaysWords } from '../../schedule/waitWords';
import { capitalize } from '../../text';
import type { TreeNode } from '../treeNode';
import type { HealthOptions, HealthPlan } from './healthPlan';
import { placeOf, toldRow } from './healthRow';

/** What differs from what was agreed, a row for each milestone. None where nothing does; cancelled ones are no news. */
export function agreedRows(plan: HealthPlan, { words, today }: HealthOptions): readonly TreeNode[] {
  const { milestones, currency } = plan.plan;
  const rows = milestones.flatMap((milestone, index): TreeNode[] => {
    const drift = milestone.status === 'cancelled' ? undefined : plan.ahead.outlook.driftOf(index);
    if (!drift) return [];
    return [
      toldRow({
        id: `health:agreed:${plan.uri}:${index}`,
        label: shownTitle(milestone),
        description: driftBriefly(drift, currency?.value),
        tooltip: [...driftWords(drift, words, currency?.value), ...whoseDays(plan, milestone, today)]
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

/** `9 working days late, 7 of them waiting for Acme`. */
function whoseDays({ plan, ahead }: HealthPlan, milestone: Milestone, today: CalendarDate): readonly string[] {
  const words = whoseDaysWords(milestone, plan, ahead.outlook.calendars.ofMilestone(milestone), today);
  return words === undefined ? [] : [capitalize(words)];
}
