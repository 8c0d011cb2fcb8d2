import type { Milestone } from './types';

export const untitledMilestone = 'Untitled milestone';

/** The title of a milestone; where it is empty or missing, words in place of it. */
export function shownTitle({ title }: Pick<Milestone, 'title'>): string {
  return title.value || untitledMilestone;
}
