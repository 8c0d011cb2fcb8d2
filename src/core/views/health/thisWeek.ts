import { addDays, fromDayNumber, toDayNumber, type CalendarDate } from '../../calendar/calendarDate';
import { mondayOf } from '../../calendar/isoWeek';
import { groupBy } from '../../plan/groupBy';
import { isOpen } from '../../plan/isOpen';
import { isLate } from '../../plan/milestoneState';
import { shownTitle } from '../../plan/shownTitle';
import type { WeekLoad } from '../../schedule/load';
import { likelyWords } from '../../schedule/riskWords';
import { loadWords } from '../loadWords';
import type { TreeNode } from '../treeNode';
import type { HealthOptions, HealthPlan } from './healthPlan';
import { dayWords, placeOf, toldRow } from './healthRow';

/** The Monday of the week that the day lies in. */
export function mondayBefore(day: CalendarDate): CalendarDate {
  return fromDayNumber(mondayOf(toDayNumber(day)));
}

/** The Sunday of that week. */
function sundayAfter(day: CalendarDate): CalendarDate {
  return addDays(mondayBefore(day), 6);
}

/** What is due, what is to be started, and who has too much to do in the week of today, over all plans. */
export function thisWeekRow(plans: readonly HealthPlan[], options: HealthOptions): TreeNode {
  const rows = [
    ...plans.flatMap((plan) => dueRows(plan, plans.length > 1, options)),
    ...plans.flatMap((plan) => startRows(plan, plans.length > 1, options)),
    ...overloadRows(plans, options),
  ];
  return toldRow({
    id: 'health:week',
    label: 'This Week',
    ...(rows.length === 0 ? { description: 'nothing due or to start' } : { description: String(rows.length), rows }),
    icon: { name: 'calendar' },
    isOpen: true,
  });
}

function dueRows(plan: HealthPlan, isNameShown: boolean, { today, words }: HealthOptions): readonly TreeNode[] {
  const sunday = sundayAfter(today);
  return plan.plan.milestones.flatMap((milestone, index) => {
    const due = milestone.due?.value;
    if (!isOpen(milestone) || due === undefined || due < today || due > sunday) return [];
    const risk = plan.ahead.outlook.riskOf(index);
    const facts = [
      `due ${dayWords(due, words, today)}`,
      ...(risk ? [likelyWords(risk, words, today)] : []),
      ...(isNameShown ? [plan.name] : []),
    ];
    return toldRow({
      id: `health:due:${plan.uri}:${index}`,
      label: shownTitle(milestone),
      description: facts.join(' · '),
      icon: risk ? { name: 'watch', color: 'list.warningForeground' } : { name: 'target' },
      place: placeOf(plan, index),
    });
  });
}

function startRows(plan: HealthPlan, isNameShown: boolean, { today, words }: HealthOptions): readonly TreeNode[] {
  const sunday = sundayAfter(today);
  return plan.ahead.outlook.schedule.milestones.flatMap(({ milestone, index, startBy }) => {
    if (milestone.status !== 'planned' || isLate(milestone, today)) return [];
    if (startBy === undefined || startBy > sunday) return [];
    const wasBefore = startBy < today;
    const facts = [
      `${wasBefore ? 'was to be started' : 'start'} by ${dayWords(startBy, words, today)}`,
      ...(isNameShown ? [plan.name] : []),
    ];
    return toldRow({
      id: `health:start:${plan.uri}:${index}`,
      label: shownTitle(milestone),
      description: facts.join(' · '),
      icon: wasBefore ? { name: 'watch', color: 'list.warningForeground' } : { name: 'play' },
      place: placeOf(plan, index),
    });
  });
}

/** Hours of one person in one week. */
export interface PersonLoad {
  readonly person: string | undefined;
  readonly booked: number;
  /** Undefined where a plan does not say how many hours there are. */
  readonly free: number | undefined;
}

/** The sums over several plans, by person, in the order in which they come first. */
export function sumLoads(loads: readonly WeekLoad[]): readonly PersonLoad[] {
  return [...groupBy(loads, ({ person }) => person)].map(([person, weeks]) => ({
    person,
    booked: weeks.reduce((sum, { booked }) => sum + booked, 0),
    free: weeks.reduce<number | undefined>(
      (sum, { free }) => (sum === undefined || free === undefined ? undefined : sum + free),
      0,
    ),
  }));
}

/** Less than this is rounding. */
const leastHours = 0.05;

export function isOverloaded({ booked, free }: PersonLoad): boolean {
  return free !== undefined && booked > free + leastHours;
}

function overloadRows(plans: readonly HealthPlan[], { today }: HealthOptions): readonly TreeNode[] {
  const monday = mondayBefore(today);
  const loads = plans.flatMap(({ ahead }) => ahead.outlook.load.filter((week) => week.monday === monday));
  return sumLoads(loads)
    .filter(isOverloaded)
    .map((load) => {
      const plan = plans.find(({ ahead }) => ahead.outlook.load.some(({ person }) => person === load.person));
      return toldRow({
        id: `health:load:${load.person ?? ''}`,
        label: load.person ?? 'You',
        description: `overloaded: ${loadWords(load)} booked`,
        icon: { name: 'warning', color: 'list.warningForeground' },
        ...(plan && { place: placeOf(plan, undefined) }),
      });
    });
}
