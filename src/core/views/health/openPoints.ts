import { daysBetween } from '../../calendar/calendarDate';
import { count } from '../../calendar/durationWords';
import { shownTitle } from '../../plan/shownTitle';
import { clientWaits } from '../../schedule/clientWaits';
import type { TreeNode } from '../treeNode';
import type { HealthOptions, HealthPlan } from './healthPlan';
import { placeOf, toldRow } from './healthRow';

/** What the plan waits for from its client. */
export function waitRows(plan: HealthPlan, { words, today }: HealthOptions): readonly TreeNode[] {
  const waits = clientWaits(plan.plan, today);
  if (waits.length === 0) return [];
  const rows = waits.map(({ milestone, index, what, since }, place) =>
    toldRow({
      id: `health:wait:${plan.uri}:${place}`,
      label: what ?? shownTitle(milestone),
      description:
        since === undefined
          ? shownTitle(milestone)
          : `since ${words.short(since, today)} · ${count(daysBetween(since, today), 'day')}`,
      tooltip: `${shownTitle(milestone)} waits for it.`,
      icon: { name: 'history' },
      place: placeOf(plan, index),
    }),
  );
  return [
    toldRow({
      id: `health:waits:${plan.uri}`,
      label: `Waiting for ${plan.plan.client?.name?.value ?? 'the client'}`,
      description: String(waits.length),
      icon: { name: 'person' },
      rows,
      isOpen: true,
    }),
  ];
}

const letterNames = {
  specific: 'Specific',
  measurable: 'Measurable',
  achievable: 'Achievable',
  relevant: 'Relevant',
  'time-bound': 'Time-bound',
} as const;

/** The letters of SMART that open milestones lack. */
export function letterRows(plan: HealthPlan): readonly TreeNode[] {
  const { missing } = plan;
  if (!missing || missing.length === 0) return [];
  const rows = missing.map(({ name, milestones }) => {
    const [first] = milestones;
    return toldRow({
      id: `health:letter:${plan.uri}:${name}`,
      label: letterNames[name],
      description: `${count(milestones.length, 'milestone')} to look at`,
      icon: { name: 'lightbulb' },
      place: placeOf(plan, first),
    });
  });
  return [
    toldRow({
      id: `health:letters:${plan.uri}`,
      label: 'Findings',
      description: missing
        .map(({ name, milestones }) => `${letterNames[name].charAt(0)} ${milestones.length}`)
        .join(' · '),
      icon: { name: 'checklist' },
      rows,
      isOpen: false,
    }),
  ];
}
