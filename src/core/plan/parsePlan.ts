import { isMap, isSeq } from 'yaml';
import { createLineIndex, type LineIndex, type PartSpan, type Span } from '../text';
import { classify, areOurs, type FileKind } from './adopt/classify';
import { ownNameOf } from './adopt/keyMeaning';
import { itemsLookedAt, topKeyName } from './adopt/scanKeys';
import { cutPlan, type Cut } from './parts/cut';
import { differenceOf } from './parts/difference';
import { createPartLayout, onePartLayout, type PartLayout } from './parts/partLayout';
import { createPiece, joinLines, stackPieces, type Stack } from './parts/piece';
import {
  readFrame,
  readMilestonePart,
  toItems,
  withoutConsequences,
  type CutFrame,
  type Frame,
  type Item,
  type MilestonePart,
  type Part,
} from './parts/readPart';
import type { Doubt, PartProblem, PlanProblem } from './problem';
import { Reader } from './reading/reader';
import { findLeftKeys, mayHaveLeftKeys } from './reading/slips/leftKeys';
import { reportReferences, resolveReferences, type References } from './reading/references';
import { toFrame } from './reading/toPlan';
import { emptyMap, type ListValue, type MapValue } from './reading/value';
import { readYaml, type YamlText } from './reading/yamlText';
import { milestonesShape, planShape } from './schema/planShape';
import type { Milestone, Plan } from './types';

/** A text of a plan file, parsed, with its problems as a file. */
export interface PlanFile {
  readonly text: string;
  readonly lines: LineIndex;
  readonly kind: FileKind;
  /** Keys of a file that is not `ours` which have another name in our format. */
  readonly foreignKeys: readonly string[];
  /** Given for a file that is `other` and has `project` and `milestones` all the same, so that it may be meant for a plan. */
  readonly doubt: Doubt | undefined;
  /** Everything that could be read; without milestones when the file is no plan. */
  readonly plan: Plan;
  /** The text is not one valid YAML document, so that {@link plan} may be incomplete. Such a file is never edited. */
  readonly isBroken: boolean;
  /** Problems of the file in the order of the text; empty unless the file is `ours`. */
  readonly problems: readonly PlanProblem[];
  /** One item for each milestone of the plan, with the same index. */
  readonly items: readonly Item[];
  /** One part for each milestone, which with the frame make up the text; or a single part where the text cannot be cut. */
  readonly parts: readonly Part[];
  readonly frame: Frame;
  /** The pieces of the text; undefined where it is a single part. */
  readonly cut: Cut | undefined;
  /** Where the pieces of {@link cut} begin. */
  readonly stack: Stack | undefined;
  readonly references: References;
  readonly layout: PartLayout;
  /**
   * Converts offsets of a part to offsets of {@link text}.
   * @param milestone index of the milestone that the part belongs to; undefined for the frame
   */
  spanOf(at: PartSpan, milestone?: number): Span;
  /** The text in which offsets of a milestone count; without an index, the text of the frame. */
  textOf(milestone?: number): string;
}

const noFrame: Frame = {
  plan: toFrame(emptyMap({ from: 0, to: 0 })),
  problems: [],
  head: createPiece(''),
  tail: undefined,
};

/** The parts of a text with its classification. */
interface ReadText extends Pick<PlanFile, 'kind' | 'foreignKeys' | 'doubt' | 'frame' | 'parts' | 'items' | 'cut'> {
  readonly milestones: readonly Milestone[];
  /** Whether any part has a syntax fault. */
  readonly isBroken: boolean;
}

/**
 * Parses a plan. Never throws: the result of any text says what kind of file it is and which problems it has.
 *
 * Where the text can be cut into milestones before parsing, each milestone is parsed by itself and cached by its text.
 * Otherwise the text is a single part; {@link cutPlan} and {@link readMilestonePart} document when. Both ways give the same
 * result.
 * @param options.treatAsOurs for a file that was `ours` before, so that a typo does not change its kind
 * @param options.before an earlier version of the file, whose unchanged parts are reused
 */
export function parsePlan(
  text: string,
  options: { readonly treatAsOurs?: boolean; readonly before?: PlanFile } = {},
): PlanFile {
  return assemble(text, readParts(text, options) ?? readWhole(text, options), options.before);
}

/** Parses the text as a single part. {@link parsePlan} gives the same result and is usually faster. */
export function parseWhole(text: string, options: { readonly treatAsOurs?: boolean } = {}): PlanFile {
  return assemble(text, readWhole(text, options));
}

function readParts(text: string, options: Parameters<typeof parsePlan>[1] = {}): ReadText | undefined {
  const before = options.before?.cut && { ...options.before, cut: options.before.cut };
  const cut = cutPlan(text, before);
  // A key that slipped out of the last milestone concerns two pieces.
  if (!cut || (mayHaveLeftKeys(cut.tail) && findLeftKeys(text).length > 0)) return undefined;
  const isSameFrame = before && before.cut.head === cut.head && before.cut.tail === cut.tail;
  const frame = isSameFrame ? (before.frame as CutFrame) : readFrame(cut);
  const read = frame && readMilestoneParts(cut, before);
  if (!frame || !read) return undefined;
  const { parts, fresh, merge } = read;
  if (options.treatAsOurs !== true && !isNaturallyOurs(frame, parts)) return undefined;
  const isBroken = (before?.isBroken === false ? fresh : parts).some(({ faults }) => faults.length > 0);
  // Taken over as lists: reading a property of each of thousands of objects takes a millisecond.
  const freshItems = fresh.flatMap((part) => part.items);
  const items = merge(before?.items, freshItems);
  const milestones = merge(
    before?.plan.milestones,
    freshItems.map(({ milestone }) => milestone),
  );
  return { kind: 'ours', foreignKeys: [], doubt: undefined, frame, parts, items, milestones, cut, isBroken };
}

