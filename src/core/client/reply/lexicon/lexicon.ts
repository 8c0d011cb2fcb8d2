import { toPhrases, type Phrase } from '../phrases';

/*
 * How people approve, refuse, promise and ask in a language, as phrases (see `toPhrases`; `¤` is the name of a milestone). What
 * stands earlier in `roles` takes its words away from what stands later: “will approve” is a promise, and no approval.
 */

/** What a phrase of a client's mail does, in the order in which they are looked for. */
export const roles = [
  /** Words that only look like a decision: “the approved design”, “let me know if you have questions”. */
  'idle',
  /** A refusal: “rejected”, “abgelehnt”. */
  'rejects',
  /** Not yet, or later: “not yet approved”, “will approve”, “Freigabe folgt”. */
  'later',
  /** No approval: “not approved”, “nicht freigegeben”. */
  'denies',
  /** An approval under a condition that goes along with it: “provided that”, “sous réserve”. */
  'provided',
  /** What an approval waits for: “once the fee is shown”, “sobald”. */
  'once',
  /** A condition, which an approval either waits for or carries along: “if”, “wenn”. */
  'ifs',
  'approves',
  /** Consent to a proposal: “I agree to”, “einverstanden”. */
  'agrees',
  /** What is left out of praise or approval: “except”, “bis auf”. */
  'excepts',
  /** What turns an approval into one with reservations, and says nothing alone: “but”, “aber”. */
  'but',
  /** A request to change something. */
  'asks',
  /** A fault: “missing”, “funktioniert nicht”. */
  'faults',
  /** A later time, which makes a promise of an approval in the present tense: “we approve next week”. */
  'time',
] as const;
export type Role = (typeof roles)[number];

export interface Lexicon {
  /** Frequent short words, by which the language of a mail is told. */
  readonly common: ReadonlySet<string>;
  readonly phrases: Readonly<Record<Role, readonly Phrase[]>>;
}

export function lexicon(common: string, rows: Readonly<Record<Role, readonly string[]>>): Lexicon {
  const phrases = Object.fromEntries(roles.map((role) => [role, toPhrases(rows[role])]));
  return { common: new Set(common.split(' ')), phrases: phrases as unknown as Lexicon['phrases'] };
}
