import { parseCalendarDate } from '../../calendar/calendarDate';
import { toMinorUnits, type Decimal } from '../../plan/money';
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

export function dayProofs(
  { agreed, due, changes, status, completed }: Milestone,
  dayText: DayText,
): readonly BareProof[] {
  // What a change was from and to may be words.
  const said = (text: string | undefined): string => {
    const day = parseCalendarDate(text ?? '');
    return day ? dayText(day) : (text ?? '');
  };
  const moves = changes.filter(({ field }) => field?.value === 'due');
  const gap = moves.findIndex(({ from }, index) => {
    const before = moves[index - 1]?.to?.value;
    return before !== undefined && from !== undefined && from.value !== before;
  });
  const about = 'day';
  const isContradiction = status === 'done' && completed === undefined && agreed !== undefined;
  const found: BareProof[] = isContradiction
    ? [{ about, fits: undefined, sentence: 'It is done without a day of completion.' }]
    : [];
  if (gap > 0) {
    const [before, from] = [moves[gap - 1]?.to?.value, moves[gap]?.from?.value];
    found.push({
      about,
      fits: false,
      sentence: `Its changes have a gap: one ends on ${said(before)}, and the next begins on ${said(from)}.`,
    });
  }
  const promised = agreed?.due?.value;
  if (promised === undefined) return found;
  const now = due?.value;
  if (now === promised) return [...found, { about, fits: true, sentence: `It is due on ${dayText(now)}, as agreed.` }];
  const from = moves.findIndex((move) => move.from?.value === promised);
  const isExplained = from !== -1 && moves.at(-1)?.to?.value === now && now !== undefined;
  const days = `${now === undefined ? 'no day' : dayText(now)} in place of the agreed ${dayText(promised)}`;
  const sentence = isExplained
    ? `It is due on ${days}; its changes say why.`
    : `It is due on ${days}, and its changes do not say why.`;
  return [...found, { about, fits: isExplained, sentence }];
}

export function priceProofs(
  { agreed, amount, changes, id }: Milestone,
  { currency, changeOrders }: Plan,
): readonly BareProof[] {
  const promised = agreed?.amount?.value;
  if (!promised) return [];
  const about = 'price';
  const now = amount?.value;
  if (now && isSame(now, promised, currency?.value))
    return [{ about, fits: true, sentence: 'The price is as agreed.' }];
  const names = changes.flatMap(({ order }) => order?.value ?? []);
  const isByOrder = changeOrders.some(
    (order) =>
      order.state?.value === 'approved' &&
      (names.includes(order.id?.value ?? '') || order.milestones.some(({ value }) => value === id?.value)),
  );
  const isByChange = changes.some(({ field }) => field?.value === 'amount');
  const prices = `${now ? plainAmount(now) : 'no price'} in place of the agreed ${plainAmount(promised)}`;
  const isExplained = isByOrder || isByChange;
  const why = isByOrder ? 'an approved order says why' : isByChange ? 'its changes say why' : 'nothing says why';
  return [{ about, fits: isExplained, sentence: `The price is ${prices}; ${why}.` }];
}

function isSame(one: Decimal, other: Decimal, currency: string | undefined): boolean {
  const units = toMinorUnits(one, currency);
  return units === undefined ? plainAmount(one) === plainAmount(other) : units === toMinorUnits(other, currency);
}

function list(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
