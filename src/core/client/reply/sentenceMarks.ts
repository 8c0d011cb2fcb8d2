import { findPhrases, without, type Match } from './phrases';
import type { Sentence } from './sentences';
import { roles, type Lexicon, type Role } from './lexicon/lexicon';

/** What a sentence does; several at once where it has several clauses. */
export type Mark =
  /** Approves, now and without a condition. */
  | 'approves'
  /** Approves with a condition that goes along. */
  | 'provided'
  /** Would approve once something else has happened. */
  | 'awaits'
  | 'agrees'
  | 'rejects'
  | 'denies'
  /** Promises an approval, or says that there is none yet. */
  | 'later'
  /** Names what is left out, faulty or to be changed. */
  | 'points'
  /** Restricts what else it says. */
  | 'but'
  | 'condition'
  | 'question';

/** Roles whose words no later role may find again. */
const taking: ReadonlySet<Role> = new Set(['idle', 'rejects', 'later', 'denies', 'approves', 'agrees', 'excepts']);

/** What the sentence does, as a speaker of one of the languages understands it. */
export function marksOf(sentence: Sentence, lexicons: readonly Lexicon[]): ReadonlySet<Mark> {
  return new Set(lexicons.flatMap((lexicon) => [...marksIn(sentence, lexicon)]));
}

function marksIn({ tokens, isQuestion }: Sentence, { phrases }: Lexicon): ReadonlySet<Mark> {
  const found = new Map<Role, readonly Match[]>();
  let left = tokens;
  // “We approve it from 1 January on”: the time may stand within the words that approve.
  let beforeApproval = tokens;
  for (const role of roles) {
    if (role === 'approves') beforeApproval = left;
    const matches = findPhrases(role === 'time' ? beforeApproval : left, phrases[role]);
    found.set(role, matches);
    if (taking.has(role)) left = without(left, matches);
  }
  const has = (role: Role): boolean => (found.get(role)?.length ?? 0) > 0;
  const marks = new Set<Mark>();
  if (isQuestion) {
    marks.add('question');
    // “Could you move the button?” asks for a change; “Is it approved?” decides nothing.
    if (found.get('asks')?.some(({ from, to }) => to - from === 1 && left[from] !== '' && isDeed(left[from])) === true)
      marks.add('points');
    return marks;
  }
  if (has('rejects')) marks.add('rejects');
  if (has('denies')) marks.add('denies');
  if (has('later')) marks.add('later');
  if (has('agrees')) marks.add('agrees');
  if (has('excepts') || has('asks') || has('faults')) marks.add('points');
  if (has('but')) marks.add('but');
  if (has('once') || has('ifs') || has('provided')) marks.add('condition');
  const approvals = found.get('approves') ?? [];
  if (approvals.length === 0) return marks;
  const first = Math.min(...approvals.map(({ from }) => from));
  const comesBefore = (found.get('ifs') ?? []).some(({ from }) => from < first);
  const isLater = (found.get('time') ?? []).some((time) => approvals.some((one) => inOneClause(tokens, one, time)));
  if (isLater) marks.add('later');
  else if (has('once') || comesBefore) marks.add('awaits');
  else marks.add(has('ifs') || has('provided') ? 'provided' : 'approves');
  return marks;
}

/** Modal verbs ask only in statements; a question asks for a change by naming the deed. */
const modal =
  /^(?:should|must|ought|please|bitte|muss|müssen|sollte|sollten|soll|sollen|svp|stp|doit|debe|deben|rather|lieber)$/;

function isDeed(token: string | undefined): boolean {
  return token !== undefined && !modal.test(token);
}

function inOneClause(tokens: readonly string[], one: Match, other: Match): boolean {
  const [from, to] = one.from < other.from ? [one.to, other.from] : [other.to, one.from];
  return !tokens
    .slice(from, to)
    .some((token) => /^[,;:()–]$/.test(token) || /^(?:and|und|et|y|but|aber|mais|pero)$/.test(token));
}
