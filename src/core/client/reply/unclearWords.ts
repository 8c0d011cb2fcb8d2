import type { Doubt } from './decide';

/* Why nothing is to be logged without asking the client: one sentence each. */

export const unclearWords = {
  automatic: 'It is an automatic reply: nobody decided anything.',
  empty: 'It has no words of the client.',
  quotedOnly: 'It only quotes or forwards what others wrote, and says nothing itself.',
  which: 'It does not say which milestone is meant.',
  foreign: (name: string) => `It speaks of ${name}, which this plan does not have; it may answer another plan.`,
  notNamed: (name: string, isOnly: boolean) =>
    isOnly
      ? `It names no milestone; ${name} is the only one of the plan.`
      : `It names no milestone; ${name} is the only one in review.`,
  allBut: (name: string) => `It decides about all but ${name}, and does not name the others.`,
  differs: (name: string, keys: readonly string[]) =>
    keys.length === 4
      ? `It answers other words than those of ${name} in this plan: an earlier version, or another plan.`
      : `It answers an earlier wording of ${name}: ${list(keys)} ${keys.length === 1 ? 'is' : 'are'} not the same any more.`,
  underWay: (name: string) =>
    `It agrees to ${name}, which is no proposal any more: ask whether that is an approval of what was delivered.`,
  /** @param due the day as the plan has it, and `amount` the price; undefined for none. @param said what the mail says of both */
  terms: (name: string, due: string | undefined, amount: string | undefined, said: string) => {
    const day = due === undefined ? `${name} has no day` : `The day of ${name} is ${due}`;
    const price = amount === undefined ? 'no price' : `the price ${amount}`;
    return `${day} and ${price} now, and the mail agreed to other terms${said === '' ? '' : ` (${said})`}.`;
  },
} as const;

export function doubtSentence(doubt: Doubt, names: readonly string[]): string {
  const who = list(names);
  const isOne = names.length === 1;
  switch (doubt) {
    case 'nothing':
      return `It says nothing about ${who}.`;
    case 'praise':
      return `It says neither that ${who} ${isOne ? 'is' : 'are'} approved nor what should change; praise, thanks or a nod is no approval.`;
    case 'question':
      return `It asks a question about ${who}, and decides nothing.`;
    case 'promise':
      return `It speaks of an approval to come of ${who}; a promise is none.`;
    case 'contradiction':
      return `It both approves and refuses ${who}.`;
    case 'no-defect':
      return `It refuses ${who} without naming a defect.`;
    case 'no-change':
      return `It asks for a change of ${who} without saying which.`;
    case 'awaits':
      return `It makes the approval of ${who} wait for something else: ask whether that is a change, or a reservation.`;
  }
}

function list(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
