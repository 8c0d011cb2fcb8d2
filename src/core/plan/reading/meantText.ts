import { isMap, isNode, isScalar, isSeq, visit, type Node } from 'yaml';
import { synonyms } from '../adopt/synonyms';
import type { PartProblem } from '../problem';
import { milestonesShape, planShape } from '../schema/planShape';
import type { Shape } from '../schema/shape';
import { applyEdits, lastUpTo, type TextEdit } from '../../text';
import { columnsOf } from '../oddCharacters';
import { findCommentSlips } from './commentSlips';
import { findSlips, type Measure, type Slip } from './slips';
import { partSpanOf } from './yamlNodes';
import type { YamlText } from './parsedText';

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
  let faults = (meant?.yaml ?? written).problems.length;
  if (faults > 0) {
    for (const comment of findCommentSlips(written.text)) {
      const more = mendAll(written, [...(meant?.slips ?? []), comment], read);
      if (more.yaml.problems.length >= faults) continue;
      meant = more;
      faults = more.yaml.problems.length;
    }
  }
  return meant?.toText();
}

/** A full-width blank counts as two columns, or as one like all others. */
const measures: readonly Measure[] = [columnsOf, (blanks) => blanks.length];

function mendSlips(written: YamlText, read: (text: string) => YamlText): Mended | undefined {
  for (const measure of measures) {
    const candidates = findSlips(written.text, measure).filter(({ key }) => key === undefined || mayBeKey(key));
    const proven = candidates.length === 0 ? undefined : mendProven(written, candidates, read);
    if (proven || candidates.every(({ facts }) => facts.where !== 'indent')) return proven;
  }
  return undefined;
}

function mendProven(
  written: YamlText,
  candidates: readonly Slip[],
  read: (text: string) => YamlText,
): Mended | undefined {
  const known = new Set(knownPlaces(written.document?.contents));
  const faults = written.problems.map(({ at }) => at.from);
  const hides = ({ start, end, begins }: Slip): boolean =>
    !known.has(begins) || faults.some((fault) => start <= fault && fault <= end);
  let slips: readonly Slip[] = candidates.filter(hides);
  // What turns out to be text is left as it is, and the rest tried again.
  for (let tries = 0; tries < 3 && slips.length > 0; tries++) {
    const mended = mendAll(written, slips, read);
    if (mended.proven.length === slips.length) {
      return mended.yaml.problems.length <= written.problems.length ? mended : undefined;
    }
    slips = mended.proven;
  }
  return undefined;
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
  const known = new Set(knownPlaces(yaml.document?.contents));
  return {
    yaml,
    slips,
    proven: slips.filter(({ begins }) => known.has(toMended(begins))),
    toText: () => {
      if (yaml.document) moveNodes(yaml.document, toWritten);
      const others = yaml.problems.map(({ at, ...facts }): PartProblem => {
        const from = toWritten(at.from);
        return { ...facts, at: { from, to: Math.max(from, toWritten(at.to)) } };
      });
      const problems = [...slips.map(toProblem), ...others].sort((a, b) => a.at.from - b.at.from);
      return { ...yaml, text, problems };
    },
  };
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
function* knownPlaces(root: unknown): Generator<number> {
  const waiting: [unknown, Shape][] = [[root, isSeq(root) ? milestonesShape : planShape]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, shape] = next;
    if (!isNode(node)) continue;
    if (shape.form === 'list') {
      if (!isSeq(node)) waiting.push([node, shape.item]);
      else {
        for (const item of node.items) {
          if (isNode(item)) yield partSpanOf(item).from;
          waiting.push([item, shape.item]);
        }
      }
    } else if (shape.form === 'map' && isMap(node)) {
      for (const { key, value } of node.items) {
        const inner = isScalar(key) ? innerShape(shape.keys, String(key.value)) : undefined;
        if (!inner) continue;
        yield partSpanOf(key as Node).from;
        waiting.push([value, inner]);
      }
    }
  }
}

function innerShape(keys: ReadonlyMap<string, Shape>, key: string): Shape | undefined {
  const name = nameOf(key);
  return keys.get(name) ?? keys.get(synonyms[name] ?? '');
}

function nameOf(key: string): string {
  return key.toLowerCase().replace(/[ -]/g, '_');
}

/** Whether any map of the plan has the key, so that texts with other words before a colon need not be read twice. */
function mayBeKey(key: string): boolean {
  const name = nameOf(key);
  return allKeys.has(name) || synonyms[name] !== undefined;
}

const allKeys: ReadonlySet<string> = new Set(keysIn(planShape));

function keysIn(shape: Shape): readonly string[] {
  if (shape.form === 'list') return keysIn(shape.item);
  if (shape.form !== 'map') return [];
  return [...shape.keys].flatMap(([key, inner]) => [key, ...keysIn(inner)]);
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

function moveNodes(document: NonNullable<YamlText['document']>, move: (offset: number) => number): void {
  visit(document, {
    Node(_key, node) {
      if (!node.range) return;
      const [start, valueEnd, nodeEnd] = node.range;
      node.range = [move(start), move(valueEnd), move(nodeEnd)];
    },
  });
}
