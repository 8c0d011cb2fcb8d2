import type { PlanFile } from '../../plan/parsePlan';
import type { TextEdit } from '../../text';
import { Evidence } from '../../english/evidence/evidence';
import { editsFor, isOneLine } from './edits';

/** A sentence of a description that could be an acceptance criterion. */
export interface DescribedCriterion {
  readonly milestone: number;
  readonly criterion: string;
  /** What the description says without it; may be empty. */
  readonly rest: string;
}

/** @returns undefined where no sentence that could be checked stands in a description on one line */
export function criterionAt(file: PlanFile, offset: number): DescribedCriterion | undefined {
  if (file.isBroken || file.kind !== 'ours') return undefined;
  const milestone = file.plan.milestones.find(({ span }) => span.start <= offset && offset < span.end);
  const description = milestone?.description;
  if (!description || offset < description.span.start || offset > description.span.end) return undefined;
  if (!isOneLine(file, description.span)) return undefined;
  const { value, span } = description;
  // Of quoted texts places and words may differ by a few characters; the sentence is the one that is around there.
  const place = Math.min(offset - span.start, value.length - 1);
  const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(value)];
  const found = sentences.find(({ index, segment }) => place < index + segment.length);
  const criterion = found?.segment.trim().replace(/(?<=\w)\.$/, '') ?? '';
  if (!found || criterion === '' || !new Evidence([{ text: criterion }]).hasAny()) return undefined;
  const rest = (value.slice(0, found.index) + value.slice(found.index + found.segment.length)).trim();
  return { milestone: milestone.index, criterion, rest };
}

/** @returns undefined where the text cannot be edited safely */
export function moveToAcceptance(
  { text }: PlanFile,
  { milestone, criterion, rest }: DescribedCriterion,
): readonly TextEdit[] | undefined {
  const description = ['milestones', milestone, 'description'];
  return editsFor(text, [
    rest === '' ? { kind: 'remove', path: description } : { kind: 'set', path: description, value: rest },
    { kind: 'append', path: ['milestones', milestone, 'acceptance'], value: criterion },
  ]);
}
