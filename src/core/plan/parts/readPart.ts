import { isMap, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import { columnOf } from '../lines';
import { keyNames } from '../adopt/classify';
import type { FoundProblem } from '../problem';
import { Reader } from '../reading/reader';
import { toFrame, toMilestone } from '../reading/toPlan';
import type { ListValue, MapValue } from '../reading/value';
import { isEmpty } from '../reading/yamlNodes';
import { readYaml } from '../reading/yamlText';
import { milestonesShape, planShape } from '../schema/planShape';
import type { Milestone, PlanFrame } from '../types';
import type { Cut } from './cut';
import { areContained } from './containedFaults';
import { createPiece, type Piece } from './piece';

/** One milestone as it was read. */
export interface Item {
  readonly milestone: Milestone;
  readonly problems: readonly FoundProblem[];
  /** A fault of the syntax lies in it, so that more or less may stand there than was meant. It is not judged. */
  readonly hasSyntaxFault: boolean;
}

/**
 * A stretch of a file that was read by itself: one milestone, or all of a file that cannot be cut. Places count from its
 * start. It never changes, and is the same object in all versions of the file that have it.
 */
export interface Part extends Piece {
  readonly items: readonly Item[];
  /** Faults of the syntax, in no particular item. */
  readonly faults: readonly FoundProblem[];
}

/** Everything around the list of milestones. */
export interface Frame {
  readonly plan: PlanFrame;
  /** Like the places in the plan they count in {@link head} and {@link tail} put together. */
  readonly problems: readonly FoundProblem[];
  readonly head: Piece;
  /** Undefined where the list ends the file, and where the file cannot be cut. */
  readonly tail: Piece | undefined;
}

/** The part of one milestone, with what the first look at a file asks of it. */
export interface MilestonePart extends Part {
  /** Undefined where no keys stand, but a text. */
  readonly keys: ReadonlySet<string> | undefined;
}

/** The frame of a file that was cut. */
export interface CutFrame extends Frame {
  readonly keys: ReadonlySet<string>;
  /** How far the first list at the top of the file stands in from its key; undefined where that is the list of milestones. */
  readonly listIndent: number | undefined;
}

const aboveNext = 'milepost-disable-next-line';

/**
 * Reads the text of one milestone by itself.
 * @returns undefined where that may differ from what is read of the whole file: where a fault of the syntax reaches beyond
 * the text, where aliases lead out of it, where a carriage return stands alone, and where it is not one item of a list
 */
export function readMilestonePart(text: string): MilestonePart | undefined {
  if (hasLoneReturn(text)) return undefined;
  const yaml = readYaml(text);
  const contents = yaml.document?.contents;
  if (yaml.targets.size > 0 || !isSeq(contents)) return undefined;
  const [item] = contents.items;
  // An empty item stands where the list stands, and only the whole file tells where that is.
  const isItem = isMap(item) || (isScalar(item) && !isEmpty(item));
  if (contents.items.length !== 1 || !isItem) return undefined;
  if (silencesNextPiece(text)) return undefined;
  const faults = yaml.problems;
  if (faults.length > 0 && !areContained(text, faults, columnOf(text, contents.range[0]))) return undefined;
  const reader = new Reader(yaml);
  const list = reader.read(milestonesShape, contents, 'milestones');
  const items = list?.form === 'list' ? toItems(list, reader, faults) : [];
  return items.length === 1
    ? { ...createPiece(text), items, faults, keys: isMap(item) ? keysOf(item) : undefined }
    : undefined;
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

/** @returns undefined where the list is not the one that the cut took it for, and as for {@link readMilestonePart} */
export function readFrame({ head, tail }: Cut): CutFrame | undefined {
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
  const found = reader.problems.get(undefined) ?? [];
  const above = contents.items.slice(
    0,
    contents.items.findIndex((other) => other === pair),
  );
  return {
    plan: toFrame(root),
    problems: found.filter((problem) => problem.code !== 'plan.missing-key' || problem.key !== 'milestones'),
    head: createPiece(head),
    tail: tail === '' ? undefined : createPiece(tail),
    keys: keysOf(contents),
    listIndent: above.map((other) => listIndentOf(text, other)).find((indent) => indent !== undefined),
  };
}

/**
 * The milestones in a list of values that the reader made.
 * @param faults of the syntax in the text
 */
export function toItems(list: ListValue, reader: Reader, faults: readonly FoundProblem[]): readonly Item[] {
  return list.items.map((map, index) => {
    const milestone = toMilestone(map as MapValue);
    const { from, to } = milestone.at;
    const hasSyntaxFault = faults.some(({ at }) => from <= at.from && at.from <= to);
    const found = reader.problems.get(index) ?? [];
    return { milestone, hasSyntaxFault, problems: hasSyntaxFault ? withoutConsequences(found) : found };
  });
}

/** Beside a break in the syntax a missing key or an odd value is usually the same break seen from elsewhere. */
export function withoutConsequences(problems: readonly FoundProblem[]): readonly FoundProblem[] {
  return problems.filter(({ code }) => code !== 'plan.missing-key' && code !== 'plan.invalid-value');
}

/** How far a list over several lines stands in from its key; undefined for any other value. */
function listIndentOf(text: string, { key, value }: Pair): number | undefined {
  if (!isScalar(key) || !isSeq(value) || value.flow === true || value.items.length === 0) return undefined;
  return Math.max(0, columnOf(text, value.range?.[0] ?? 0) - columnOf(text, key.range?.[0] ?? 0));
}

function keysOf(map: YAMLMap): ReadonlySet<string> {
  return new Set(map.items.flatMap(({ key }) => keyNames(key)));
}
