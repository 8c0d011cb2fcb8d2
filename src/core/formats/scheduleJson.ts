import type { Milestone } from '../plan/types';
import type { Forecast } from '../schedule/forecast';
import type { ScheduledMilestone } from '../schedule/schedule';
import type { FileSchedule, ForecastSchedule } from './scheduleReport';

/**
 * Schedules as one line of JSON. `version` changes when a field changes its meaning. What is not known is null, and hours have
 * two decimals at most.
 */
export function scheduleJson(files: readonly FileSchedule<ForecastSchedule>[]): string {
  const shown = files.map(({ path, of }) => ({ path, ...(of ? toJson(of) : nothing) }));
  return `${JSON.stringify({ version: 1, files: shown })}\n`;
}

const nothing = { end: null, cycles: [], milestones: [], load: [] };

function toJson({ plan, schedule: { milestones, end, cycles }, load, forecast }: ForecastSchedule) {
  const idAt = (index: number): string | null => idOf(plan.milestones[index]);
  return {
    end: end ? { promised: end.promised ?? null, earliest: end.earliest ?? null } : null,
    cycles: cycles.map((cycle) => cycle.map(idAt)),
    milestones: milestones.map((one) => milestoneJson(one, forecast)),
    load: load.map(({ week, person = null, booked, free }) => ({
      week,
      person,
      booked: inHundredths(booked),
      free: free === undefined ? null : inHundredths(free),
    })),
  };
}

function milestoneJson(scheduled: ScheduledMilestone, { n, of }: Forecast) {
  const { milestone, days, earliest, latest, totalFloat, freeFloat, isCritical, startBy, conflicts } = scheduled;
  const likely = of(scheduled.index);
  return {
    id: idOf(milestone),
    title: milestone.title.value,
    days,
    earliest: earliest ?? null,
    latest: latest ?? null,
    totalFloat: totalFloat ?? null,
    freeFloat: freeFloat ?? null,
    critical: isCritical,
    startBy: startBy ?? null,
    conflicts: conflicts.map(({ on, days: tooEarly }) => ({ on: idOf(on), days: tooEarly })),
    likely: likely ? { ...likely, n } : null,
  };
}

function idOf(milestone: Milestone | undefined): string | null {
  return milestone?.id?.value ?? null;
}

/** Keeps sums of fractions from printing what only a computer sees in them. */
function inHundredths(hours: number): number {
  return Number.isSafeInteger(Math.round(hours * 100)) ? Math.round(hours * 100) / 100 : hours;
}
