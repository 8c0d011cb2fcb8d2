import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import { isEmpty } from '../reading/yamlNodes';
import { lastUpTo, type Span } from '../../text';
import { keyNames } from '../adopt/classify';
import { milestonesShape, planShape } from '../schema/planShape';
import { columnOf } from '../lines';
import type { PlanProblem } from '../problem';
import { indexIds, indexIdsAgain, type IdIndex } from '../reading/idIndex';
import { Reader } from '../reading/reader';
import { toMilestone, toPlan } from '../reading/toPlan';
import type { Milestone, Plan } from '../types';
import { readYaml } from '../reading/yamlText';
import { changesBetween, type Change } from './carryProblems';
import { differenceOf } from './difference';
import { cutPlan, type Cut, type CutText } from './cut';
import { isTornBy } from '../reading/torn';
import { areContained } from './containedFaults';
import { createPiece, stackPieces, type Piece, type Stack } from './pieceLines';
import { PlacedMilestone } from './placedMilestone';

/** The text of one milestone as it was read by itself. It never changes and knows nothing of its place in the plan. */
export interface Part extends Piece {
  /** Its index is 0 and its spans count from the start of the part, as do those of the problems. */
  readonly milestone: Milestone;
  readonly problems: readonly PlanProblem[];
  /** Faults of the syntax that go no further than this text. */
  readonly faults: readonly PlanProblem[];
  /** A fault of the syntax lies in the milestone, so that more or less may stand there than was meant. */
  readonly isTorn: boolean;
  /** Undefined where no keys stand, but a text. */
  readonly keys: ReadonlySet<string> | undefined;
}

/** Everything around the list of milestones, read as if the list were empty. */
export interface Frame {
  readonly head: Piece;
  readonly tail: Piece;
  /** Without milestones; its spans, and those of the problems, count in `head` and `tail` put together. */
  readonly plan: Plan;
  readonly problems: readonly PlanProblem[];
  readonly keys: ReadonlySet<string>;
}

/** A plan whose milestones were each read by themselves. */
export interface Parts extends CutText {
  readonly frame: Frame;
  readonly items: readonly Part[];
  /** Indexes of the items that have problems or faults. */
  readonly flawed: readonly number[];
  readonly ids: IdIndex;
  /** Since the version that was read before; undefined where there is none, and where milestones came or went. */
  readonly changes: readonly Change[] | undefined;
  /** Head, items and tail. */
  readonly stack: Stack;
  readonly placing: Placing;
}

/**
 * Reads what has not been read before.
 * @param before parts of an earlier version of the text
 * @returns undefined where reading the pieces may differ from reading the whole: where no cut is safe, where a fault in the
 * syntax of a piece reaches beyond it, where aliases lead out of it, where a carriage return stands alone, and where the list is
 * not the one that the cut took it for
 */
export function readParts(text: string, before?: Parts): Parts | undefined {
  const cut = cutPlan(text, before);
  if (!cut) return undefined;
  const frame = before && isSameFrame(before.cut, cut) ? before.frame : readFrame(cut);
  const read = frame && readItems(cut, before);
  if (!frame || !read) return undefined;
  const { head, tail } = frame;
  const pieces = [head, ...read.items, ...(tail.text === '' ? [] : [tail])];
  const stack = stackPieces(pieces, before?.stack);
  const changes = before && changesBetween(before.items, read.items);
  const ids = (changes && indexIdsAgain(before.ids, changes)) ?? indexIds(read.items.map(({ milestone }) => milestone));
  return { text, frame, ...read, ids, changes, stack, placing: createPlacing(stack, read.items.length) };
}

function isSameFrame(a: Cut, b: Cut): boolean {
  return a.head === b.head && a.tail === b.tail;
}

function readItems(cut: Cut, before: Parts | undefined): Pick<Parts, 'items' | 'flawed' | 'cut'> | undefined {
  const old = before ?? { items: [], flawed: [], cut: { items: [] } };
  const { start, endBefore, endAfter } = differenceOf(old.cut.items, cut.items);
  const known = new Map(old.items.slice(start, endBefore).map((part) => [part.text, part]));
  const middle: Part[] = [];
  for (const text of cut.items.slice(start, endAfter)) {
    const part = known.get(text) ?? readItem(text);
    if (!part) return undefined;
    middle.push(part);
  }
  const replaceIn = <T>(list: readonly T[], by: readonly T[]): readonly T[] =>
    list.slice(0, start).concat(by, list.slice(endBefore));
  const flawed = [
    ...old.flawed.filter((index) => index < start),
    ...middle.flatMap(({ problems, faults }, index) => (problems.length + faults.length > 0 ? [start + index] : [])),
    ...old.flawed.filter((index) => index >= endBefore).map((index) => index - endBefore + endAfter),
  ];
  const texts = middle.map((part) => part.text);
  return { items: replaceIn(old.items, middle), flawed, cut: { ...cut, items: replaceIn(old.cut.items, texts) } };
}

