import { count } from '../../calendar/durationWords';
import type { AgreedWords } from '../../plan/promise/scopeDigest';
import { say, type Message } from '../finding';
import type { AgreedFacts } from '../rules/changedSinceAgreed';

/** What was agreed, and what is different now. */
export function describeDrift(facts: AgreedFacts): Message {
  switch (facts.key) {
    case 'due':
      return describeDue(facts);
    case 'amount':
      return describeAmount(facts);
    default:
      return describeWords(facts);
  }
}

function describeDue({ was, days, isGone }: Extract<AgreedFacts, { key: 'due' }>): Message {
  if (isGone) return say('{0} was agreed as its due day, and it has none now; agree on it anew, or restore it.', was);
  if (days === undefined) return say('{0} was agreed; agree on a new day, or restore it.', was);
  if (days === 0) return say('{0} was agreed; agree on this day, or restore it.', was);
  const distance = `${count(Math.abs(days), 'working day')} ${days > 0 ? 'later' : 'earlier'}`;
  return say('{0} was agreed, this is {1}; agree on it anew, or restore it.', was, distance);
}

function describeAmount({ was, difference, isMore, isGone }: Extract<AgreedFacts, { key: 'amount' }>): Message {
  if (was === undefined) return say('No price was agreed; agree on this one, or take it out.');
  if (isGone) return say('{0} was agreed, and there is no price now; agree on that, or restore it.', was);
  if (difference === undefined) return say('{0} was agreed; agree on the new price, or restore it.', was);
  return isMore === true
    ? say('{0} was agreed, this is {1} more; agree on it anew, or restore it.', was, difference)
    : say('{0} was agreed, this is {1} less; agree on it anew, or restore it.', was, difference);
}

const names: Readonly<Record<AgreedWords, { readonly one: string; readonly none: string }>> = {
  title: { one: 'a title', none: 'title' },
  description: { one: 'a description', none: 'description' },
  deliverables: { one: 'deliverables', none: 'deliverables' },
  acceptance: { one: 'acceptance criteria', none: 'acceptance criteria' },
};

function describeWords({ key, on, as }: Exclude<AgreedFacts, { key: 'due' | 'amount' }>): Message {
  const { one, none } = names[key];
  const agreement = on === undefined ? 'agreement' : `agreement of ${on}`;
  switch (as) {
    case 'gone':
      return say('The {0} names {1}, and there is none now; agree on that, or restore it.', agreement, one);
    case 'new':
      return say('The {0} names no {1}; agree on this, or take it out.', agreement, none);
    case 'changed':
      return say('The {0} has other words for the {1}; agree on these, or restore those.', agreement, none);
  }
}
