import { addDays } from '../../calendar/calendarDate';
import { count } from '../../calendar/durationWords';
import { isLate } from '../../plan/milestoneState';
import { shownTitle } from '../../plan/shownTitle';
import { hasKnownDays } from '../../schedule/estimate';
import { floatWords } from '../../schedule/floatWords';
import { basisWords } from '../../schedule/forecastWords';
import { workingDaysFrom } from '../../schedule/shifting/shiftDay';
import type { ScheduledMilestone } from '../../schedule/schedule';
import { loadWords } from '../loadWords';
import type { TreeNode } from '../treeNode';
import type { HealthOptions, HealthPlan } from './healthPlan';
import { dayWords, placeOf, toldRow } from './healthRow';
import { agreedRows } from './agreedRows';
import { moneyRows } from './moneyRows';
import { letterRows, waitRows } from './openPoints';
import { isOverloaded, mondayBefore, sumLoads } from './thisWeek';

/** One plan: whether it holds, and what it rests on. */
export function planRow(plan: HealthPlan, options: HealthOptions): TreeNode {
  const rows = [
    ...endRows(plan, options),
    ...forecastRows(plan, options),
    ...floatRows(plan),
    ...cycleRows(plan),
    ...loadRows(plan, options),
    ...waitRows(plan, options),
    ...agreedRows(plan, options),
    ...moneyRows(plan, options),
    ...letterRows(plan),
  ];
  const { late, atRisk } = countTroubles(plan, options);
  const troubles = [...(late > 0 ? [`${late} late`] : []), ...(atRisk > 0 ? [`${atRisk} at risk`] : [])];
  return toldRow({
    id: `health:plan:${plan.uri}`,
    label: plan.name,
    description: troubles.length > 0 ? troubles.join(', ') : isDone(plan) ? 'nothing is open' : 'holds its days',
    icon: late > 0 ? { name: 'warning', color: 'list.errorForeground' } : { name: 'pulse' },
    place: placeOf(plan, undefined),
    abilities: ['client'],
    rows,
    isOpen: true,
  });
}

function isDone({ ahead: { outlook } }: HealthPlan): boolean {
  return outlook.schedule.milestones.length === 0 && outlook.schedule.leftOut.length === 0;
}

function countTroubles(
  { plan, ahead: { outlook } }: HealthPlan,
  { today }: HealthOptions,
): { late: number; atRisk: number } {
  return {
    late: plan.milestones.filter((milestone) => isLate(milestone, today)).length,
    atRisk: plan.milestones.filter((_milestone, index) => outlook.riskOf(index)).length,
  };
}

function endRows(plan: HealthPlan, { words, today }: HealthOptions): readonly TreeNode[] {
  const { outlook } = plan.ahead;
  const { end, milestones } = outlook.schedule;
  if (!end) return [];
  const { promised, earliest } = end;
  const promisedBy = milestones.find(({ milestone }) => milestone.due?.value === promised);
  const endsWith = milestones.findLast((one) => one.earliest?.end === earliest);
  const unknown = countUnknown(plan);
  const guessed = unknown > 0 ? ` · ${unknown} of ${milestones.length} without an estimate` : '';
  const late =
    promised && earliest && unknown < milestones.length
      ? workingDaysFrom(outlook.calendars.plan.days, promised, earliest)
      : 0;
  return [
    ...(promised && promisedBy
      ? [
          toldRow({
            id: `health:promised:${plan.uri}`,
            label: 'Promised end',
            description: dayWords(promised, words, today),
            tooltip: `${shownTitle(promisedBy.milestone)} is due last.`,
            icon: { name: 'milestone' },
            place: placeOf(plan, promisedBy.index),
          }),
        ]
      : []),
    ...(earliest && endsWith
      ? [
          toldRow({
            id: `health:earliest:${plan.uri}`,
            label: 'Earliest end',
            description:
              unknown === milestones.length
                ? 'not known without estimates'
                : `${dayWords(earliest, words, today)}${late > 0 ? ` · ${count(late, 'working day')} too late` : ''}${guessed}`,
            tooltip: `By the days and dependencies of the plan. ${shownTitle(endsWith.milestone)} ends last.${guessed && ' What has neither an estimate nor a start counts as one day.'}`,
            icon: late > 0 ? { name: 'watch', color: 'list.warningForeground' } : { name: 'calendar' },
            place: placeOf(plan, endsWith.index),
          }),
        ]
      : []),
  ];
}

/** Silent without any history: general experience alone says little of this plan. */
function forecastRows(plan: HealthPlan, { words, today }: HealthOptions): readonly TreeNode[] {
  const { forecast } = plan.ahead;
  const { end, n } = forecast;
  if (!end || n === 0) return [];
  return [
    toldRow({
      id: `health:forecast:${plan.uri}`,
      label: 'Forecast',
      description: `likely ${words.range(end.from, end.to, today)} · 4 in 5 by ${words.short(end.fourInFive, today)}`,
      tooltip: `By experience: ${basisWords(forecast)}. Only you see this.`,
      icon: { name: 'graph-line' },
      place: placeOf(plan, undefined),
    }),
  ];
}

/** The number of milestones in the schedule that count as one day, since the plan does not say how long they take. */
function countUnknown({ ahead: { outlook } }: HealthPlan): number {
  const { schedule, calendars } = outlook;
  return schedule.milestones.filter(({ milestone }) => !hasKnownDays(milestone, calendars.ofMilestone(milestone)))
    .length;
}

function floatRows(plan: HealthPlan): readonly TreeNode[] {
  const { milestones } = plan.ahead.outlook.schedule;
  if (countUnknown(plan) === milestones.length) return [];
  const least = milestones.reduce<ScheduledMilestone | undefined>(
    (tightest, one) => ((one.totalFloat ?? Infinity) < (tightest?.totalFloat ?? Infinity) ? one : tightest),
    undefined,
  );
  if (least?.totalFloat === undefined) return [];
  return [
    toldRow({
      id: `health:float:${plan.uri}`,
      label: 'Float left',
      description: floatWords(least.totalFloat),
      tooltip: `${shownTitle(least.milestone)} has the least: a later end of it moves the end of the plan.`,
      icon: { name: 'arrow-both' },
      place: placeOf(plan, least.index),
    }),
  ];
}

function cycleRows(plan: HealthPlan): readonly TreeNode[] {
  const [first] = plan.ahead.outlook.schedule.leftOut;
  if (first === undefined) return [];
  return [
    toldRow({
      id: `health:cycle:${plan.uri}`,
      label: 'Not in the schedule',
      description: `${count(plan.ahead.outlook.schedule.leftOut.length, 'milestone')} in a circle of dependencies`,
      icon: { name: 'error', color: 'list.errorForeground' },
      place: placeOf(plan, first),
    }),
  ];
}

function loadRows(plan: HealthPlan, { today }: HealthOptions): readonly TreeNode[] {
  const { load } = plan.ahead.outlook;
  const monday = mondayBefore(today);
  const weeks = [
    { label: 'This week', monday },
    { label: 'Next week', monday: addDays(monday, 7) },
  ];
  return weeks.flatMap(({ label, monday: of }) =>
    sumLoads(load.filter((week) => week.monday === of)).map((one) =>
      toldRow({
        id: `health:load:${plan.uri}:${of}:${one.person ?? ''}`,
        label: one.person === undefined ? label : `${label}, ${one.person}`,
        description: `${loadWords(one)} booked`,
        icon: isOverloaded(one) ? { name: 'warning', color: 'list.warningForeground' } : { name: 'dashboard' },
        place: placeOf(plan, undefined),
      }),
    ),
  );
}
