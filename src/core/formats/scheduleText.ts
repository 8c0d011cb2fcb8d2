import { count } from '../calendar/durationWords';
import { shownTitle } from '../plan/shownTitle';
import type { Milestone } from '../plan/types';
import type { LikelyDays } from '../schedule/forecast';
import { basisWords } from '../schedule/forecastWords';
import type { WeekLoad } from '../schedule/load';
import type { ScheduledMilestone } from '../schedule/schedule';
import { workingDaysFrom } from '../schedule/shifting/shiftDay';
import type { FileSchedule, ForecastSchedule, PlanSchedule } from './scheduleReport';

/** Schedules as text for a terminal: a table of the milestones, the forecast, what stands in the way, and the load by week. */
export function scheduleText(files: readonly FileSchedule<ForecastSchedule>[]): string {
  const parts = files.map(({ path, of }) => (of ? [path, ...sections(of)].join('\n\n') : `no plan in ${path}`));
  return `${parts.join('\n\n')}\n`;
}

function sections(of: ForecastSchedule): readonly string[] {
  const { schedule, load } = of;
  if (!schedule.end && schedule.cycles.length === 0) return ['No milestone is open.'];
  return [
    ...(schedule.end
      ? [endWords(of), table([milestoneHead, ...schedule.milestones.map((one) => rowOf(one, of))])]
      : []),
    ...forecastLines(of),
    ...cycleLines(of),
    ...(load.length > 0 ? [table([loadHead, ...load.map(loadRow)])] : []),
  ];
}

function endWords({ plan, schedule: { end } }: PlanSchedule): string {
  const project = plan.project?.value ?? '';
  const promised = end?.promised === undefined ? 'no day is promised' : `promised ${end.promised}`;
  const earliest = end?.earliest === undefined ? 'the end cannot be computed' : `earliest end ${end.earliest}`;
  return `${project === '' ? '' : `${project}: `}${promised}, ${earliest}`;
}

const milestoneHead = ['milestone', 'days', 'earliest', '', 'latest', '', 'float', 'free', 'start by', 'due', ''];

function rowOf(scheduled: ScheduledMilestone, of: PlanSchedule): readonly string[] {
  const { milestone, days, earliest, latest, totalFloat, freeFloat, startBy } = scheduled;
  return [
    nameOf(milestone),
    String(days),
    earliest?.start ?? '–',
    earliest?.end ?? '–',
    latest?.start ?? '–',
    latest?.end ?? '–',
    totalFloat === undefined ? '–' : String(totalFloat),
    freeFloat === undefined ? '–' : String(freeFloat),
    startBy ?? '–',
    milestone.due?.value ?? '–',
    notesOn(scheduled, of).join('; '),
  ];
}

function notesOn(
  { milestone, earliest, isCritical, conflicts }: ScheduledMilestone,
  of: PlanSchedule,
): readonly string[] {
  const due = milestone.due?.value;
  const isLate = earliest !== undefined && due !== undefined && earliest.end > due;
  const { days: calendar } = of.calendars.ofMilestone(milestone);
  return [
    ...(isCritical ? ['critical'] : []),
    ...(isLate ? [`${inWorkingDays(workingDaysFrom(calendar, due, earliest.end))} late`] : []),
    ...conflicts.map(({ on, days }) => `starts ${inWorkingDays(days)} too early for ${nameOf(on)}`),
  ];
}

function inWorkingDays(days: number): string {
  return count(days, 'working day');
}

/** Nothing where no milestone has likely days. */
function forecastLines({ schedule: { milestones }, forecast }: ForecastSchedule): readonly string[] {
  const { end, of } = forecast;
  if (!end) return [];
  const rowOfDays = (name: string, { from, to, fourInFive }: LikelyDays): readonly string[] => [
    name,
    from,
    to,
    fourInFive,
  ];
  const rows = milestones.flatMap(({ milestone, index }) => {
    const likely = of(index);
    return likely ? [rowOfDays(nameOf(milestone), likely)] : [];
  });
  const forecastTable = table([['likely', 'from', 'to', '4 in 5 by'], ...rows, rowOfDays('all', end)]);
  return [`Forecast, from ${basisWords(forecast)}:\n${forecastTable}`];
}

function cycleLines({ plan, schedule: { cycles, leftOut } }: PlanSchedule): readonly string[] {
  if (leftOut.length === 0) return [];
  const nameAt = (index: number | undefined): string => nameOf(plan.milestones[index ?? -1]);
  const lines = cycles.map((cycle) => `Circle: ${[...cycle, cycle[0]].map(nameAt).join(' → ')}.`);
  const named = new Set(cycles.flat());
  const others = leftOut.filter((index) => !named.has(index));
  const more = others.length === 0 ? '' : ` Also in a circle: ${others.map(nameAt).join(', ')}.`;
  return [[...lines, `What is in a circle has no schedule, and holds nobody up in this one.${more}`].join('\n')];
}

const loadHead = ['week', 'who', 'booked', 'free', ''];

function loadRow({ week, person, booked, free }: WeekLoad): readonly string[] {
  const over = free === undefined ? 0 : booked - free;
  return [
    week,
    person ?? 'you',
    hours(booked),
    free === undefined ? '–' : hours(free),
    over >= 0.05 ? `${hours(over)} too much` : '',
  ];
}

function hours(amount: number): string {
  return `${Number(amount.toFixed(1))} h`;
}

/** The id, else the title, which is cut to fit into a table. */
function nameOf(milestone: Milestone | undefined): string {
  if (!milestone) return '';
  const title = shownTitle(milestone);
  return milestone.id?.value ?? (title.length > 30 ? `${title.slice(0, 29)}…` : title);
}

/** Columns side by side; those of numbers are aligned to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const isNumber = (text: string | undefined): boolean => /^(?:-?\d+(?:\.\d+)?(?:e\+\d+)?(?: h)?|–)$/.test(text ?? '');
  const width = (column: number): number => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  const widths = (rows[0] ?? []).map((_head, column) => width(column));
  const right = widths.map((_width, column) => rows.slice(1).every((row) => isNumber(row[column])));
  return rows
    .map((row) =>
      row
        .map((text, column) => (right[column] ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
