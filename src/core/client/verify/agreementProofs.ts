import { parseCalendarDate } from '../../calendar/calendarDate';
import { parseDecimal, toMinorUnits, toNumber } from '../../plan/money';
import { agreedWords, readScope, scopeDigests } from '../../plan/promise/scopeDigest';
import type { Milestone, Plan } from '../../plan/types';
import { plainAmount, type BareProof, type ProofOptions } from './proof';

/* Whether the words, the day and the price of a milestone are those that were agreed, or changed openly. */

type DayText = NonNullable<ProofOptions['dayText']>;

/** @param unread the digests where they cannot be read */
export function wordProofs(milestone: Milestone, unread: string | undefined, dayText: DayText): readonly BareProof[] {
  const { agreed } = milestone;
  if (!agreed) return [];
  const when = agreed.date ? ` on ${dayText(agreed.date.value)}` : '';
  const about = 'agreement';
  if (unread !== undefined)
    return [{ about, fits: false, sentence: `“${unread}” are not the four digests of an agreement.` }];
  const then = agreed.scope && readScope(agreed.scope.value);
  if (!then) {
    return [
      { about, fits: undefined, sentence: `It was agreed${when} without digests, so that nothing shows which words.` },
    ];
  }
  const now = scopeDigests(milestone);
  const changed = agreedWords.filter((key) => then[key] !== now[key]);
  if (changed.length === 0) return [{ about, fits: true, sentence: `The words are those that were agreed${when}.` }];
  const verb = changed.length === 1 ? 'is' : 'are';
  return [{ about, fits: false, sentence: `${list(changed)} ${verb} not as agreed${when}.` }];
}

export function dayProofs(milestone: Milestone, dayText: DayText): readonly BareProof[] {
  const { agreed, due, status, completed } = milestone;
  // What a change was from and to may be words.
  const said = (text: string): string => {
    const day = parseCalendarDate(text);
    return day ? dayText(day) : text;
  };
  const about = 'day';
  const isContradiction = status === 'done' && completed === undefined && agreed !== undefined;
  const found: BareProof[] = isContradiction
    ? [{ about, fits: undefined, sentence: 'It is done without a day of completion.' }]
    : [];
  const { gap, leads } = stepsOf(milestone, 'due', (one, other) => one === other);
  if (gap) {
    const [end, next] = gap.map(said);
    const sentence = `Its changes have a gap: one ends on ${end}, and the next begins on ${next}.`;
    found.push({ about, fits: false, sentence });
  }
  const promised = agreed?.due?.value;
  if (promised === undefined) return found;
  const now = due?.value;
  if (now === promised) return [...found, { about, fits: true, sentence: `It is due on ${dayText(now)}, as agreed.` }];
  const days = `${now === undefined ? 'no day' : dayText(now)} in place of the agreed ${dayText(promised)}`;
  return [...found, explained(about, `It is due on ${days}`, leads(promised, now))];
}

/** Orders explain no price: each has one of its own, and approving it changes no amount. */
export function priceProofs(milestone: Milestone, { currency }: Plan): readonly BareProof[] {
  const { agreed, amount } = milestone;
  const about = 'price';
  const isSame = (one: string, other: string): boolean => isSamePrice(one, other, currency?.value);
  const { gap, leads } = stepsOf(milestone, 'amount', isSame);
  const found: BareProof[] = [];
  if (gap) {
    const sentence = `Its changes of the price have a gap: one ends at ${gap[0]}, and the next begins at ${gap[1]}.`;
    found.push({ about, fits: false, sentence });
  }
  const [promised, now] = [agreed?.amount, amount].map((field) => field && plainAmount(field.value));
  if (promised === undefined) return found;
  if (now !== undefined && isSame(now, promised))
    return [...found, { about, fits: true, sentence: 'The price is as agreed.' }];
  const prices = `${now ?? 'no price'} in place of the agreed ${promised}`;
  return [...found, explained(about, `The price is ${prices}`, leads(promised, now))];
}

function explained(about: BareProof['about'], fact: string, isExplained: boolean): BareProof {
  const sentence = isExplained ? `${fact}; its changes say why.` : `${fact}, and its changes do not say why.`;
  return { about, fits: isExplained, sentence };
}

interface Steps {
  /** Where one change ends, and where the next begins, if that is elsewhere. */
  readonly gap: readonly [string, string] | undefined;
  /** Whether they begin somewhere at one value, and end with the other. */
  readonly leads: (from: string, to: string | undefined) => boolean;
}

/** The values that a key had one after the other, by its `changes`. */
function stepsOf(
  { changes }: Milestone,
  key: 'due' | 'amount',
  isSame: (one: string, other: string) => boolean,
): Steps {
  const steps = changes
    .filter(({ field }) => field?.value === key)
    .map(({ from, to }) => ({ from: from?.value, to: to?.value }));
  const gaps = steps.flatMap(({ from }, index): readonly (readonly [string, string])[] => {
    const before = steps[index - 1]?.to;
    return before === undefined || from === undefined || isSame(before, from) ? [] : [[before, from]];
  });
  const isAt = (value: string | undefined, wanted: string): boolean => value !== undefined && isSame(value, wanted);
  return {
    gap: gaps[0],
    leads: (from, to) => to !== undefined && isAt(steps.at(-1)?.to, to) && steps.some((step) => isAt(step.from, from)),
  };
}

function isSamePrice(one: string, other: string, currency: string | undefined): boolean {
  const [a, b] = [one, other].map((text) => {
    const amount = parseDecimal(text);
    return amount && (toMinorUnits(amount, currency) ?? toNumber(amount));
  });
  return a === undefined ? one === other : a === b;
}

function list(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