interface MilestoneParts {
  readonly parts: readonly MilestonePart[];
  /** Those that are not the same as at the start or the end of the version before. */
  readonly fresh: readonly MilestonePart[];
  /** @returns a list with one item for each part, from that of the version before and what was made of the fresh parts */
  merge<Item>(before: readonly Item[] | undefined, fresh: readonly Item[]): readonly Item[];
}

function readMilestoneParts(
  cut: Cut,
  before: (Pick<PlanFile, 'parts'> & { readonly cut: Cut }) | undefined,
): MilestoneParts | undefined {
  // The parts of a file that was cut are milestone parts.
  const old = (before?.parts ?? []) as readonly MilestonePart[];
  const { start, endBefore, endAfter } = differenceOf(before?.cut.items ?? [], cut.items);
  const known = new Map(old.slice(start, endBefore).map((part) => [part.text, part]));
  const fresh: MilestonePart[] = [];
  for (const text of cut.items.slice(start, endAfter)) {
    const part = known.get(text) ?? readMilestonePart(text);
    if (!part) return undefined;
    fresh.push(part);
    // Two milestones with equal texts need two objects.
    known.delete(text);
  }
  const merge: MilestoneParts['merge'] = (list = [], between) =>
    list.slice(0, start).concat(between, list.slice(endBefore));
  return { parts: merge(old, fresh), fresh, merge };
}

function isNaturallyOurs({ keys }: CutFrame, parts: readonly MilestonePart[]): boolean {
  const votes = parts.slice(0, itemsLookedAt).flatMap((part) => part.vote ?? []);
  return areOurs(votes, keys.has('project'));
}

function readWhole(text: string, options: { readonly treatAsOurs?: boolean }): ReadText {
  const yaml = readYaml(text);
  const natural = classify(text, yaml);
  const kind = options.treatAsOurs === true && natural.kind !== 'empty' ? 'ours' : natural.kind;
  const isBroken = yaml.problems.length > 0;
  const { foreignKeys } = natural;
  const doubt = kind === 'other' ? natural.doubt : undefined;
  const file = { kind, isBroken, doubt, foreignKeys: kind === 'ours' ? [] : foreignKeys, cut: undefined };
  const head = { ...createPiece(text), items: [], faults: [] };
  const none = { ...file, frame: { ...noFrame, head }, parts: [head], items: [], milestones: [] };
  if (kind === 'other' || kind === 'empty') return none;
  const reader = kind === 'close' ? new Reader(yaml, (key) => ownNameOf(key) ?? topKeyName(key)) : new Reader(yaml);
  const { root, list } = readRoot(reader, yaml, text.length);
  const items = list ? toItems(list, reader, yaml.problems) : [];
  const part = { ...head, items, faults: yaml.problems };
  const found = reader.problems.get(undefined) ?? [];
  const frame = { ...noFrame, plan: root ? toFrame(root) : noFrame.plan, problems: found, head: part };
  const milestones = items.map(({ milestone }) => milestone);
  return { ...file, frame, parts: [part], items, milestones };
}

function readRoot(
  reader: Reader,
  { document }: YamlText,
  length: number,
): { readonly root?: MapValue; readonly list?: ListValue } {
  const contents = document?.contents;
  if (isSeq(contents)) {
    const list = reader.read(milestonesShape, contents, 'milestones');
    return { root: emptyMap({ from: 0, to: Math.min(1, length) }), ...(list?.form === 'list' && { list }) };
  }
  const root = isMap(contents) ? reader.read(planShape, contents, 'plan') : undefined;
  if (root?.form !== 'map') return {};
  const list = root.entries.get('milestones');
  return { root, ...(list?.form === 'list' && { list }) };
}

function assemble(text: string, read: ReadText, before?: PlanFile): PlanFile {
  const { kind, foreignKeys, doubt, frame, parts, items, milestones, cut, isBroken } = read;
  const stack = cut && stackPieces([frame.head, ...parts, ...(frame.tail ? [frame.tail] : [])], before?.stack);
  const layout = stack ? createPartLayout(stack, parts.length) : onePartLayout;
  const lines = stack ? joinLines(stack) : createLineIndex(text);
  const plan = { ...frame.plan, milestones };
  const references = resolveReferences(frame.plan, milestones, before?.references);
  const problems: PlanProblem[] = [];
  const publish = (found: readonly PartProblem[], part: number | undefined, milestone?: number): void => {
    for (const { at, ...facts } of found) {
      const place = { span: layout.spanOf(at, part), ...(milestone !== undefined && { milestone }) };
      problems.push({ ...facts, ...place });
    }
  };
  if (kind === 'ours') {
    if (isBroken) parts.forEach(({ faults }, part) => publish(faults, part));
    const faults = isBroken ? parts.flatMap((part) => part.faults) : [];
    publish(withoutConsequences(frame.problems, faults), undefined);
    items.forEach((item, index) => publish(item.problems, cut ? index : 0, index));
    const lineOf = (at: PartSpan, index?: number): number => lines.positionAt(layout.spanOf(at, index).start).line;
    reportReferences(references, lineOf, (found, index) => publish(found, index, index));
    problems.sort((a, b) => a.span.start - b.span.start);
  }
  const frameText = frame.head.text + (frame.tail?.text ?? '');
  const textOf: PlanFile['textOf'] = (index) =>
    index === undefined ? frameText : ((cut ? parts[index] : parts[0])?.text ?? text);
  return {
    text,
    lines,
    kind,
    foreignKeys,
    doubt,
    plan,
    isBroken,
    problems,
    items,
    parts,
    frame,
    cut,
    stack,
    references,
    layout,
    spanOf: layout.spanOf,
    textOf,
  };
}
