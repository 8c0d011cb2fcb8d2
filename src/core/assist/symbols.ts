import type { CalendarDate } from '../calendar/calendarDate';
import { toDisplayText } from '../commits/displayText';
import { endOfLine, linesFrom, type Line } from '../plan/lines';
import type { PlanFile } from '../plan/parsePlan';
import { readLine, type Entry } from '../plan/place/blockLine';
import { untitledMilestone } from '../plan/shownTitle';
import { statusWords, type Field, type Milestone } from '../plan/types';
import type { PartSpan, Span } from '../text';
import type { DayWords } from '../calendar/dayWords';
import { untickedWords } from '../plan/milestoneState';

/** A document symbol of the outline, as data. */
export interface PlanSymbol {
  readonly kind: 'key' | 'objective' | 'phase' | 'milestone' | 'deliverable' | 'criterion' | 'task' | 'changeOrder';
  /** Not empty, and on one line. */
  readonly name: string;
  readonly detail: string;
  /** The span of the whole item, which contains the spans of its children. */
  readonly span: Span;
  /** The span to select; within {@link span}. */
  readonly nameSpan: Span;
  /** Whether the milestone is cancelled. */
  readonly isOff: boolean;
  readonly children: readonly PlanSymbol[];
}

/** With more milestones the outline has no symbols below them, since VS Code requests and draws it again after every key. */
const mostDetailed = 1_000;

/** The keys at the top level with their items, in the order of the text. */
export function symbolsOf(file: PlanFile, words: DayWords, today: CalendarDate): readonly PlanSymbol[] {
  const { plan, text } = file;
  const isDetailed = plan.milestones.length <= mostDetailed;
  const around = (kind: PlanSymbol['kind'], name: Name, detail: string | undefined, at: PartSpan): PlanSymbol =>
    symbol(kind, name, detail, at, (place) => file.spanOf(place));
  const items = [
    ...plan.objectives.map(({ id, text: says, at }) => around('objective', says, id?.value, at)),
    ...plan.phases.map(({ id, title, at }) => around('phase', title, title.value === id?.value ? '' : id?.value, at)),
    ...plan.milestones.map((milestone, index) => {
      return milestoneSymbol(milestone, (at) => file.spanOf(at, index), words, today, isDetailed);
    }),
    ...plan.changeOrders.map(({ id, title, at }) => around('changeOrder', title ?? id, id?.value, at)),
  ].map((item) => trimmed(text, item));
  const keys = topKeys(file);
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

function milestoneSymbol(
  milestone: Milestone,
  spanOf: SpanOf,
  words: DayWords,
  today: CalendarDate,
  isDetailed: boolean,
): PlanSymbol {
  const { id, title, status, due } = milestone;
  const { deliverables, acceptance, tasks } = isDetailed ? milestone : nothing;
  // A milestone that is being typed may not have a title yet.
  const name = title.value.trim() === '' && id ? id : title;
  const details = [
    name === id ? undefined : id?.value,
    statusWords[status],
    untickedWords(milestone),
    due && `due ${words.short(due.value, today)}`,
  ];
  const children = [
    ...deliverables.map((field) => symbol('deliverable', field, 'deliverable', field.at, spanOf)),
    ...acceptance.map(({ text, met, at }) => {
      return symbol('criterion', text, met ? 'criterion, met' : 'criterion', at, spanOf);
    }),
    ...tasks.map(({ text, done, at }) => symbol('task', text, done ? 'task, done' : 'task', at, spanOf)),
  ];
  return {
    ...symbol('milestone', name, details.filter((detail) => detail !== undefined).join(' · '), milestone.at, spanOf),
    isOff: status === 'cancelled',
    children: children.sort((a, b) => a.span.start - b.span.start),
  };
}

const unnamed = {
  key: 'Key',
  objective: 'Objective',
  phase: 'Phase',
  milestone: untitledMilestone,
  deliverable: 'Deliverable',
  criterion: 'Criterion',
  task: 'Task',
  changeOrder: 'Change order',
} as const;

type Name = Field<string> | undefined;
type SpanOf = (at: PartSpan) => Span;

function symbol(
  kind: PlanSymbol['kind'],
  name: Name,
  detail: string | undefined,
  at: PartSpan,
  spanOf: SpanOf,
): PlanSymbol {
  const span = spanOf(at);
  const isWithin = name && at.from <= name.at.from && name.at.to <= at.to;
  return {
    kind,
    name: toDisplayText(name?.value ?? '') || unnamed[kind],
    detail: toDisplayText(detail ?? ''),
    span,
    nameSpan: isWithin ? spanOf(name.at) : { start: span.start, end: span.start },
    isOff: false,
    children: [],
  };
}

/** The symbol without the blank lines at its end, which belong to the range of a block node. */
function trimmed(text: string, item: PlanSymbol): PlanSymbol {
  const end = item.span.start + text.slice(item.span.start, item.span.end).trimEnd().length;
  const inner = [item.nameSpan, ...item.children.map(({ span }) => span)].map((span) => span.end);
  return { ...item, span: { start: item.span.start, end: Math.max(end, ...inner) } };
}

interface TopKey {
  readonly entry: Entry;
  readonly end: number;
  readonly value: string;
}

/** The keys at the margin, each to the end of its last line that is neither blank nor a comment at the margin. */
function topKeys(file: PlanFile): readonly TopKey[] {
  const { text } = file;
  const keys: TopKey[] = [];
  let open: Omit<TopKey, 'end'> | undefined;
  let last: Line | undefined;
  const close = (): void => {
    if (open && last) keys.push({ ...open, end: endOfLine(text, last.content) });
  };
  for (const line of linesAround(file)) {
    const isAtMargin = line.content === line.start;
    if (line.begins === 'blank' || (line.begins === 'comment' && isAtMargin)) continue;
    const key = isAtMargin && line.begins === 'other' ? keyOn(text, line) : undefined;
    if (key) {
      close();
      open = key;
    }
    last = line;
  }
  close();
  return keys;
}

/** Where the text was cut at its milestones, none of those before the last one has a key at the margin. */
function* linesAround({ text, cut, parts, layout }: PlanFile): Generator<Line> {
  if (!cut) return yield* linesFrom(text);
  for (const line of linesFrom(text)) {
    if (line.start >= cut.head.length) break;
    yield line;
  }
  yield* linesFrom(text, layout.startOf(parts.length - 1));
}

function keyOn(text: string, { start }: Line): Omit<TopKey, 'end'> | undefined {
  const { entries, rest } = readLine(text, start);
  const [entry] = entries;
  if (entry?.kind !== 'key') return undefined;
  const isScalar = rest.form === 'plain' || rest.form === 'quoted';
  return { entry, value: isScalar ? text.slice(rest.span.start, rest.span.end) : '' };
}
