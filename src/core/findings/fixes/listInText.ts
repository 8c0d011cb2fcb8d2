import { columnOf, columnOfContent, hasContent, linesAbove, linesFrom, startOfLine } from '../../plan/lines';
import { parsePlan, type PlanFile } from '../../plan/parsePlan';
import { readLine } from '../../plan/place/blockLine';
import { applyEdits, type TextEdit } from '../../text';
import type { Problem } from '../finding';
import type { FixOffer } from '../rule';
import { fixWording } from '../wording/fixWording';
import { offerFix } from './edits';

type InvalidValue = Extract<Problem, { code: 'plan.invalid-value' }>;

/** The fix for a list below a key that takes a text, such as `description`: its lines become that text as they stand. */
export function listInTextFixes(file: PlanFile, problem: InvalidValue): readonly FixOffer[] {
  const { found, expected, span } = problem;
  if (found !== 'a list' || expected !== 'a text' || file.text.charAt(span.start) !== '-') return [];
  const make = (): readonly TextEdit[] | undefined => {
    const edits = asBlock(file.text, span.start);
    const after = edits && parsePlan(applyEdits(file.text, edits), { treatAsOurs: true, before: file });
    return after && !after.isBroken && after.problems.length < file.problems.length ? edits : undefined;
  };
  return [offerFix(fixWording.keepLines(), make, { isPreferred: true })];
}

/** @param dash the offset of the first one */
function asBlock(text: string, dash: number): readonly TextEdit[] | undefined {
  const start = startOfLine(text, dash);
  const column = columnOf(text, dash);
  for (const above of linesAbove(text, start)) {
    if (!hasContent(above)) continue;
    const { entries, rest } = readLine(text, above.start);
    const key = entries.at(-1);
    if (key?.kind !== 'key' || rest.form !== 'none') return undefined;
    const edits = [{ start: key.end, end: key.end, newText: ' |-' }];
    if (column > key.column) return edits;
    const by = key.column + 2 - column;
    for (const line of linesFrom(text, start)) {
      if (line.begins === 'blank') continue;
      const isOfList = columnOfContent(line) > column || (line.begins === 'dash' && columnOfContent(line) === column);
      if (!isOfList) break;
      edits.push({ start: line.start, end: line.start, newText: ' '.repeat(by) });
    }
    return edits;
  }
  return undefined;
}
