import { toDayNumber, type CalendarDate } from '../calendar/calendarDate';
import { createDayTexts } from './dayTexts';
import { mostDays } from './estimate';
import type { ForecastFactor } from './forecastFactor';
import { forward } from './forward';
import { toNetwork } from './network';
import { daysTaken, plannedDays, type CalendaredPlan } from './trackRecord';

/**
 * The days by which something will be done, by chance. From `from` to `to` the chance is even: 1 in 4 that it is done before, and 1 in
 * 4 that it is done after.
 */
export interface LikelyDays {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly fourInFive: CalendarDate;
}

/** When the open milestones of a plan will be done, judged by how long others took. It never changes the plan. */
export interface Forecast {
  /** See {@link ForecastFactor}. */
  readonly n: number;
  readonly open: number;
  /**
   * By index in the plan. Undefined for what is not in the schedule, without `start` or `due`, where `due` comes before `start`, and
   * where the years 0000 to 9999 have no such days. No day is before today.
   */
  of(index: number): LikelyDays | undefined;
  /** The latest of all milestones in the schedule; undefined when none of them has likely days, and when one has too many. */
  readonly end: LikelyDays | undefined;
}

/** The chances that the days are for. */
export const chances: Readonly<Record<keyof LikelyDays, number>> = { from: 0.25, to: 0.75, fourInFive: 0.8 };

/**
 * The forecast of a plan: its schedule, with the days of every milestone multiplied by the factor of the same chance. It is one
 * factor for all that is left, and not one draw for each milestone: what makes one of them late, makes the next one late.
 *
 * - A planned milestone starts on its `start`, or later: today, or when its predecessors are likely done.
 * - Multiplied are its planned days (see {@link plannedDays}); without `start` or `due` those that the schedule counts with. A begun
 *   day counts as a whole one.
 * - A milestone under way is judged as one of those that take longer than it has taken before today, and goes on from there. The
 *   days on which the client held it up come on top.
 */
export function forecastPlan(
  { plan, calendars }: CalendaredPlan,
  factor: ForecastFactor,
  today: CalendarDate,
): Forecast {
  const network = toNetwork(plan.milestones, calendars);
  const { indexes, calendars: owned, days, starts, dues, isRunning } = network;
  const works = indexes.map((index, task) => {
    const milestone = plan.milestones[index];
    const needed = days[task] ?? 1;
    if (!milestone) return { planned: needed, taken: 0, held: 0 };
    const calendar = calendars.ofMilestone(milestone);
    const planned = plannedDays(milestone, calendar) ?? needed;
    if (isRunning[task] === 0 || Number.isNaN(starts[task])) return { planned, taken: 0, held: 0 };
    const { worked, held } = daysTaken(milestone, plan, calendar, today);
    return { planned, taken: worked, held };
  });
  /** A planned milestone does not start before its `start`. */
  const heldUntil = network.heldUntil.map((held, task) => {
    const start = starts[task] ?? NaN;
    return Number.isNaN(start) ? held : Math.max(held, owned[task]?.before(start) ?? held);
  });

  /** Day numbers, at the index of the task; undefined where no calendar has the day. */
  const endsAt = (chance: number): readonly (number | undefined)[] => {
    const known = new Map<string, number>();
    const totalOf = (planned: number, taken: number): number => {
      const key = `${taken} of ${planned}`;
      const total = known.get(key) ?? planned * factor.at(chance, taken / planned);
      known.set(key, total);
      // Factors need not come out whole where they should.
      return Math.min(Math.max(1, Math.ceil(total - 1e-9)), mostDays);
    };
    const stretched = Float64Array.from(works, ({ planned, taken, held }) => totalOf(planned, taken) + held);
    const { ends } = forward({ ...network, days: stretched, heldUntil }, toDayNumber(today));
    return Array.from(ends, (count, task) => owned[task]?.at(count));
  };

  const ends = { from: endsAt(chances.from), to: endsAt(chances.to), fourInFive: endsAt(chances.fourInFive) };
  const textOf = createDayTexts();
  const likelyDays = (endOf: (ends: readonly (number | undefined)[]) => number | undefined): LikelyDays | undefined => {
    const [from, to, fourInFive] = [endOf(ends.from), endOf(ends.to), endOf(ends.fourInFive)];
    if (from === undefined || to === undefined || fourInFive === undefined) return undefined;
    return { from: textOf(from), to: textOf(to), fourInFive: textOf(fourInFive) };
  };
  const byIndex = new Map<number, LikelyDays>();
  for (const [task, index] of indexes.entries()) {
    const isForeseeable = (starts[task] ?? NaN) <= (dues[task] ?? NaN);
    const likely = isForeseeable ? likelyDays((end) => end[task]) : undefined;
    if (likely) byIndex.set(index, likely);
  }
  const latest = (all: readonly (number | undefined)[]): number | undefined =>
    all.reduce((a, b) => (a === undefined || b === undefined ? undefined : Math.max(a, b)), -Infinity);
  return {
    n: factor.n,
    open: factor.open,
    of: (index) => byIndex.get(index),
    end: byIndex.size === 0 ? undefined : likelyDays(latest),
  };
}
