import type { CalendarDate } from '../../calendar/calendarDate';
import { toMinorUnits, type Decimal } from '../../plan/money';
import { agreedWords, readScope, scopeDigests } from '../../plan/promise/scopeDigest';
import { reviewStateOf } from '../../plan/promise/reviewState';
import { unreadScope } from '../../plan/promise/unreadScope';
import { shownTitle } from '../../plan/shownTitle';
import type { PlanFile } from '../../plan/parsePlan';
import type { Milestone, Plan } from '../../plan/types';

/** One record of a plan, checked against the rest of it. */
export interface Proof {
  /** Index of the milestone; undefined for what concerns the plan or an order. */
  readonly milestone: number | undefined;
  readonly about: 'agreement' | 'day' | 'price' | 'rounds' | 'evidence' | 'order' | 'money';
  /** Undefined where nothing is left to check it by. */
  readonly fits: boolean | undefined;
  /** What was found, in one sentence. */
  readonly sentence: string;
}

/**
 * Checks that what a plan records still fits what it says: each digest is computed again, each moved day and price must be explained by
 * its `changes` or by an approved order, rounds and evidence must not contradict the state.
 */
export function verifyPlan(file: Pick<PlanFile, 'plan' | 'items'>, today: CalendarDate): readonly Proof[] {
  const { plan } = file;
  return [
    ...plan.milestones.flatMap((milestone, index) =>
      [...wordProofs(milestone, unreadScope(file, index)), ...proofsOf(milestone, plan, today)].map((proof) => ({
        ...proof,
        milestone: index,
      })),
    ),
    ...orderProofs(plan),
    ...moneyProofs(plan),
  ];
}

type Bare = Omit<Proof, 'milestone'>;

function proofsOf(milestone: Milestone, plan: Plan, today: CalendarDate): readonly Bare[] {
  return [
    ...dayProofs(milestone),
    ...priceProofs(milestone, plan),
    ...roundProofs(milestone, plan, today),
    ...evidenceProofs(milestone),
  ];
}

