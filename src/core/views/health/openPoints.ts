import { daysBetween, type CalendarDate } from '../../calendar/calendarDate';
import { count } from '../../calendar/durationWords';
import { shownTitle } from '../../plan/shownTitle';
import type { Milestone } from '../../plan/types';
import { waitedDaysOfPlan } from '../../schedule/clientDays';
import { clientName } from '../../plan/clientName';
import { whoseDaysWords } from '../../schedule/waitWords';
import { capitalize } from '../../text';
import { clientWaits } from '../../schedule/clientWaits';
import type { TreeNode } from '../treeNode';
import type { HealthOptions, HealthPlan } from './healthPlan';
import { placeOf, toldRow } from './healthRow';

/** What the plan waits for from its client. */
export function waitRows(plan: HealthPlan, { words, today }: HealthOptions): readonly TreeNode[] {
  const waits = clientWaits(plan.plan, today);
  const { calendars } = plan.ahead.outlook;
  const waited = waitedDaysOfPlan(plan.plan, calendars.plan, today);
  if (waits.length === 0 && waited === 0) return [];
  const rows = waits.map(({ milestone, index, what, since }, place) =>
    toldRow({
      id: `health:wait:${plan.uri}:${place}`,
      label: what ?? shownTitle(milestone),
      description:
        since === undefined
          ? shownTitle(milestone)
          : `since ${words.short(since, today)} · ${count(daysBetween(since, today), 'day')}`,
      tooltip: waitTooltip(plan, milestone, today),
      icon: { name: 'history' },
      place: placeOf(plan, index),
    }),
  );
  return [
    toldRow({
      id: `health:waits:${plan.uri}`,
      label: `Waiting for ${clientName(plan.plan)}`,
      description: [
        waits.length > 0 ? String(waits.length) : 'nothing now',
        ...(waited > 0 ? [`${count(waited, 'working day')} so far`] : []),
      ].join(' · '),
      tooltip: 'From needs that came late and from blocks. A day on which several milestones waited counts once.',
      icon: { name: 'person' },
      ...(rows.length > 0 && { rows, isOpen: true }),
    }),
  ];
}

function waitTooltip({ plan, ahead }: HealthPlan, milestone: Milestone, today: CalendarDate): string {
  const calendar = ahead.outlook.calendars.ofMilestone(milestone);
  const words = whoseDaysWords(milestone, plan, calendar, today);
  return `${shownTitle(milestone)} waits for it.${words === undefined ? '' : `\n${capitalize(words)}.`}`;
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
