import { milestoneAbove } from '../../plan/milestonesWithin';
import type { PlanFile } from '../../plan/parsePlan';
import type { TextEdit } from '../../text';
import { hasEvidence } from '../../english';
import { editsFor, isOneLine } from './edits';

/** A sentence of a description that could be an acceptance criterion. */
export interface DescribedCriterion {
  readonly milestone: number;
  readonly criterion: string;
  /** The description without it; may be empty. */
  readonly rest: string;
}

/** @returns undefined unless the offset is in a description on one line, in a sentence that could be checked */
export function criterionAt(file: PlanFile, offset: number): DescribedCriterion | undefined {
  if (file.isBroken || file.kind !== 'ours') return undefined;
  const found = milestoneAbove(file, offset);
  const description = found?.milestone.description;
  if (!description) return undefined;
  const { value } = description;
  const span = file.spanOf(description.at, found.index);
  if (offset < span.start || offset > span.end || !isOneLine(file, span)) return undefined;
  // In a quoted text the offset in the source may differ by a few characters from that in the value. That is close enough
  // to find the sentence.
  const place = Math.min(offset - span.start, value.length - 1);
  const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(value)];
  const sentence = sentences.find(({ index, segment }) => place < index + segment.length);
  const criterion = sentence?.segment.trim().replace(/(?<=\w)\.$/, '') ?? '';
  if (!sentence || criterion === '' || !hasEvidence(criterion)) return undefined;
  const rest = (value.slice(0, sentence.index) + value.slice(sentence.index + sentence.segment.length)).trim();
  return { milestone: found.index, criterion, rest };
}

/** @returns undefined where the text cannot be edited safely */
export function moveToAcceptance(
  file: PlanFile,
  { milestone, criterion, rest }: DescribedCriterion,
): readonly TextEdit[] | undefined {
  const description = ['milestones', milestone, 'description'];
  return editsFor(file, [
    rest === '' ? { kind: 'remove', path: description } : { kind: 'set', path: description, value: rest },
    { kind: 'append', path: ['milestones', milestone, 'acceptance'], value: criterion },
  ]);
}