/** @param unread the digests where they cannot be read */
function wordProofs(milestone: Milestone, unread: string | undefined): readonly Bare[] {
  const { agreed } = milestone;
  if (!agreed) return [];
  const when = agreed.date ? ` on ${agreed.date.value}` : '';
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

function dayProofs({ agreed, due, changes, status, completed }: Milestone): readonly Bare[] {
  const moves = changes.filter(({ field }) => field?.value === 'due');
  const gap = moves.findIndex(({ from }, index) => {
    const before = moves[index - 1]?.to?.value;
    return before !== undefined && from !== undefined && from.value !== before;
  });
  const about = 'day';
  const isContradiction = status === 'done' && completed === undefined && agreed !== undefined;
  const found: Bare[] = isContradiction
    ? [{ about, fits: undefined, sentence: 'It is done without a day of completion.' }]
    : [];
  if (gap > 0) {
    const [before, from] = [moves[gap - 1]?.to?.value, moves[gap]?.from?.value];
    found.push({
      about,
      fits: false,
      sentence: `Its changes have a gap: one ends on ${before}, and the next begins on ${from}.`,
    });
  }
  const promised = agreed?.due?.value;
  if (promised === undefined) return found;
  const now = due?.value;
  if (now === promised) return [...found, { about, fits: true, sentence: `It is due on ${now}, as agreed.` }];
  const from = moves.findIndex((move) => move.from?.value === promised);
  const isExplained = from !== -1 && moves.at(-1)?.to?.value === now && now !== undefined;
  const days = `${now ?? 'no day'} in place of the agreed ${promised}`;
  const sentence = isExplained
    ? `It is due on ${days}; its changes say why.`
    : `It is due on ${days}, and its changes do not say why.`;
  return [...found, { about, fits: isExplained, sentence }];
}

function priceProofs({ agreed, amount, changes, id }: Milestone, { currency, changeOrders }: Plan): readonly Bare[] {
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
  const prices = `${now ? plain(now) : 'no price'} in place of the agreed ${plain(promised)}`;
  const isExplained = isByOrder || isByChange;
  const why = isByOrder ? 'an approved order says why' : isByChange ? 'its changes say why' : 'nothing says why';
  return [{ about, fits: isExplained, sentence: `The price is ${prices}; ${why}.` }];
}

function roundProofs(milestone: Milestone, plan: Plan, today: CalendarDate): readonly Bare[] {
  const { review, status } = milestone;
  const rounds = review?.rounds ?? [];
  if (rounds.length === 0) return [];
  const about = 'rounds';
  const faults: Bare[] = rounds.flatMap(({ submitted, date }, index): readonly Bare[] => {
    const name = `Round ${index + 1}`;
    if (submitted && date && date.value < submitted.value)
      return [
        {
          about,
          fits: false,
          sentence: `${name} was decided on ${date.value}, before it was handed over on ${submitted.value}.`,
        },
      ];
    if (date && date.value > today)
      return [{ about, fits: false, sentence: `${name} is decided on ${date.value}, which is to come.` }];
    return [];
  });
  const last = rounds.at(-1)?.decision?.value;
  if (status === 'done' && (last === 'changes-requested' || last === 'rejected'))
    faults.push({ about, fits: false, sentence: `It is done, while the last round says ${last}.` });
  if (status === 'in-review' && (last === 'approved' || last === 'rejected'))
    faults.push({ about, fits: false, sentence: `It is in review, while the last round says ${last}.` });
  const { included } = reviewStateOf(milestone, plan);
  const used = rounds.filter(({ decision }) => decision).length;
  const count = included === undefined ? `${used} decided` : `${used} of ${included} included ones used`;
  return faults.length > 0 ? faults : [{ about, fits: true, sentence: `The rounds follow each other: ${count}.` }];
}

function evidenceProofs({ acceptance, status, completed }: Milestone): readonly Bare[] {
  if (acceptance.length === 0) return [];
  const about = 'evidence';
  const met = acceptance.filter((one) => one.met);
  const late = met.find((one) => status === 'done' && completed && one.met && one.met.value > completed.value);
  if (late)
    return [
      {
        about,
        fits: false,
        sentence: `“${late.text.value}” was met on ${late.met?.value}, after the milestone was done on ${completed?.value}.`,
      },
    ];
  if (status === 'done' && met.length < acceptance.length)
    return [{ about, fits: false, sentence: `It is done, with ${met.length} of ${acceptance.length} criteria met.` }];
  const bare = met.filter(({ evidence }) => evidence.length === 0).length;
  if (bare > 0)
    return [
      {
        about,
        fits: undefined,
        sentence: `${bare} of ${met.length} met ${met.length === 1 ? 'criterion' : 'criteria'} ${bare === 1 ? 'has' : 'have'} no evidence beside.`,
      },
    ];
  return met.length === 0
    ? []
    : [
        {
          about,
          fits: true,
          sentence:
            met.length === 1 ? 'The met criterion has evidence.' : `All ${met.length} met criteria have evidence.`,
        },
      ];
}

function orderProofs({ milestones, changeOrders }: Plan): readonly Proof[] {
  const about = 'order';
  const known = new Map(changeOrders.flatMap((order) => (order.id ? [[order.id.value, order] as const] : [])));
  const named = milestones.flatMap(({ changes }, index) =>
    changes.flatMap(({ order }): readonly Proof[] => {
      if (!order) return [];
      const found = known.get(order.value);
      if (!found)
        return [
          {
            milestone: index,
            about,
            fits: false,
            sentence: `Its changes name the order ${order.value}, which the plan does not have.`,
          },
        ];
      const state = found.state?.value;
      if (state === 'approved')
        return [{ milestone: index, about, fits: true, sentence: `The order ${order.value} is approved.` }];
      return [
        {
          milestone: index,
          about,
          fits: false,
          sentence: `Its changes name the order ${order.value}, which is not approved.`,
        },
      ];
    }),
  );
  const ids = new Set(milestones.flatMap(({ id }) => id?.value ?? []));
  const lost = changeOrders.flatMap((order) =>
    order.milestones
      .filter(({ value }) => !ids.has(value))
      .map(({ value }): Proof => {
        const name = order.id?.value ?? order.title?.value ?? 'without an id';
        return {
          milestone: undefined,
          about,
          fits: false,
          sentence: `The order ${name} is about ${value}, which the plan does not have.`,
        };
      }),
  );
  return [...named, ...lost];
}

function moneyProofs({ milestones, currency, changeOrders }: Plan): readonly Proof[] {
  const about = 'money';
  const amounts = [
    ...milestones.flatMap(({ amount }, index) => (amount ? [{ index, amount: amount.value }] : [])),
    ...changeOrders.flatMap(({ price }) => (price ? [{ index: undefined, amount: price.value }] : [])),
  ];
  const odd = amounts.filter(({ amount }) => toMinorUnits(amount, currency?.value) === undefined);
  if (odd.length > 0)
    return odd.map(({ index, amount }) => ({
      milestone: index,
      about,
      fits: false,
      sentence: `${plain(amount)} is no whole number of the smallest unit of ${currency?.value ?? 'its currency'}.`,
    }));
  if (amounts.length > 0 && !currency)
    return [{ milestone: undefined, about, fits: undefined, sentence: 'The amounts have no currency.' }];
  return [];
}

/** How the milestone of a proof is named. */
export function subjectOf({ milestone }: Proof, { milestones }: Pick<Plan, 'milestones'>): string {
  const found = milestones[milestone ?? -1];
  return found ? [found.id?.value, shownTitle(found)].filter(Boolean).join(' ') : 'The plan';
}

function isSame(one: Decimal, other: Decimal, currency: string | undefined): boolean {
  const units = toMinorUnits(one, currency);
  return units === undefined ? plain(one) === plain(other) : units === toMinorUnits(other, currency);
}

function plain({ digits, scale }: Decimal): string {
  return String(Number(`${digits}e-${scale}`));
}

function list(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