const aboveNext = 'milepost-disable-next-line';

function readItem(text: string): Part | undefined {
  if (hasLoneReturn(text)) return undefined;
  const yaml = readYaml(text);
  const contents = yaml.document?.contents;
  if (yaml.targets.size > 0 || !isSeq(contents)) return undefined;
  const [item] = contents.items;
  // An empty item stands where the list stands, and that is the business of the whole.
  const isItem = isMap(item) || (isScalar(item) && !isEmpty(item));
  if (contents.items.length !== 1 || !isItem) return undefined;
  if (silencesNextPiece(text)) return undefined;
  const faults = yaml.problems;
  if (faults.length > 0 && !areContained(text, faults, columnOf(text, contents.range[0]))) return undefined;
  const reader = new Reader(yaml);
  const list = reader.read(milestonesShape, contents, 'milestones');
  const [map] = list?.form === 'list' ? list.items : [];
  if (map?.form !== 'map') return undefined;
  const milestone = toMilestone(map, 0);
  const keys = isMap(item) ? keysOf(item) : undefined;
  const isTorn = isTornBy(faults, milestone);
  return { ...createPiece(text), milestone, problems: reader.problems, faults, isTorn, keys };
}

/** It ends a line for us and for editors, but not a comment for YAML. */
function hasLoneReturn(text: string): boolean {
  return /\r(?!\n)/.test(text);
}

/** Whether a comment for the line below it may stand behind all others, or beside the last line that is more than a comment. */
function silencesNextPiece(text: string): boolean {
  if (!text.includes(aboveNext)) return false;
  const lines = text.trimEnd().split('\n');
  return lines.slice(lines.findLastIndex((line) => !/^\s*#/.test(line))).some((line) => line.includes(aboveNext));
}

function readFrame({ head, tail }: Cut): Frame | undefined {
  if (silencesNextPiece(head) || hasLoneReturn(head) || hasLoneReturn(tail)) return undefined;
  const text = head + tail;
  const yaml = readYaml(text);
  const contents = yaml.document?.contents;
  if (yaml.problems.length > 0 || yaml.targets.size > 0 || !isMap(contents)) return undefined;
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === 'milestones');
  const place = isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
  const value: unknown = pair?.value;
  const isBare = isScalar(value) && value.source === '' && value.tag === undefined && value.anchor === undefined;
  if (place === undefined || text.indexOf('\n', place) !== head.length - 1 || !isBare) return undefined;
  const reader = new Reader(yaml);
  const root = reader.read(planShape, contents, 'plan');
  if (root?.form !== 'map') return undefined;
  return {
    head: createPiece(head),
    tail: createPiece(tail),
    plan: toPlan(root),
    problems: reader.problems.filter((problem) => problem.code !== 'plan.missing-key' || problem.key !== 'milestones'),
    keys: keysOf(contents),
  };
}

function keysOf(map: YAMLMap): ReadonlySet<string> {
  return new Set(map.items.flatMap(({ key }) => keyNames(key)));
}

/** The plan with every span as it was read: those of a milestone count in its part, all others in the frame. */
export function planInParts({ frame, items }: Parts): Plan {
  return { ...frame.plan, milestones: items.map(({ milestone }, index) => new PlacedMilestone(milestone, index, 0)) };
}

/** From places in the parts to places in the text. */
export interface Placing {
  /** @param part index of the item; undefined for the frame, between whose head and tail the list stands */
  spanOf(span: Span, part: number | undefined): Span;
  /** Where the part starts. */
  startOf(part: number): number;
  /** @returns index of the first part that the span touches, and of the first one behind it */
  partsWithin(span: Span): readonly [number, number];
}

function createPlacing({ starts }: Stack, count: number): Placing {
  const startOf = (part: number): number => starts[Math.min(part, count) + 1] ?? 0;
  const gap = startOf(0);
  const listLength = startOf(count) - gap;
  return {
    startOf,
    // The head is a piece, too. A part ends where the next one starts, and both are touched there.
    partsWithin: ({ start, end }) => [Math.max(0, lastUpTo(starts, start - 1) - 1), lastUpTo(starts, end)],
    spanOf: ({ start, end }, part) => {
      const by = part === undefined ? undefined : startOf(part);
      if (by !== undefined) return { start: start + by, end: end + by };
      return { start: start >= gap ? start + listLength : start, end: end > gap ? end + listLength : end };
    },
  };
}
