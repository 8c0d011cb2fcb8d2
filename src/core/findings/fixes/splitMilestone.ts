import { findComments } from '../../plan/comments';
import type { Intent, PlainMap } from '../../plan/edit/intent';
import { nextId } from '../../plan/edit/nextId';
import { columnOfContent, lineAt } from '../../plan/lines';
import type { PlanFile } from '../../plan/parsePlan';
import type { Milestone } from '../../plan/types';
import type { TextEdit } from '../../text';
import { editsFor } from './edits';

/** The number of deliverables that stay with a milestone that is split in two. */
export function keptBySplit({ deliverables }: Milestone): number {
  return Math.ceil(deliverables.length / 2);
}

/**
 * Moves the second half of the deliverables to a new milestone below. It gets the fields that both share, and a title to fill
 * in. Criteria, tasks, price and dependencies stay where they are, since only the user knows how to divide them.
 * @param index of the milestone
 * @returns undefined where the text cannot be edited safely, and where a comment of a moved deliverable would be lost
 */
export function splitMilestone(file: PlanFile, index: number): readonly TextEdit[] | undefined {
  const milestone = file.plan.milestones[index];
  if (!milestone) return undefined;
  const { deliverables, phase, objective, owner, dueText } = milestone;
  const kept = keptBySplit(milestone);
  const moved = deliverables.slice(kept);
  if (kept === 0 || moved.length === 0 || hasCommentAmong(file, milestone, index)) return undefined;
  const value: PlainMap = {
    id: nextId(file.plan.milestones.flatMap(({ id }) => (id ? [id.value] : []))),
    title: '<what will be there or be true>',
    phase: phase?.value,
    objective: objective?.value,
    owner: owner?.value,
    due: dueText?.value,
    deliverables: moved.map((deliverable) => deliverable.value),
  };
  // The paths hold offsets: the list may have items that are no deliverables, so that indexes differ. The last one is removed
  // first, so that the offsets of the others stay valid.
  const removals = moved
    .map(({ at }): Intent => ({ kind: 'remove', path: ['milestones', index, 'deliverables', { at: at.from }] }))
    .reverse();
  const addition: Intent = { kind: 'append', path: ['milestones'], value, after: index, layout: 'block' };
  return editsFor(file, [...removals, addition]);
}

/** Whether a comment stands beside, between or right below the moved deliverables. One beside the last kept one belongs to that. */
function hasCommentAmong({ text, lines, spanOf }: PlanFile, milestone: Milestone, index: number): boolean {
  const kept = keptBySplit(milestone);
  const spans = milestone.deliverables.map(({ at }) => spanOf(at, index));
  const [lastKept, firstMoved, last] = [spans[kept - 1], spans[kept], spans.at(-1)];
  if (!lastKept || !firstMoved || !last) return false;
  const lineOf = (offset: number): number => lines.positionAt(offset).line;
  const bottom = lineOf(last.end);
  // A list on one line is in brackets, and a comment behind it is about the whole list.
  if (lineOf(lastKept.end) === bottom) return false;
  const isBeside = lineOf(firstMoved.start) === lineOf(lastKept.end);
  const from = isBeside ? lastKept.end : lines.lineStart(lineOf(lastKept.end) + 1);
  if (findComments(text).some(({ start }) => start >= from && lineOf(start) <= bottom)) return true;
  const below = lineAt(text, lines.lineStart(bottom + 1));
  return below.begins === 'comment' && columnOfContent(below) >= lines.positionAt(last.start).character - 2;
}
