import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { createDayWords } from '../../../src/core/calendar/dayWords';
import type { PlanFile } from '../../../src/core/plan/parsePlan';
import type { Grouping, TreeOptions, TreePlan } from '../../../src/core/views/treeNode';

const words = createDayWords('en-GB');
export const options = (grouping: Grouping, sorting: TreeOptions['sorting'] = 'file'): TreeOptions => ({
  today: '2026-11-24' as CalendarDate,
  grouping,
  sorting,
  words,
});

/** Of the plan that was made last. */
export let revision = 0;
export const planOf = ({ plan }: PlanFile, more: Partial<TreePlan> = {}): TreePlan => ({
  uri: 'file:///milestones.yaml',
  revision: ++revision,
  name: plan.project?.value ?? '',
  plan,
  isAdoptable: false,
  lacking: () => [],
  riskOf: () => undefined,
  hoursOf: () => undefined,
  driftOf: () => undefined,
  commits: () => [],
  ...more,
});

export const text = `project: Shop
phases: [{ id: a, title: Build }, { id: b, title: Launch }]
milestones:
  - { id: M1, title: The cart is there, phase: a, due: 2027-03-01 }
  - { id: M2, title: Guests can pay, phase: a, due: 2026-12-01, acceptance: [One, Two] }
  - { id: M3, title: Refunds work, phase: b, due: 2027-02-01 }
  - { title: Mail goes out }
`;
