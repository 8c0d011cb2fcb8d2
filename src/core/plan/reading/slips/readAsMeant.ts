import { isMap, isNode, isScalar, isSeq, type Node } from 'yaml';
import type { PartProblem } from '../../problem';
import { milestonesShape, planShape } from '../../schema/planShape';
import type { Shape } from '../../schema/shape';
import { applyEdits } from '../../../text';
import { endOfLine, startOfLine, startOfNextLine } from '../../lines';
import { columnsOf } from '../../oddCharacters';
import { findCommentSlips } from './commentSlips';
import { findLeftKeys } from './leftKeys';
import { createOffsetMap, moveProblem } from './offsetMap';
import { findStrayMilestones } from './strayMilestones';
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
    const candidates = [...inLines, ...findLeftKeys(written.text), ...findStrayMilestones(written)].sort(
      (one, other) => one.start - other.start,
    );
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
    slip.facts.where === 'item' ||
    !begins(known, slip, slip.begins) ||
    faults.some((fault) => slip.start <= fault && fault <= slip.end);
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
