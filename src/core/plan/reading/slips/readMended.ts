import { moveNodes, type YamlText } from '../parsedText';
import type { PartProblem } from '../../problem';
import { mendLines } from './mendLines';

/**
 * Reads a text as if slips in its lines were mended, so that all that it says is known beside them.
 * @param read parses a text
 * @returns undefined where that does not leave fewer faults
 */
export function readMended(broken: YamlText, read: (text: string) => YamlText): YamlText | undefined {
  const { text, problems } = broken;
  // A text without parts is asked for as a whole, and as one of those tried, which takes long to read.
  const known = new Map([[text, broken]]);
  const readAgain = (piece: string): YamlText => {
    const yaml = known.get(piece) ?? read(piece);
    known.set(piece, yaml);
    return yaml;
  };
  const mended = mendLines(text, (piece) => readAgain(piece).problems.map(({ at }) => at.from));
  const after = mended && readAgain(mended.text);
  if (!mended || !after?.document || after.problems.length >= problems.length) return undefined;
  const { toSource } = mended;
  const left = after.problems.map((problem): PartProblem => {
    const from = toSource(problem.at.from);
    return { ...problem, at: { from, to: Math.max(toSource(problem.at.to), from + 1) } };
  });
  moveNodes(after.document, toSource);
  return { ...after, text, problems: [...mended.problems, ...left] };
}
