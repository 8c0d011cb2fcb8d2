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

export function toRef(uri: string, { id, title, index }: Milestone): MilestoneRef {
  return { uri, ...(id && { id: id.value }), title: title.value, index };
}

/**
 * The milestone that is meant: by id, else by place and title, else by a title that only one milestone without an id has.
 *
 * @returns undefined where it has gone, and where several could be meant
 */
export function findMilestone(file: PlanFile, ref: MilestoneRef): Milestone | undefined {
  const { milestones } = file.plan;
  if (ref.id !== undefined) {
    const sameId = milestones.filter(({ id }) => id?.value === ref.id);
    return sameId.find(({ index }) => index === ref.index) ?? sameId[0];
  }
  const samePlace = milestones[ref.index];
  if (samePlace && samePlace.title.value === ref.title && !samePlace.id) return samePlace;
  const sameTitle = milestones.filter(({ title, id }) => !id && title.value === ref.title);
  return sameTitle.length === 1 ? sameTitle[0] : undefined;
}
