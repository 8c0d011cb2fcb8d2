import { commentBeside } from '../../plan/edit/commentBeside';
import type { Intent, PlainMap } from '../../plan/edit/intent';
import { nextId } from '../../plan/edit/nextId';
import { sharedBySplit } from '../../plan/edit/splitMilestone';
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
 * in. Criteria, tasks, price and dependencies stay where they are, since only the user knows how to divide them, and whether the
 * second one waits for the first: Split Milestone asks for all that.
 * @param index of the milestone
 * @returns undefined where the text cannot be edited safely, and where a comment of a moved deliverable would be lost
 */
export function splitMilestone(file: PlanFile, index: number): readonly TextEdit[] | undefined {
  const milestone = file.plan.milestones[index];
  if (!milestone) return undefined;
  const { deliverables } = milestone;
  const kept = keptBySplit(milestone);
  const moved = deliverables.slice(kept);
  if (kept === 0 || moved.length === 0) return undefined;
  const places = deliverables.map(({ at }) => at);
  const chosen = [...deliverables.keys()].slice(kept);
  if (commentBeside(file, index, 'deliverables', places, chosen)) return undefined;
  const value: PlainMap = {
    id: nextId(file.plan.milestones.flatMap(({ id }) => (id ? [id.value] : []))),
    title: '<what will be there or be true>',
    ...sharedBySplit(milestone),
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
