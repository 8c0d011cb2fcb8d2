import type { Reply } from '../client/reply/reply';
import { shownTitle } from '../plan/shownTitle';

/** A milestone without an id is named by its title. */
export function replyJson({ milestones, unclear }: Reply): string {
  const entries = milestones.map(({ milestone, decision, digest, points }) => {
    return { id: milestone.id?.value ?? shownTitle(milestone), decision, digest, points };
  });
  return `${JSON.stringify({ version: 1, milestones: entries, unclear }, undefined, 2)}\n`;
}
