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

export function replyText({ milestones, unclear }: Reply): string {
  const blocks = milestones.map(({ milestone, decision, digest, points }) => {
    const name = [milestone.id?.value, shownTitle(milestone)].filter((part) => part !== undefined).join(' ');
    const verdict = decision === null ? 'no decision' : decisions[decision];
    return [`${name}: ${verdict} (${digests[digest]})`, ...points.map((point) => `  “${point}”`)].join('\n');
  });
  return `${[...blocks, ...(unclear === null ? [] : [`Nothing to log without asking: ${unclear}`])].join('\n\n')}\n`;
}
