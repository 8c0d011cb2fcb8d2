import { isMap, isNode, isScalar, isSeq, type Node } from 'yaml';
import type { PartProblem } from '../../problem';
import { milestonesShape, planShape } from '../../schema/planShape';
import type { Shape } from '../../schema/shape';
import { applyEdits, lastUpTo, type TextEdit } from '../../../text';
import { endOfLine, startOfLine, startOfNextLine } from '../../lines';
import { columnsOf } from '../../oddCharacters';
import { findCommentSlips } from './commentSlips';
import { findLeftKeys } from './leftKeys';
import { findSlips, type Measure, type Slip } from './blankSlips';
import { partSpanOf } from '../yamlNodes';
import { innerShape, mayBeKey } from './knownKeys';
import { moveNodes, type YamlText } from '../parsedText';

/**
 * Reads a text as it was meant where blanks, colons or dashes have slipped (`due:2026-12-01`): such a slip hides a key or an
 * item, or breaks all that is below it. The document is that of the mended text, with the places of the text as it is; each slip
 * is one problem, in place of what else the parser says about it.
 *
 * What was meant is not guessed: a slip counts where the mended text has a key that the plan knows at that place, or an item of
 * a list, and the text as it is has not; and a comment only where it is why the text cannot be read.
 * @param written the text read as it is
 * @param read reads another text
 * @returns undefined where nothing has slipped
 */
export function readAsMeant(written: YamlText, read: (text: string) => YamlText): YamlText | undefined {
  let meant = mendSlips(written, read);
  let faults = countUnmended(meant?.yaml ?? written);
  if (faults > 0) {
    for (const comment of findCommentSlips(
      written.text,
      written.problems.map(({ at }) => at.from),
    )) {
      const more = mendAll(written, [...(meant?.slips ?? []), comment], read);
      const left = countUnmended(more.yaml);
      if (left >= faults) continue;
      meant = more;
      faults = left;
    }
  }
  return meant?.toText();
}

/** A full-width blank counts as two columns, or as one like all others. */
const measures: readonly Measure[] = [columnsOf, (blanks) => blanks.length];

function mendSlips(written: YamlText, read: (text: string) => YamlText): Mended | undefined {
  let best: Mended | undefined;
  for (const measure of measures) {
    // Texts with other words before a colon need not be read twice.
    const inLines = findSlips(written.text, measure).filter(({ key }) => key === undefined || mayBeKey(key));
    const candidates = [...inLines, ...findLeftKeys(written.text)].sort((one, other) => one.start - other.start);
    const proven = candidates.length === 0 ? undefined : mendProven(written, candidates, read);
    if (proven && (!best || proven.yaml.problems.length < best.yaml.problems.length)) best = proven;
    // What is measured wrong may look like another slip.
    const isSure = best?.yaml.problems.length === 0;
    if (isSure || candidates.every(({ facts }) => facts.where !== 'indent')) break;
  }
  return best;
}

function mendProven(
  written: YamlText,
  candidates: readonly Slip[],
  read: (text: string) => YamlText,
): Mended | undefined {
  const known = knownPlaces(written.document?.contents);
  const faults = written.problems.map(({ at }) => at.from);
  const hides = (slip: Slip): boolean =>
    !begins(known, slip, slip.begins) || faults.some((fault) => slip.start <= fault && fault <= slip.end);
  let slips: readonly Slip[] = candidates.filter(hides);
  // What turns out to be text is left as it is, and the rest tried again.
  for (let tries = 0; tries < 3 && slips.length > 0; tries++) {
    const mended = mendAll(written, slips, read);
    if (mended.proven.length === slips.length) {
      return countUnmended(mended.yaml) <= countUnmended(written) ? mended : undefined;
    }
    slips = mended.proven;
  }
  return undefined;
}

/** Faults that are mended in the text that was read hide nothing. */
export function countUnmended({ problems }: YamlText): number {
  return problems.filter((problem) => problem.code !== 'plan.syntax' || !problem.mending).length;
}

/** A text with some of its slips mended. */
interface Mended {
  readonly yaml: YamlText;
  readonly slips: readonly Slip[];
  /** Those that are a key or an item of the plan. */
  readonly proven: readonly Slip[];
  /** The mended document, with the places of the text as it is. */
  toText(): YamlText;
}

