import { toDayNumber, type CalendarDate } from '../calendar/calendarDate';
import { createDayWords, type DayWords } from '../calendar/dayWords';
import { lookUpIds } from '../plan/idIndex';
import { phasesOf, type PlanPhase } from '../plan/phases';
import { calendarsOf, peopleTimes } from '../schedule/calendarsOf';
import { workingTimeOf } from '../schedule/workingCalendarOf';
import { keysOf, type PlanKeys } from './planKeys';
import { daysOffAround, planDays } from './timelineDays';
import { groupRow } from './timelineGroupRow';
import { extentOf, openingRange, union } from './timelineRange';
import { lookUpRowOutlooks } from './timelineOutlook';
import { RowCache, type RowContext } from './timelineRow';
import type {
  DaySpan,
  MilestoneRow,
  TimelineBar,
  TimelineModel,
  TimelinePlan,
  TimelinePlanInfo,
  TimelineRow,
} from './timelineModel';

/** Builds the model again and again: rows of milestones that have not changed stay the same objects. */
export class TimelineBuilder {
  readonly #rows = new RowCache();
  /** Of the plans of the build before, by uri. */
  readonly #contexts = new Map<string, { readonly signature: string; readonly context: RowContext }>();
  #words: { readonly locale: string | undefined; readonly words: DayWords } | undefined;
  #keys: readonly PlanKeys[] = [];

  /** Of the model built last, plan by plan. */
  get keys(): readonly PlanKeys[] {
    return this.#keys;
  }

  /**
   * What the timeline shows: a row for each plan, below it its milestones without a phase, then each phase with its own.
   * @param locale of the dates in the words (BCP 47); the runtime's own when absent
   */
  build(plans: readonly TimelinePlan[], today: CalendarDate, locale?: string): TimelineModel {
    if (this.#words?.locale !== locale) this.#words = undefined;
    const { words } = (this.#words ??= { locale, words: createDayWords(locale) });
    const built = plans.map((plan) => this.#buildPlan(plan, this.#contextOf(plan, today, words)));
    this.#keys = built.map(({ keys }) => keys);
    this.#forgetClosed(plans);
    const rows = built.flatMap((plan) => plan.rows);
    const day = toDayNumber(today);
    return {
      today: day,
      locale,
      plans: built.map(({ info }) => info),
      rows,
      rowCount: rows.length,
      range: openingRange(union(built.flatMap(({ extent }) => extent ?? [])), day),
    };
  }

  /** The context of the build before where nothing in it has changed, since rows are cached with it. */
  #contextOf({ uri, plan, holidays }: TimelinePlan, today: CalendarDate, words: DayWords): RowContext {
    const workingTime = workingTimeOf(plan);
    const currency = plan.currency?.value;
    const { roundsIncluded, days: reviewDays } = plan.review ?? {};
    const terms = [roundsIncluded?.value, reviewDays?.value];
    const signature = JSON.stringify([today, currency, workingTime, peopleTimes(plan), terms]);
    const known = this.#contexts.get(uri);
    if (known?.signature === signature && known.context.words === words && known.context.days.holidays === holidays) {
      return known.context;
    }
    const days = planDays(workingTime, holidays);
    const { review } = plan;
    const context = { today, words, currency, days, calendars: calendarsOf(plan, holidays), terms: { review } };
    this.#contexts.set(uri, { signature, context });
    return context;
  }

  #forgetClosed(plans: readonly TimelinePlan[]): void {
    const open = new Set(plans.map(({ uri }) => uri));
    for (const uri of this.#contexts.keys()) if (!open.has(uri)) this.#contexts.delete(uri);
  }

  #buildPlan(plan: TimelinePlan, context: RowContext): BuiltPlan {
    const keys = keysOf(
      plan,
      this.#keys.find(({ uri }) => uri === plan.uri),
    );
    const { milestones } = plan.plan;
    const indexOf = lookUpIds(milestones);
    const outlookOf = lookUpRowOutlooks(milestones, plan.outlook);
    const { driftOf } = plan.outlook;
    const { all: phases, of: phaseOf } = phasesOf(plan.plan);
    const byPhase = new Map<PlanPhase | undefined, MilestoneRow[]>([undefined, ...phases].map((phase) => [phase, []]));
    for (const [index, milestone] of milestones.entries()) {
      const phase = phaseOf(milestone);
      const level = phase ? 3 : 2;
      const outlook = outlookOf(index);
      const position = { milestones, keys: keys.milestoneKeys, index, level, indexOf, outlook, driftOf };
      byPhase.get(phase)?.push(this.#rows.rowFor(milestone, position, context));
    }
    for (const rows of byPhase.values()) rows.sort((a, b) => compareBars(a.bar, b.bar));
    const start = { kind: 'plan', level: 1, key: plan.uri, title: plan.name } as const;
    const header = groupRow(start, [...byPhase.values()].flat());
    const rows: TimelineRow[] = [header];
    for (const [phase, members] of byPhase) {
      if (phase) {
        const key = keys.phaseKeys[phases.indexOf(phase)] ?? phase.name;
        rows.push(groupRow({ kind: 'phase', level: 2, key, title: phase.title }, members));
      }
      rows.push(...members);
    }
    const bars = [...byPhase.values()].flat().flatMap(({ bar }) => bar ?? []);
    const extent = extentOf(bars, toDayNumber(context.today));
    return { keys, rows, extent, info: planInfo(plan, context, extent) };
  }
}

interface BuiltPlan {
  readonly keys: PlanKeys;
  readonly rows: readonly TimelineRow[];
  readonly extent: DaySpan | undefined;
  readonly info: TimelinePlanInfo;
}

/** The model of a timeline that is built once, see {@link TimelineBuilder.build}. */
export function buildTimeline(plans: readonly TimelinePlan[], today: CalendarDate, locale?: string): TimelineModel {
  return new TimelineBuilder().build(plans, today, locale);
}

/** By last day, then by first; rows without a day of their own come last. */
function compareBars(a: TimelineBar | undefined, b: TimelineBar | undefined): number {
  const isDated = (bar: TimelineBar | undefined): bar is TimelineBar => bar !== undefined && bar.shape !== 'flag';
  if (!isDated(a) || !isDated(b)) return Number(!isDated(a)) - Number(!isDated(b));
  return a.last - b.last || a.first - b.first;
}

function planInfo(plan: TimelinePlan, { days, today }: RowContext, extent: DaySpan | undefined): TimelinePlanInfo {
  const range = openingRange(extent, toDayNumber(today));
  return {
    uri: plan.uri,
    name: plan.name,
    revision: plan.revision,
    stale: plan.stale,
    restDays: days.restDays,
    ...daysOffAround(days, range),
    range,
  };
}
