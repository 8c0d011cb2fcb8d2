import type { CalendarDate } from '../calendar/calendarDate';
import { toDisplayText } from '../commits/displayText';
import { endOfLine, startOfLine } from '../plan/lines';
import type { PlanFile } from '../plan/parsePlan';
import { readLine, type Entry } from '../plan/place/blockLine';
import { statusWords, type Field, type Milestone } from '../plan/types';
import type { Span } from '../text';
import type { DayWords } from '../calendar/dayWords';

/** A row of the outline. */
export interface PlanSymbol {
  readonly kind: 'key' | 'objective' | 'phase' | 'milestone' | 'deliverable' | 'criterion' | 'task' | 'changeOrder';
  /** Never empty, and on one line. */
  readonly name: string;
  readonly detail: string;
  /** All of it; that of each child lies within. */
  readonly span: Span;
  /** Where to go; lies within {@link span}. */
  readonly nameSpan: Span;
  /** Cancelled: there, but of no account. */
  readonly isOff: boolean;
  readonly children: readonly PlanSymbol[];
}

/** In a plan of more milestones the outline shows these alone: it is sent and drawn anew after every key. */
const mostDetailed = 1_000;

/** The keys at the top with what is listed under them, in the order of the text. */
export function symbolsOf(file: PlanFile, words: DayWords, today: CalendarDate): readonly PlanSymbol[] {
  const { plan, text } = file;
  const isDetailed = plan.milestones.length <= mostDetailed;
  const items = [
    ...plan.objectives.map(({ id, text: says, span }) => symbol('objective', says, id?.value, span)),
    ...plan.phases.map(({ id, title, span }) =>
      symbol('phase', title, title.value === id?.value ? '' : id?.value, span),
    ),
    ...plan.milestones.map((milestone) => milestoneSymbol(milestone, words, today, isDetailed)),
    ...plan.changeOrders.map(({ id, title, span }) => symbol('changeOrder', title ?? id, id?.value, span)),
  ].map((item) => trimmed(text, item));
  const keys = topKeys(text);
  if (keys.length === 0) return items.sort((a, b) => a.span.start - b.span.start);
  return keys.map(({ entry, end, value }) => {
    const span = { start: entry.span.start, end };
    const children = items.filter((item) => span.start <= item.span.start && item.span.end <= span.end);
    const detail = children.length > 0 ? String(children.length) : toDisplayText(value);
    const name = toDisplayText(entry.name) || entry.name;
    return { kind: 'key', name, detail, span, nameSpan: entry.span, isOff: false, children };
  });
}

const nothing = { deliverables: [], acceptance: [], tasks: [] } as const;

function milestoneSymbol(milestone: Milestone, words: DayWords, today: CalendarDate, isDetailed: boolean): PlanSymbol {
  const { id, title, status, due, span } = milestone;
  const { deliverables, acceptance, tasks } = isDetailed ? milestone : nothing;
  // While a milestone is begun it may have no title yet.
  const name = title.value.trim() === '' && id ? id : title;
  const details = [
    name === id ? undefined : id?.value,
    statusWords[status],
    due && `due ${words.short(due.value, today)}`,
  ];
  const children = [
    ...deliverables.map((field) => symbol('deliverable', field, 'deliverable', field.span)),
    ...acceptance.map(({ text, met, span }) => symbol('criterion', text, met ? 'criterion, met' : 'criterion', span)),
    ...tasks.map(({ text, done, span }) => symbol('task', text, done ? 'task, done' : 'task', span)),
  ];
  return {
    ...symbol('milestone', name, details.filter((detail) => detail !== undefined).join(' · '), span),
    isOff: status === 'cancelled',
    children: children.sort((a, b) => a.span.start - b.span.start),
  };
}

const unnamed = {
  key: 'Key',
  objective: 'Objective',
  phase: 'Phase',
  milestone: 'Untitled milestone',
  deliverable: 'Deliverable',
  criterion: 'Criterion',
  task: 'Task',
  changeOrder: 'Change order',
} as const;

function symbol(
  kind: PlanSymbol['kind'],
  name: Field<string> | undefined,
  detail: string | undefined,
  span: Span,
): PlanSymbol {
  const isWithin = name && span.start <= name.span.start && name.span.end <= span.end;
  return {
    kind,
    name: toDisplayText(name?.value ?? '') || unnamed[kind],
    detail: toDisplayText(detail ?? ''),
    span,
    nameSpan: isWithin ? name.span : { start: span.start, end: span.start },
    isOff: false,
    children: [],
  };
}

/** A block reaches up to what follows it; the blank lines and line ends there are not of it. */
function trimmed(text: string, item: PlanSymbol): PlanSymbol {
  const end = item.span.start + text.slice(item.span.start, item.span.end).trimEnd().length;
  const inner = [item.nameSpan, ...item.children.map(({ span }) => span)].map((span) => span.end);
  return { ...item, span: { start: item.span.start, end: Math.max(end, ...inner) } };
}

/** The keys at the margin, each as far as its last line that is neither blank nor a comment at the margin. */
function topKeys(text: string): { readonly entry: Entry; readonly end: number; readonly value: string }[] {
  // To a pattern a line also ends where to YAML it goes on.
  const starts = [...text.matchAll(/^[^\s\-[\]{}#]/gm)].flatMap(({ index }) =>
    startOfLine(text, index) === index ? [index] : [],
  );
  const keys = starts.flatMap((start) => {
    const { entries, rest } = readLine(text, start);
    return entries[0]?.kind === 'key' ? [{ start, entry: entries[0], rest }] : [];
  });
  return keys.map(({ entry, rest: { form, span } }, place) => {
    const value = form === 'plain' || form === 'quoted' ? text.slice(span.start, span.end) : '';
    return { entry, value, end: endOfBlock(text, keys[place + 1]?.start ?? text.length) };
  });
}

/** Where the last line before the place ends that is neither blank nor a comment at the margin. */
function endOfBlock(text: string, before: number): number {
  let end = before;
  for (;;) {
    end = text.slice(0, end).trimEnd().length;
    const start = startOfLine(text, end);
    if (text.charAt(start) !== '#') return endOfLine(text, end);
    end = start;
  }
}