function mendAll({ text }: YamlText, slips: readonly Slip[], read: (text: string) => YamlText): Mended {
  const edits = slips.flatMap((slip) => slip.edits).sort((a, b) => a.start - b.start || a.end - b.end);
  const yaml = read(applyEdits(text, edits));
  const { toMended, toWritten } = createOffsetMap(edits);
  const known = knownPlaces(yaml.document?.contents);
  return {
    yaml,
    slips,
    proven: slips.filter((slip) => begins(known, slip, toMended(slip.begins))),
    toText: () => {
      if (yaml.document) moveNodes(yaml.document, toWritten);
      const others = yaml.problems.map((problem) => moveProblem(problem, toWritten));
      const problems = [...joinIndents(text, slips).map(toProblem), ...others].sort((a, b) => a.at.from - b.at.from);
      return { ...yaml, text, problems };
    },
  };
}

/** The same odd blanks before neighbouring lines are one fault, which is mended at once. */
function joinIndents(text: string, slips: readonly Slip[]): readonly Slip[] {
  const joined: Slip[] = [];
  for (const slip of slips) {
    const last = joined.at(-1);
    const above = last?.edits.at(-1)?.end;
    const isBelow =
      above !== undefined && startOfLine(text, slip.start) === startOfNextLine(text, endOfLine(text, above));
    if (last && isBelow && last.facts.where === 'indent' && slip.facts.where === 'indent') {
      joined[joined.length - 1] = { ...last, edits: [...last.edits, ...slip.edits] };
    } else joined.push(slip);
  }
  return joined;
}

function toProblem({ start, end, facts, edits }: Slip): PartProblem {
  const mending = edits.map((edit) => ({
    by: edit.start - start,
    length: edit.end - edit.start,
    newText: edit.newText,
  }));
  return { code: 'plan.syntax', kind: 'slip', slip: facts, mending, at: { from: start, to: end } };
}

/** A problem of the mended text in the text as it is. What mends it may stand on both sides of a slip. */
function moveProblem(problem: PartProblem, toWritten: (offset: number) => number): PartProblem {
  const { from: start } = problem.at;
  const from = toWritten(start);
  const at = { from, to: Math.max(from, toWritten(problem.at.to)) };
  if (problem.code !== 'plan.syntax' || !problem.mending) return { ...problem, at };
  const mending = problem.mending.map(({ by, length, newText }) => {
    const begin = toWritten(start + by);
    return { by: begin - from, length: toWritten(start + by + length) - begin, newText };
  });
  return { ...problem, mending, at };
}

/** Offsets of the keys that the schema knows at their places, and of the items of its lists. */
interface KnownPlaces {
  readonly keys: ReadonlySet<number>;
  readonly items: ReadonlySet<number>;
}

/** Whether what the slip hides begins at the offset. An item that is a text does not begin with a key. */
function begins({ keys, items }: KnownPlaces, { key, facts }: Slip, offset: number): boolean {
  return (
    keys.has(offset) || (items.has(offset) && (key === undefined || facts.where === 'dash' || facts.where === 'indent'))
  );
}

function knownPlaces(root: unknown): KnownPlaces {
  const [keys, items] = [new Set<number>(), new Set<number>()];
  const waiting: [unknown, Shape][] = [[root, isSeq(root) ? milestonesShape : planShape]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, shape] = next;
    if (!isNode(node)) continue;
    if (shape.form === 'list') {
      if (!isSeq(node)) waiting.push([node, shape.item]);
      else {
        for (const item of node.items) {
          if (isNode(item)) items.add(partSpanOf(item).from);
          waiting.push([item, shape.item]);
        }
      }
    } else if (shape.form === 'map' && isMap(node)) {
      for (const { key, value } of node.items) {
        const inner = isScalar(key) ? innerShape(shape.keys, String(key.value)) : undefined;
        if (!inner) continue;
        keys.add(partSpanOf(key as Node).from);
        waiting.push([value, inner]);
      }
    }
  }
  return { keys, items };
}

/** Maps offsets of a text to those of the edited text, and back. An offset inside of an edit goes to its start. */
function createOffsetMap(edits: readonly TextEdit[]): Record<'toMended' | 'toWritten', (offset: number) => number> {
  const starts: number[] = [];
  const mended: number[] = [];
  /** For each edit how much longer the text is behind it. */
  const growth: number[] = [];
  let by = 0;
  for (const { start, end, newText } of edits) {
    starts.push(start);
    mended.push(start + by);
    by += newText.length - (end - start);
    growth.push(by);
  }
  return {
    toMended: (offset) => {
      const index = lastUpTo(starts, offset);
      const edit = edits[index];
      if (!edit || offset < edit.start) return offset;
      return offset >= edit.end ? offset + (growth[index] ?? 0) : (mended[index] ?? 0);
    },
    toWritten: (offset) => {
      const index = lastUpTo(mended, offset);
      const [edit, start] = [edits[index], mended[index]];
      if (!edit || start === undefined || offset < start) return offset;
      return offset >= start + edit.newText.length ? offset - (growth[index] ?? 0) : edit.start;
    },
  };
}
