import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import { columnOf } from '../lines';
import { keyNames, voteOf, type Vote } from '../adopt/classify';
import type { PartProblem } from '../problem';
import { Reader } from '../reading/reader';
import { hasOpenComment } from '../reading/slips/codeComments';
import { toFrame, toMilestone } from '../reading/toPlan';
import type { ListValue, MapValue, Value } from '../reading/value';
import { isEmpty } from '../reading/yamlNodes';
import { readYaml } from '../reading/yamlText';
import { milestonesShape, planShape } from '../schema/planShape';
import type { Milestone, PlanFrame } from '../types';
import type { Cut } from './cut';
import { areContained } from './containedFaults';
import { createPiece, type Piece } from './piece';

/** One parsed milestone. */
export interface Item {
  readonly milestone: Milestone;
  readonly problems: readonly PartProblem[];
  /** Whether a syntax fault lies in the milestone, or it is no map, so that its data may be wrong. Rules do not judge it then. */
  readonly hasSyntaxFault: boolean;
}

/**
 * A part of a file that was parsed by itself: one milestone, or the whole of a file that cannot be cut. Offsets count from
 * its start. A part is immutable, and the same object in all versions of the file that have it.
 */
export interface Part extends Piece {
  readonly items: readonly Item[];
  /** Syntax faults of the part. */
  readonly faults: readonly PartProblem[];
}

/** The file without its list of milestones. */
export interface Frame {
  readonly plan: PlanFrame;
  /** Their offsets count in {@link head} and {@link tail} joined, like those in the plan. */
  readonly problems: readonly PartProblem[];
  readonly head: Piece;
  /** Undefined where the list is the end of the file, and where the file cannot be cut. */
  readonly tail: Piece | undefined;
}

/** The part of one milestone, with what it says about the kind of the file. */
export interface MilestonePart extends Part {
  /** Undefined where the item is a text and no map, or has no key. */
  readonly vote: Vote | undefined;
}

/** The frame of a file that was cut. */
export interface CutFrame extends Frame {
  readonly keys: ReadonlySet<string>;
}

const aboveNext = 'milepost-disable-next-line';

/**
 * Parses the text of one milestone by itself.
 * @returns undefined where the result may differ from that of the whole file: for a syntax fault that is not contained in
 * the text, an alias of an anchor outside, a lone carriage return, a comment that is not closed, and a text that is not exactly one list item
 */
export function readMilestonePart(text: string): MilestonePart | undefined {
  if (hasLoneReturn(text) || hasOpenComment(text)) return undefined;
  const yaml = readYaml(text);
  const contents = yaml.document?.contents;
  if (yaml.targets.size > 0 || !isSeq(contents)) return undefined;
  const [item] = contents.items;
  // An empty item gets the span of its list, which is only known in the whole file.
  const isItem = isMap(item) || (isScalar(item) && !isEmpty(item));
  if (contents.items.length !== 1 || !isItem) return undefined;
  if (silencesNextPiece(text)) return undefined;
  const faults = yaml.problems;
  if (faults.length > 0 && !areContained(text, faults, columnOf(text, contents.range[0]))) return undefined;
  const reader = new Reader(yaml);
  const list = reader.read(milestonesShape, contents, 'milestones');
  const items = list?.form === 'list' ? toItems(list, reader, faults) : [];
  return items.length === 1
    ? { ...createPiece(text), items, faults, vote: isMap(item) ? voteOf(keysOf(item)) : undefined }
    : undefined;
}

/** Whether a lone `\r` occurs: it ends a line in editors, but not a comment in the YAML library. */
function hasLoneReturn(text: string): boolean {
  return /\r(?!\n)/.test(text);
}

/** Whether a disable comment may apply to the next piece: below the last content line, or beside it. */
function silencesNextPiece(text: string): boolean {
  if (!text.includes(aboveNext)) return false;
  const lines = text.trimEnd().split('\n');
  return lines.slice(lines.findLastIndex((line) => !/^\s*#/.test(line))).some((line) => line.includes(aboveNext));
}

/** @returns undefined where the cut took another list for the milestones, and as for {@link readMilestonePart} */
export function readFrame({ head, tail }: Cut): CutFrame | undefined {
  if (silencesNextPiece(head) || hasLoneReturn(head) || hasLoneReturn(tail) || hasOpenComment(head)) return undefined;
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
  return {
    plan: toFrame(root),
    problems: found.filter((problem) => problem.code !== 'plan.missing-key' || problem.key !== 'milestones'),
    head: createPiece(head),
    tail: tail === '' ? undefined : createPiece(tail),
    keys: keysOf(contents),
  };
}

/**
 * Converts a list of values from the reader to milestones.
 * @param faults the syntax faults of the text
 */
export function toItems(list: ListValue, reader: Reader, faults: readonly PartProblem[]): readonly Item[] {
  return list.items.map((map, index) => {
    const milestone = toMilestone(map as MapValue);
    const { from, to } = milestone.at;
    const own = faults.filter(({ at }) => from <= at.from && at.from <= to);
    const found = reader.problems.get(index) ?? [];
    // Of a text in place of a milestone nothing is judged but that it is one, nor of an empty item.
    const isNone =
      isEmptyMap(map) || found.some((problem) => problem.code === 'plan.invalid-value' && problem.key === 'milestone');
    return { milestone, hasSyntaxFault: own.length > 0 || isNone, problems: withoutConsequences(found, own) };
  });
}

function isEmptyMap(value: Value): boolean {
  return value.form === 'map' && value.entries.size === 0 && value.freeKeys === undefined;
}

/**
 * Drops missing keys and invalid values, which beside a syntax fault are usually its consequences. They are none where the text
 * was read as if all its faults were mended.
 */
export function withoutConsequences(
  problems: readonly PartProblem[],
  faults: Iterable<PartProblem>,
): readonly PartProblem[] {
  for (const fault of faults) {
    if (fault.code === 'plan.syntax' && fault.mending) continue;
    return problems.filter(({ code }) => code !== 'plan.missing-key' && code !== 'plan.invalid-value');
  }
  return problems;
}

function keysOf(map: YAMLMap): ReadonlySet<string> {
  return new Set(map.items.flatMap(({ key }) => keyNames(key)));
}
