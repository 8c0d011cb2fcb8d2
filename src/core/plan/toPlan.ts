import { parseCalendarDate, parseDays, weekdays, type CalendarDate, type Weekday } from '../calendar/calendarDate';
import type { Span } from '../text';
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
} from './types';
import type { MapValue, Value } from './value';

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

function freeKeysOf(map: MapValue | undefined): readonly Field<string>[] {
  return map?.freeKeys?.map(({ text, span }) => ({ value: text, span })) ?? none;
}

/** One for all that is absent: a milestone has many lists, and most of them are. */
const none: readonly never[] = [];

function toField(value: Value | undefined): Field<string> | undefined {
  return value?.form === 'text' ? { value: value.text, span: value.span } : undefined;
}

function textAt(map: MapValue, key: string): Field<string> | undefined {
  return toField(map.entries.get(key));
}

/** The text under the key; an empty one at the head of the map where it is missing. */
function titleOf(map: MapValue, key: string): Field<string> {
  return textAt(map, key) ?? { value: '', span: map.head };
}

function dayAt(map: MapValue, key: string): Field<CalendarDate> | undefined {
  const field = textAt(map, key);
  const day = field && parseCalendarDate(field.value);
  return day && { value: day, span: field.span };
}

function numberAt(map: MapValue, key: string): Field<number> | undefined {
  const value = map.entries.get(key);
  return value?.form === 'number' ? { value: value.number, span: value.span } : undefined;
}

function mapAt(map: MapValue, key: string): MapValue | undefined {
  const value = map.entries.get(key);
  return value?.form === 'map' ? value : undefined;
}

function mapsAt(map: MapValue, key: string): readonly MapValue[] {
  const value = map.entries.get(key);
  return value?.form === 'list' ? value.items.filter((item) => item.form === 'map') : none;
}

function textsAt(map: MapValue, key: string): readonly Field<string>[] {
  const value = map.entries.get(key);
  return value?.form === 'list' ? value.items.map(toField).filter((field) => field !== undefined) : none;
}

/** A value of no length at the place, for what is absent. */
export function emptyMap(span: Span): MapValue {
  return { form: 'map', entries: new Map(), rejected: new Map(), head: span, span };
}
