import { isMap, isSeq, type Document } from 'yaml';
import { createLineIndex, type LineIndex } from '../text';
import { classify, ownNameOf, type FileKind } from './classify';
import type { PlanProblem } from './problem';
import { Reader } from './reader';
import { findReferenceProblems } from './references';
import { planSchema } from './schema';
import { toShape, type MapShape } from './shape';
import { emptyMap, toPlan } from './toPlan';
import type { Plan } from './types';
import type { MapValue } from './value';
import { readYaml } from './yamlText';

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
}

const planShape = toShape(planSchema) as MapShape;
const noPlan = toPlan(emptyMap({ start: 0, end: 0 }));

/**
 * Reads a plan. Never throws: whatever the text is, the answer says what it is and what is wrong with it.
 * @param options.treatAsOurs for a file that was ours before: a slip of the keyboard does not make it somebody else's
 */
export function parsePlan(text: string, options: { readonly treatAsOurs?: boolean } = {}): PlanFile {
  const lines = createLineIndex(text);
  const yaml = readYaml(text);
  const { kind: natural, foreignKeys } = classify(text, yaml.document);
  const kind = options.treatAsOurs === true && natural !== 'empty' ? 'ours' : natural;
  const file = { text, lines, kind, foreignKeys, isBroken: yaml.problems.length > 0 };
  if (kind === 'other' || kind === 'empty') return { ...file, plan: noPlan, problems: [] };
  const reader = kind === 'close' ? new Reader(yaml, ownNameOf) : new Reader(yaml);
  const root = yaml.document && readRoot(reader, yaml.document, text.length);
  const plan = root ? toPlan(root) : noPlan;
  if (kind === 'close') return { ...file, plan, problems: [] };
  const problems = [
    ...yaml.problems,
    ...withoutConsequences(reader.problems, yaml.problems, plan),
    ...findReferenceProblems(plan, lines),
  ];
  return { ...file, plan, problems: problems.sort((a, b) => a.span.start - b.span.start) };
}

function readRoot(reader: Reader, document: Document.Parsed, length: number): MapValue | undefined {
  const { contents } = document;
  if (isSeq(contents)) {
    const list = planShape.keys.get('milestones');
    const milestones = list && reader.read(list, contents, 'milestones');
    const root = emptyMap({ start: 0, end: Math.min(1, length) });
    return milestones ? { ...root, entries: new Map([['milestones', milestones]]) } : root;
  }
  const root = isMap(contents) ? reader.read(planShape, contents, 'plan') : undefined;
  return root?.form === 'map' ? root : undefined;
}

/** Beside a break in the syntax a missing key or an odd value is most often the same break seen from elsewhere. */
function withoutConsequences(
  found: readonly PlanProblem[],
  syntax: readonly PlanProblem[],
  plan: Plan,
): readonly PlanProblem[] {
  if (syntax.length === 0) return found;
  return found.filter(({ code, milestone }) => {
    if (code !== 'plan.missing-key' && code !== 'plan.invalid-value') return true;
    const item = milestone === undefined ? undefined : plan.milestones[milestone]?.span;
    return item !== undefined && !syntax.some(({ span }) => span.start >= item.start && span.start <= item.end);
  });
}
