import type { Mail } from '../client/reply/readMail';
import type { Reply } from '../client/reply/reply';
import { shownTitle } from '../plan/shownTitle';

/** A milestone without an id is named by its title. What the mail does not say is null. */
export function replyJson({ milestones, unclear }: Reply, { from, date }: Pick<Mail, 'from' | 'date'>): string {
  const entries = milestones.map(({ milestone, decision, digest, terms, points }) => {
    return { id: milestone.id?.value ?? shownTitle(milestone), decision, digest, terms: terms ?? null, points };
  });
  const reply = { version: 1, from: from ?? null, date: date ?? null, milestones: entries, unclear };
  return `${JSON.stringify(reply, undefined, 2)}\n`;
}
