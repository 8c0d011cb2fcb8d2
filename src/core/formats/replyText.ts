import { senderWords } from '../client/reply/mailHead';
import type { Mail } from '../client/reply/readMail';
import type { DigestState, Reply, ReplyDecision } from '../client/reply/reply';
import { shownTitle } from '../plan/shownTitle';

const decisions: Readonly<Record<ReplyDecision, string>> = {
  approved: 'approved',
  'approved-with-reservations': 'approved with reservations',
  'changes-requested': 'changes requested',
  rejected: 'rejected',
  agreed: 'agreed to the proposal',
};

const digests: Readonly<Record<DigestState, string>> = {
  fits: 'the code in the mail fits the words of the plan',
  differs: 'the code in the mail is of other words than those of the plan',
  absent: 'the mail carries no code, so that nothing shows which words it answers',
};

/** Of an agreement: what it says about due day and price. */
const terms: Readonly<Record<DigestState, string>> = {
  fits: '; day and price are those of the plan',
  differs: '; day or price are others in the plan',
  absent: '; it does not cover day and price',
};

export function replyText({ milestones, unclear }: Reply, { from, date }: Pick<Mail, 'from' | 'date'>): string {
  const blocks = milestones.map(({ milestone, decision, digest, terms: covered, points }) => {
    const name = [milestone.id?.value, shownTitle(milestone)].filter((part) => part !== undefined).join(' ');
    const verdict = decision === null ? 'no decision' : decisions[decision];
    return [
      `${name}: ${verdict} (${digests[digest]}${covered ? terms[covered] : ''})`,
      ...points.map((point) => `  “${point}”`),
    ].join('\n');
  });
  const head = [from ? [`From ${senderWords(from)}`] : [], date ? [from ? date : `Of ${date}`] : []].flat().join(', ');
  return `${[...(head === '' ? [] : [head]), ...blocks, ...(unclear === null ? [] : [`Nothing to log without asking: ${unclear}`])].join('\n\n')}\n`;
}
