import { parseDays, weekdays, type Weekday } from '../../calendar/calendarDate';
import type {
  Agreement,
  Block,
  Change,
  ChangeOrder,
  Criterion,
  Estimate,
  Field,
  LintSettings,
  Milestone,
  Objective,
  Phase,
  Plan,
  Priority,
  Severity,
  Status,
  Task,
  WorkCalendar,
} from '../types';
import type { MapValue } from './value';
import { dayAt, freeKeysOf, mapAt, mapsAt, numberAt, textAt, textsAt, titleOf, toField } from './valueAt';

/*
 * From values that fit the schema to the plan that the rest of the code works with. Whether a value fits was decided by
 * the reader, so nothing is checked twice here.
 */

export function toPlan(root: MapValue): Plan {
  const client = mapAt(root, 'client');
  const calendar = mapAt(root, 'calendar');
  const lint = mapAt(root, 'lint');
  const clientName = client && textAt(client, 'name');
  return {
    project: textAt(root, 'project'),
    client: client &&
      clientName && { name: clientName, contact: textAt(client, 'contact'), email: textAt(client, 'email') },
    language: textAt(root, 'language'),
    currency: textAt(root, 'currency'),
    calendar: calendar && toCalendar(calendar),
    objectives: mapsAt(root, 'objectives').map(toObjective),
    phases: mapsAt(root, 'phases').map(toPhase),
    milestones: mapsAt(root, 'milestones').map(toMilestone),
    changeOrders: mapsAt(root, 'change_orders').map(toChangeOrder),
    lint: toLint(lint),
  };
}

/** @param index among the milestones of the file */
export function toMilestone(map: MapValue, index: number): Milestone {
  const id = textAt(map, 'id');
  const title = textAt(map, 'title');
  const blocked = mapAt(map, 'blocked');
  const agreed = mapAt(map, 'agreed');
  const status = textAt(map, 'status') as Field<Status> | undefined;
  const due = dayAt(map, 'due');
  return {
    index,
    span: map.span,
    anchor: (id ?? title)?.span ?? map.head,
    id,
    title: title ?? { value: '', span: map.head },
    description: textAt(map, 'description'),
    phase: textAt(map, 'phase'),
    objective: textAt(map, 'objective'),
    priority: textAt(map, 'priority') as Field<Priority> | undefined,
    status: status?.value ?? 'planned',
    statusField: status,
    owner: textAt(map, 'owner'),
    start: dayAt(map, 'start'),
    due,
    dueText: textAt(map, 'due') ?? toField(map.rejected.get('due')),
    completed: dayAt(map, 'completed'),
    estimate: toEstimate(textAt(map, 'estimate')),
    dependsOn: textsAt(map, 'depends_on'),
    deliverables: textsAt(map, 'deliverables'),
    acceptance: mapsAt(map, 'acceptance').map(toCriterion),
    tasks: mapsAt(map, 'tasks').map(toTask),
    amount: numberAt(map, 'amount'),
    blocked: blocked && toBlock(blocked),
    agreed: agreed && toAgreement(agreed),
    changes: mapsAt(map, 'changes').map(toChange),
    commits: textsAt(map, 'commits'),
  };
}

function toCriterion(map: MapValue): Criterion {
  return { text: titleOf(map, 'text'), met: dayAt(map, 'met'), evidence: textsAt(map, 'evidence')[0], span: map.span };
}

function toTask(map: MapValue): Task {
  const done = map.entries.get('done');
  return { text: titleOf(map, 'text'), done: done?.form === 'boolean' && done.flag, span: map.span };
}

function toBlock(map: MapValue): Block {
  return {
    by: textAt(map, 'by'),
    since: dayAt(map, 'since'),
    until: dayAt(map, 'until'),
    reason: textAt(map, 'reason'),
    span: map.span,
  };
}

function toAgreement(map: MapValue): Agreement {
  return {
    date: dayAt(map, 'date'),
    by: textAt(map, 'by'),
    due: dayAt(map, 'due'),
    amount: numberAt(map, 'amount'),
    scope: textAt(map, 'scope'),
    span: map.span,
  };
}

function toChange(map: MapValue): Change {
  return {
    date: dayAt(map, 'date'),
    field: textAt(map, 'field'),
    from: textAt(map, 'from'),
    to: textAt(map, 'to'),
    reason: textAt(map, 'reason'),
    by: textAt(map, 'by'),
    span: map.span,
  };
}

function toObjective(map: MapValue): Objective {
  return { id: textAt(map, 'id'), text: titleOf(map, 'text'), span: map.span };
}

function toPhase(map: MapValue): Phase {
  const id = textAt(map, 'id');
  return { id, title: textAt(map, 'title') ?? id ?? { value: '', span: map.head }, span: map.span };
}

function toChangeOrder(map: MapValue): ChangeOrder {
  const { span } = map;
  return { id: textAt(map, 'id'), title: textAt(map, 'title'), milestones: textsAt(map, 'milestones'), span };
}

function toCalendar(map: MapValue): WorkCalendar {
  const named = textsAt(map, 'working_days').map(({ value }) => value as Weekday);
  return {
    hoursPerWeek: numberAt(map, 'hours_per_week')?.value,
    workingDays: weekdays.filter((day) => (named.length > 0 ? named.includes(day) : day !== 'sat' && day !== 'sun')),
    holidays: textAt(map, 'holidays'),
    daysOff: textsAt(map, 'days_off').flatMap(({ value }) => parseDays(value) ?? []),
  };
}

function toEstimate(field: Field<string> | undefined): Field<Estimate> | undefined {
  const parts = field && /^(\d+(?:\.\d+)?)\s?([hdw])$/.exec(field.value);
  if (!parts) return undefined;
  return { value: { amount: Number(parts[1]), unit: parts[2] as Estimate['unit'] }, span: field.span };
}

function toLint(map: MapValue | undefined): LintSettings {
  const rules = map && mapAt(map, 'rules');
  const severities = [...(rules?.entries ?? [])].flatMap(([code, severity]) =>
    severity.form === 'text' ? [[code, severity.text as Severity | 'off'] as const] : [],
  );
  return {
    rules: Object.fromEntries(severities),
    allow: map ? textsAt(map, 'allow').map(({ value }) => value) : [],
    codes: freeKeysOf(rules),
    otherKeys: freeKeysOf(map),
  };
}
