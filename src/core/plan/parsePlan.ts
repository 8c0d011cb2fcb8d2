import { isMap, isSeq, type Document } from 'yaml';
import { createLineIndex, type LineIndex, type Span } from '../text';
import { classify, itemsLookedAt, judgeKeys, ownNameOf, type FileKind } from './adopt/classify';
import { moveSpans } from './parts/moveSpans';
import { PlacedMilestone } from './parts/placedMilestone';
import { joinLines } from './parts/pieceLines';
import { readParts, type Parts } from './parts/readParts';
import { milestonesShape, planShape } from './schema/planShape';
import type { PlanProblem } from './problem';
import { Reader } from './reading/reader';
import { indexIds } from './reading/idIndex';
import { findReferenceProblems, findReferenceProblemsAgain } from './reading/references';
import { toPlan } from './reading/toPlan';
import { isTornBy } from './reading/torn';
import type { Milestone, Plan } from './types';
import { emptyMap, type MapValue } from './reading/value';
import { readYaml } from './reading/yamlText';

/** What one text says, and what is wrong with it as a file. */
export interface PlanFile {
  readonly text: string;
  readonly lines: LineIndex;
  readonly kind: FileKind;
  /** Keys of a `close` file that have another name in a plan of ours. */
  readonly foreignKeys: readonly string[];
  /** Everything that could be understood; without milestones when the file is no plan. */
  readonly plan: Plan;
  /** The text is not one valid YAML document: what was understood may be less than what was meant. Never edited. */
  readonly isBroken: boolean;
  /** Faults of the file in the order of the text; none unless the file is `ours`. */
  readonly problems: readonly PlanProblem[];
  /** What was read by itself, where the text could be read so. */
  readonly parts?: Parts;
  /** Of {@link problems} those between milestones, their spans as in {@link parts}. */
  readonly references?: readonly PlanProblem[];
}

const noPlan = toPlan(emptyMap({ start: 0, end: 0 }));

/**
 * Reads a plan. Never throws: whatever the text is, the answer says what it is and what is wrong with it.
 *
 * Where the milestones can be told apart before parsing, each is read by itself and kept by its text. Otherwise the text is
 * read as one; {@link readParts} says when. Both ways give the same answer.
 * @param options.treatAsOurs for a file that was ours before: a slip of the keyboard does not make it somebody else's
 * @param options.before an earlier version of the text: what is the same in both is not read again
 */
export function parsePlan(
  text: string,
  options: { readonly treatAsOurs?: boolean; readonly before?: PlanFile } = {},
): PlanFile {
  const parts = readParts(text, options.before?.parts);
  const isOurs = parts && (options.treatAsOurs === true || isNaturallyOurs(parts));
  return isOurs ? joinParts(text, parts, options.before) : parseWhole(text, options);
}

function isNaturallyOurs({ frame, items }: Parts): boolean {
  const first = items.slice(0, itemsLookedAt).flatMap(({ keys }) => keys ?? []);
  return judgeKeys({ topKeys: frame.keys, under: 'milestones', items: first, isEmpty: false }).kind === 'ours';
}

function joinParts(text: string, parts: Parts, before: PlanFile | undefined): PlanFile {
  const { frame, items, flawed, placing, stack } = parts;
  const lines = joinLines(stack);
  const references = findReferences(parts, lines, before);
  const place = (problem: PlanProblem): PlanProblem => ({
    ...problem,
    span: placing.spanOf(problem.span, problem.milestone),
  });
  const faults = flawed.flatMap((index) =>
    (items[index]?.faults ?? []).map((fault) => ({ ...fault, span: placing.spanOf(fault.span, index) })),
  );
  const isBroken = faults.length > 0;
  const problems: PlanProblem[] = [...faults];
  for (const problem of frame.problems) if (!isBroken || !isConsequence(problem)) problems.push(place(problem));
  for (const milestone of flawed) {
    const part = items[milestone];
    for (const problem of part?.problems ?? []) {
      if (!part?.isTorn || !isConsequence(problem)) problems.push(place({ ...problem, milestone }));
    }
  }
  for (const problem of references) problems.push(place(problem));
  let milestones: readonly Milestone[] | undefined;
  const plan: Plan = {
    ...moveSpans(frame.plan, (span) => placing.spanOf(span, undefined)),
    // Whoever only checks the plan never asks for them here.
    get milestones() {
      milestones ??= items.map(({ milestone }, index) => new PlacedMilestone(milestone, index, placing.startOf(index)));
      return milestones;
    },
  };
  const file = { text, lines, kind: 'ours', foreignKeys: [], isBroken } as const;
  return { ...file, plan, problems: inOrder(problems), parts, references };
}

