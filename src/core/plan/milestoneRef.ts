import type { PlanFile } from './parsePlan';
import type { Milestone } from './types';

/** A milestone across edits and awaits: by id where it has one, else by its title. */
export interface MilestoneRef {
  /** Of the plan file. */
  readonly uri: string;
  readonly id?: string;
  readonly title: string;
  /** Place in the file when this was made; tells apart what shares a title. */
  readonly index: number;
}

/** @param index of the milestone in its plan */
export function toRef(uri: string, { id, title }: Milestone, index: number): MilestoneRef {
  return { uri, ...(id && { id: id.value }), title: title.value, index };
}

/** A milestone with its place in the plan. */
export interface Found {
  readonly milestone: Milestone;
  readonly index: number;
}

/**
 * The milestone that is meant: by id, else by place and title, else by a title that only one milestone without an id has.
 *
 * @returns undefined where it has gone, and where several could be meant
 */
export function findMilestone(file: Pick<PlanFile, 'plan'>, ref: MilestoneRef): Found | undefined {
  const index = findIndex(file, ref);
  const milestone = index === undefined ? undefined : file.plan.milestones[index];
  return index === undefined || !milestone ? undefined : { milestone, index };
}

function findIndex({ plan: { milestones } }: Pick<PlanFile, 'plan'>, ref: MilestoneRef): number | undefined {
  if (ref.id !== undefined) {
    const hasId = ({ id }: Milestone): boolean => id?.value === ref.id;
    const there = milestones[ref.index];
    if (there && hasId(there)) return ref.index;
    const first = milestones.findIndex(hasId);
    return first < 0 ? undefined : first;
  }
  const isMeant = ({ id, title }: Milestone): boolean => !id && title.value === ref.title;
  const samePlace = milestones[ref.index];
  if (samePlace && isMeant(samePlace)) return ref.index;
  const first = milestones.findIndex(isMeant);
  return first >= 0 && milestones.findLastIndex(isMeant) === first ? first : undefined;
}
