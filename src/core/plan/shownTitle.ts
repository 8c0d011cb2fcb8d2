import type { Milestone } from './types';

export const untitledMilestone = 'Untitled milestone';

/** The title of a milestone; where it is empty or missing, words in place of it. */
export function shownTitle({ title }: Pick<Milestone, 'title'>): string {
  return title.value || untitledMilestone;
}

/** How a sentence names another milestone: by its id, else by its title, cut to 30 characters. */
export function shortName({ id, title }: Pick<Milestone, 'id' | 'title'>): string {
  return id?.value ?? (title.value.length > 30 ? `${title.value.slice(0, 29)}…` : title.value);
}