function findReferences(parts: Parts, lines: LineIndex, before: PlanFile | undefined): readonly PlanProblem[] {
  const { frame, items, ids, changes, placing } = parts;
  const linked = {
    plan: frame.plan,
    count: items.length,
    milestoneAt: (index: number) => items[index]?.milestone,
    ids,
    lineOf: (span: Span, part: number | undefined) => lines.positionAt(placing.spanOf(span, part).start).line,
  };
  return before?.references && changes && before.parts?.frame === frame
    ? findReferenceProblemsAgain(before.references, changes, linked)
    : findReferenceProblems(linked);
}

/**
 * Reads the text as one. What {@link parsePlan} says is the same, and often there sooner.
 */
export function parseWhole(text: string, options: { readonly treatAsOurs?: boolean } = {}): PlanFile {
  const lines = createLineIndex(text);
  const yaml = readYaml(text);
  const natural = classify(text, yaml.document);
  const kind = options.treatAsOurs === true && natural.kind !== 'empty' ? 'ours' : natural.kind;
  const foreignKeys = kind === 'close' ? natural.foreignKeys : [];
  const file = { text, lines, kind, foreignKeys, isBroken: yaml.problems.length > 0 };
  if (kind === 'other' || kind === 'empty') return { ...file, plan: noPlan, problems: [] };
  const reader = kind === 'close' ? new Reader(yaml, ownNameOf) : new Reader(yaml);
  const root = yaml.document && readRoot(reader, yaml.document, text.length);
  const plan = root ? toPlan(root) : noPlan;
  if (kind === 'close') return { ...file, plan, problems: [] };
  const problems = [
    ...yaml.problems,
    ...withoutConsequences(reader.problems, yaml.problems, plan),
    ...findReferenceProblems({
      plan,
      count: plan.milestones.length,
      milestoneAt: (index) => plan.milestones[index],
      ids: indexIds(plan.milestones),
      lineOf: ({ start }) => lines.positionAt(start).line,
    }),
  ];
  return { ...file, plan, problems: inOrder(problems) };
}

function inOrder(problems: readonly PlanProblem[]): readonly PlanProblem[] {
  return [...problems].sort((a, b) => a.span.start - b.span.start);
}

function readRoot(reader: Reader, document: Document.Parsed, length: number): MapValue | undefined {
  const { contents } = document;
  if (isSeq(contents)) {
    const milestones = reader.read(milestonesShape, contents, 'milestones');
    const root = emptyMap({ start: 0, end: Math.min(1, length) });
    return milestones ? { ...root, entries: new Map([['milestones', milestones]]) } : root;
  }
  const root = isMap(contents) ? reader.read(planShape, contents, 'plan') : undefined;
  return root?.form === 'map' ? root : undefined;
}

function withoutConsequences(
  found: readonly PlanProblem[],
  faults: readonly PlanProblem[],
  plan: Plan,
): readonly PlanProblem[] {
  if (faults.length === 0) return found;
  return found.filter((problem) => {
    if (!isConsequence(problem)) return true;
    const item = problem.milestone === undefined ? undefined : plan.milestones[problem.milestone];
    return item !== undefined && !isTornBy(faults, item);
  });
}

/** Beside a break in the syntax a missing key or an odd value is most often the same break seen from elsewhere. */
function isConsequence({ code }: PlanProblem): boolean {
  return code === 'plan.missing-key' || code === 'plan.invalid-value';
}
