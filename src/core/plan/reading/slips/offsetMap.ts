import { applyEdits, lastUpTo, type TextEdit } from '../../../text';
import type { PartProblem } from '../../problem';
import { moveNodes, type YamlText } from '../parsedText';

/**
 * Reads another text in place of one, with the places of the text as it is.
 * @param edits lead to the other text; in the order of the text
 */
export function readEdited(text: string, edits: readonly TextEdit[], read: (text: string) => YamlText): YamlText {
  const yaml = read(applyEdits(text, edits));
  const { toWritten } = createOffsetMap(edits);
  if (yaml.document) moveNodes(yaml.document, toWritten);
  return { ...yaml, text, problems: yaml.problems.map((problem) => moveProblem(problem, toWritten)) };
}

/** A problem of the mended text in the text as it is. What mends it may stand on both sides of a slip. */
export function moveProblem(problem: PartProblem, toWritten: (offset: number) => number): PartProblem {
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

/** Maps offsets of a text to those of the edited text, and back. An offset inside of an edit goes to its start. */
export function createOffsetMap(
  edits: readonly TextEdit[],
): Record<'toMended' | 'toWritten', (offset: number) => number> {
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
