import type { PlanFile } from '../parsePlan';
import type { Span, TextEdit } from '../../text';

/**
 * The first words that YAML reads as a comment, or behind a comma, and that the edits would part from the text they were written
 * in, or put behind another one. An edit that takes the text as a whole takes them along.
 */
export function findParted({ problems, text }: PlanFile, edits: readonly TextEdit[]): Span | undefined {
  for (const problem of problems) {
    if (problem.code !== 'plan.lost-text' || (problem.as !== 'comment' && problem.as !== 'comma')) continue;
    const { span, whole } = problem;
    const from = span.start + whole.by;
    const to = from + whole.length;
    let gap = span.start;
    while (gap > 0 && (problem.as === 'comma' ? /[\s,]/ : /\s/).test(text.charAt(gap - 1))) gap--;
    const isParted = edits.some(({ start, end, newText }) => {
      if (start > span.start || end < gap) return false;
      const isWhole = start <= from && end >= to;
      return (
        !isWhole || (newText.includes(text.slice(span.start, span.end)) && !newText.includes(text.slice(from, to)))
      );
    });
    if (isParted) return span;
  }
  return undefined;
}
