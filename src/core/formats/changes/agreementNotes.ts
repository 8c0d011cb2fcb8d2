import type { SinceAgreement } from '../../plan/compare/sinceAgreement';
import { shortName } from '../../plan/shownTitle';

/** A sentence for each agreement whose words are not known, or not for sure. */
export function agreementNotes({ doubts }: SinceAgreement): readonly string[] {
  return doubts.map(({ milestone, doubt, changed = [] }) => {
    const name = shortName(milestone);
    switch (doubt) {
      case 'no-day':
        return `${name}: its agreement has no day, so the words that were agreed on cannot be found; day and price are compared.`;
      case 'unread-digest':
        return `${name}: the digests of its agreement cannot be read, so its words are compared with those of that day.`;
      case 'not-found':
        return changed.length === 0
          ? `${name}: no version of the plan has the words that were agreed on; day and price are compared.`
          : `${name}: no version of the plan has the words that were agreed on; since then its ${changed.join(' and ')} changed.`;
    }
  });
}
