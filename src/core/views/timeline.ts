import { toDayNumber, weekdays, type CalendarDate } from '../calendar/calendarDate';
import { milestonesById } from '../plan/milestonesById';
import type { Milestone, Plan } from '../plan/types';
import { createDayWords, type DayWords } from '../calendar/dayWords';
import { groupByPhase } from './timelineGroups';
import { isBlocked, isLate, metCriteria } from '../plan/milestoneState';
import { toBar } from './timelineBar';
import { freeKey, milestoneKey, type TakenKeys } from '../plan/milestoneKey';
import { groupRow, type GroupStart } from './timelineGroupRow';
import { openingRange, union } from './timelineRange';
import { milestoneFacts, milestoneLabel, whenWords } from './timelineWords';
import type {
  DaySpan,
  MilestoneRow,
  TimelineArrow,
  TimelineModel,
  TimelinePlan,
  TimelinePlanInfo,
  TimelineRow,
} from './timelineModel';

/**
 * What the timeline shows: a row for each plan, below it its milestones without a phase, then each phase with its own.
 * @param locale of the dates in the words (BCP 47); the runtime's own when absent
 */
export function buildTimeline(plans: readonly TimelinePlan[], today: CalendarDate, locale?: string): TimelineModel {
  const rows: TimelineRow[] = [];
  const arrows: TimelineArrow[] = [];
  const infos: TimelinePlanInfo[] = [];
  const words = createDayWords(locale);
  for (const [index, plan] of plans.entries()) {
    const firstRow = rows.length;
    addPlan({ rows, arrows, today, words }, plan, index);
    infos.push(planInfo(plan, rows[firstRow], toDayNumber(today)));
  }
  const extents = rows.flatMap((row) => (row.kind === 'plan' && row.extent ? [row.extent] : []));
  return {
    today: toDayNumber(today),
    locale,
    plans: infos,
    rows,
    arrows,
    range: openingRange(union(extents), toDayNumber(today)),
  };
}

interface Draft {
  readonly rows: TimelineRow[];
  readonly arrows: TimelineArrow[];
  readonly today: CalendarDate;
  readonly words: DayWords;
}

function addPlan(draft: Draft, { uri, name, plan }: TimelinePlan, planIndex: number): void {
  const { rows } = draft;
  const byId = milestonesById(plan.milestones);
  const taken: TakenKeys = new Map();
  const rowOf = new Map<Milestone, number>();
  const planRow = rows.length;

  const addMilestones = (milestones: readonly Milestone[], level: number, parent: number): void => {
    const drafts = milestones.map((milestone) => ({
      milestone,
      bar: toBar(milestone, byId, plan.calendar, draft.today),
    }));
    drafts.sort((a, b) => compareBars(a.bar, b.bar) || a.milestone.index - b.milestone.index);
    for (const { milestone, bar } of drafts) {
      rowOf.set(milestone, rows.length);
      const key = milestoneKey(taken, uri, milestone);
      rows.push({ key, level, parent, plan: planIndex, ...milestoneRow(draft, milestone, bar) });
    }
  };
  // A header sums up what is below it, so it is written once that is known.
  const addGroup = (start: GroupStart, fill: (row: number) => void): void => {
    const row = rows.length;
    rows.push(groupRow(start, []));
    fill(row);
    rows[row] = groupRow(start, rows.slice(row + 1));
  };

  const header = { plan: planIndex, key: uri, title: name, offset: plan.project?.span.start ?? 0 };
  addGroup({ ...header, kind: 'plan', level: 1 }, () => {
    const groups = groupByPhase(plan);
    addMilestones(groups.withoutPhase, 2, planRow);
    for (const { title, offset, milestones } of groups.phases) {
      const key = freeKey(taken, `${uri}##${title}`);
      addGroup({ plan: planIndex, key, title, offset, kind: 'phase', level: 2, parent: planRow }, (row) =>
        addMilestones(milestones, 3, row),
      );
    }
  });
  addArrows(draft.arrows, plan, byId, rowOf);
}

function milestoneRow(
  { today, words }: Draft,
  milestone: Milestone,
  bar: MilestoneRow['bar'],
): Omit<MilestoneRow, 'key' | 'level' | 'plan' | 'parent'> {
  const progress = progressOf(milestone);
  const facts = { milestone, bar, progress, today, words };
  return {
    kind: 'milestone',
    id: milestone.id?.value,
    title: milestone.title.value || 'Untitled milestone',
    label: milestoneLabel(facts),
    offset: milestone.anchor.start,
    span: milestone.span,
    status: milestone.status,
    late: isLate(milestone, today),
    blocked: isBlocked(milestone, today),
    bar,
    progress,
    when: whenWords(facts),
    facts: milestoneFacts(facts),
  };
}

function progressOf(milestone: Milestone): MilestoneRow['progress'] {
  const total = milestone.acceptance.length;
  return total === 0 ? undefined : { met: metCriteria(milestone), total };
}

/** By first day, then by last; what has no day comes last. */
function compareBars(a: DaySpan | undefined, b: DaySpan | undefined): number {
  if (!a || !b) return Number(a === undefined) - Number(b === undefined);
  return a.first - b.first || a.last - b.last;
}

function addArrows(
  arrows: TimelineArrow[],
  plan: Plan,
  byId: ReadonlyMap<string, Milestone>,
  rowOf: ReadonlyMap<Milestone, number>,
): void {
  for (const milestone of plan.milestones) {
    const to = rowOf.get(milestone);
    const before = new Set(milestone.dependsOn.map((reference) => byId.get(reference.value)));
    for (const other of before) {
      const from = other && rowOf.get(other);
      if (from !== undefined && to !== undefined && from !== to) arrows.push({ from, to });
    }
  }
}

function planInfo(plan: TimelinePlan, header: TimelineRow | undefined, today: number): TimelinePlanInfo {
  const { calendar } = plan.plan;
  const workingDays = calendar?.workingDays.length ? calendar.workingDays : weekdays.slice(0, 5);
  return {
    uri: plan.uri,
    name: plan.name,
    stale: plan.stale
      ? {
          sentence: plan.staleSentence ?? 'The file cannot be read at the moment.',
          offset: plan.staleOffset ?? 0,
        }
      : undefined,
    restDays: weekdays.flatMap((day, index) => (workingDays.includes(day) ? [] : [index])),
    daysOff: (calendar?.daysOff ?? []).map(({ from, to }) => ({ first: toDayNumber(from), last: toDayNumber(to) })),
    range: openingRange(header?.kind === 'plan' ? header.extent : undefined, today),
  };
}
