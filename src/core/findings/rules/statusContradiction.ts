import type { CalendarDate } from '../../calendar/calendarDate';
import { setCriterionMet } from '../../plan/edit/milestoneEdits';
import { countMet } from '../../plan/milestoneState';
import { isOpen } from '../../plan/isOpen';
import type { PlanFile } from '../../plan/parsePlan';
import type { Contradiction } from '../../plan/problem';
import type { Field, Milestone, Status } from '../../plan/types';
import type { PartSpan } from '../../text';
import { isOneLine, offerDay, offerIntents } from '../fixes/edits';
import { removeDependency } from '../fixes/referenceFixes';
import type { FoundProblem, Problem, Weight } from '../finding';
import type {
  CheckContext,
  CheckOptions,
  FixOffer,
  LinkRule,
  MilestoneContext,
  Placed,
  PlanRule,
  RecordRule,
} from '../rule';
import { fixWording } from '../wording/fixWording';

/** The keys of a milestone about its state contradict each other. */
export const statusContradiction: RecordRule = {
  scope: 'record',
  code: 'plan.status-contradiction',
  severity: 'warning',
  run: contradictions,
  fixes: mend,
  page: {
    title: 'State does not fit',
    flags:
      'A completion date on an open milestone, in the future, or before the start; any other record of a day that is still to come, such as `met` or that of a payment; a block that ends before it begins; a done milestone some of whose criteria carry `met` and some do not, or that waits for an open one. A done milestone none of whose criteria carries `met` is a hint: no view counts them as met.',
    why: 'Reports and invoices are written from these fields. Where they contradict each other, somebody will believe the wrong one.',
    bad: 'id: M1\ntitle: The shop takes card payments\nstatus: in-progress\ndue: 2020-03-31\ncompleted: 2020-03-30',
    good: 'id: M1\ntitle: The shop takes card payments\nstatus: done\ndue: 2020-03-31\ncompleted: 2020-03-30',
    source: 'Logic.',
  },
};

/** Fixes that derive the status from the rest of the plan. A wrong day gets a gap, since only the user knows the right one. */
function mend(problem: Problem, file: PlanFile, { today }: CheckOptions): readonly FixOffer[] {
  if (problem.code !== 'plan.status-contradiction') return [];
  const { kind, milestone: index, span } = problem;
  if (kind === 'record-in-future') return isOneLine(file, span) ? [offerDay(file, span)] : [];
  if (index === undefined) return [];
  const setStatus = (value: Status): FixOffer =>
    offerIntents(fixWording.setStatus(value), file, [{ kind: 'set', path: ['milestones', index, 'status'], value }]);
  switch (kind) {
    case 'completed-but-open':
      return [setStatus('done')];
    case 'open-criteria':
      return [setStatus('in-progress')];
    case 'unticked-criteria':
      return [tickAll(file, index, today)];
    case 'open-dependency':
      return removeDependency(problem, file);
    case 'completed-in-future':
    case 'completed-before-start':
    case 'blocked-until-before-since':
      if (!isOneLine(file, span)) return [];
      return [offerDay(file, span)];
  }
}

/** All criteria met on the day of completion, else today. Doubtful, since only the user knows whether they are. */
function tickAll(file: PlanFile, index: number, today: CalendarDate): FixOffer {
  const { acceptance = [], completed } = file.plan.milestones[index] ?? {};
  const met = completed && completed.value <= today ? completed.value : today;
  const intents = [...acceptance.keys()].flatMap((criterion) => setCriterionMet(file, index, criterion, met));
  return { ...offerIntents(fixWording.tickAll(acceptance.length), file, intents), isDoubtful: true };
}

interface RecordedDay {
  readonly key: string;
  readonly day: Field<CalendarDate> | undefined;
}

/** The days on which something happened, but for `completed`. */
function recordsOf({ acceptance, needs, agreed, payment, review, changes }: Milestone): readonly RecordedDay[] {
  return [
    ...acceptance.map(({ met }) => ({ key: 'met', day: met })),
    ...needs.map(({ got }) => ({ key: 'got', day: got })),
    { key: 'agreed', day: agreed?.date },
    { key: 'payment', day: payment?.date },
    ...(review?.rounds ?? []).flatMap(({ submitted, date }) => [
      { key: 'submitted', day: submitted },
      { key: 'date', day: date },
    ]),
    ...changes.map(({ date }) => ({ key: 'changes', day: date })),
  ];
}

/** {@link statusContradiction} of what stands around the milestones. */
export const recordInFuture: PlanRule = {
  ...statusContradiction,
  scope: 'plan',
  run: ({ options: { today }, plan: { reported, payments, changeOrders } }) => {
    const records: readonly RecordedDay[] = [
      { key: 'reported', day: reported },
      ...payments.map(({ date }) => ({ key: 'date', day: date })),
      ...changeOrders.flatMap(({ date, payment }) => [
        { key: 'date', day: date },
        { key: 'payment', day: payment?.date },
      ]),
    ];
    return records.flatMap(({ key, day }): readonly Placed[] => {
      if (!day || day.value <= today) return [];
      const facts = { kind: 'record-in-future', key, day: day.value, today } as const;
      return [{ problem: { code: 'plan.status-contradiction', ...facts, at: day.at }, milestone: undefined }];
    });
  },
};

function contradictions(milestone: Milestone, { options: { today } }: MilestoneContext): readonly FoundProblem[] {
  const { status, statusField, completed, start, acceptance, anchor } = milestone;
  const found: FoundProblem[] = [];
  const add = (facts: Contradiction, at: PartSpan, weight: Weight = {}): void => {
    found.push({ code: 'plan.status-contradiction', ...facts, at, ...weight });
  };
  if (completed) {
    if (completed.value > today) {
      add({ kind: 'completed-in-future', completed: completed.value, today }, completed.at);
    } else if (start && completed.value < start.value) {
      add({ kind: 'completed-before-start', completed: completed.value, start: start.value }, completed.at);
    } else if (isOpen(milestone)) {
      add({ kind: 'completed-but-open', status }, completed.at);
    }
  }
  for (const { key, day } of recordsOf(milestone)) {
    if (day && day.value > today) add({ kind: 'record-in-future', key, day: day.value, today }, day.at);
  }
  for (const { since, until } of milestone.blocked) {
    if (!since || !until || until.value >= since.value) continue;
    add({ kind: 'blocked-until-before-since', until: until.value, since: since.value }, until.at);
  }
  if (status !== 'done') return found;
  // Who never ticks criteria contradicts nothing. Only a mix of met and unmet ones contradicts the status.
  const total = acceptance.length;
  const open = total - countMet(milestone);
  const statusAt = statusField?.at ?? anchor;
  if (open > 0 && open < total) add({ kind: 'open-criteria', open, total }, statusAt);
  if (open > 0 && open === total) add({ kind: 'unticked-criteria', total }, statusAt, { isFaint: true });
  return found;
}

/** {@link statusContradiction} of a done milestone and those that it depends on. */
export const openDependency: LinkRule = {
  ...statusContradiction,
  scope: 'links',
  run: (index, { plan: { milestones }, indexOf }: CheckContext) => {
    const milestone = milestones[index];
    if (milestone?.status !== 'done') return [];
    return milestone.dependsOn.flatMap(({ value: id, at }): readonly FoundProblem[] => {
      const other = milestones[indexOf(id) ?? -1];
      if (!other || other === milestone || !isOpen(other)) return [];
      return [{ code: 'plan.status-contradiction', kind: 'open-dependency', id, status: other.status, at }];
    });
  },
};
