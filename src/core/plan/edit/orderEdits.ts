import type { CalendarDate } from '../../calendar/calendarDate';
import { isOpen } from '../isOpen';
import { toNumber, type Decimal } from '../money';
import type { OrderAct, OrderMove } from '../orderAct';
import { changeOfTotal, termsOfOrder, totalWithOrder, type OrderTerms } from '../orderTerms';
import type { PlanFile } from '../parsePlan';
import { agreedValuesOf, changedSinceAgreed } from '../promise/agreedValues';
import { orderName } from '../changeOrders';
import { digestTexts, normalizeWords, textsOf } from '../promise/scopeDigest';
import type { ChangeOrder, Milestone, Plan } from '../types';
import { agreeMilestone } from './agreementEdits';
import { given } from './given';
import type { Intent, Path, PlainMap, PlainValue } from './intent';
import { cancelMilestone, rescheduleMilestone } from './milestoneEdits';

/* What the answers to change orders write. Indices are places in the file, from 0. */

type Approval = Pick<Extract<OrderAct, { kind: 'approve-order' }>, 'date' | 'by' | 'how'>;
type Answer = Pick<Extract<OrderAct, { kind: 'answer-order' }>, 'to' | 'date' | 'by' | 'note'>;

/** The answer is kept on the order; nothing else changes. */
export function answerOrder(order: ChangeOrder, { to, date, by, note }: Answer): Intent[] {
  return setKeys(order, { state: to, date, by: given(by), note: given(note) });
}

/** Sets what is given; a key without a value stays as it is. */
function setKeys({ at }: ChangeOrder, keys: PlainMap): Intent[] {
  const path: Path = ['change_orders', { at: at.from }];
  return Object.entries(keys).flatMap(([key, value]): Intent[] =>
    value === undefined ? [] : [{ kind: 'set', path: [...path, key], value }],
  );
}

/** A day that moves, with the index of its milestone. */
type PlacedMove = Omit<OrderMove, 'milestone'> & { readonly index: number };

/**
 * Applies what an order proposes:
 *
 * - Days move as the act says.
 * - Its items become acceptance criteria of the first of its milestones that is open; deliverables where that one has deliverables
 *   and no criteria. What it says already in these words is not added again.
 * - What it drops and is open is cancelled. `total` changes by its price, less the amounts of what is dropped. Its price stays with the order:
 *   amounts of milestones are not changed.
 * - Of its milestones those that are open and had an agreement get a new baseline, of the words, day and price that they have after
 *   the edit. So what had changed since the agreement is agreed on, too.
 * - `changes` of each milestone name the order.
 */
export function approveOrder(
  file: PlanFile,
  order: ChangeOrder,
  moves: readonly PlacedMove[],
  approval: Approval,
): Intent[] {
  const { plan } = file;
  const { date, by, how } = approval;
  const terms = termsOfOrder(plan, order);
  const own = terms.milestones.filter((index) => isOpenAt(plan, index));
  const decision = { date, order: orderName(order), reason: order.reason?.value ?? order.title?.value ?? '' };
  const [first] = own;
  return [
    ...moves.flatMap(({ index, due, start }) => rescheduleMilestone(file, index, { due, start, ...decision })),
    ...own.flatMap((index) => {
      const milestone = plan.milestones[index];
      if (!milestone) return [];
      const due = moves.find((move) => move.index === index)?.due;
      return amend(file, index, milestone, index === first ? newItems(order, milestone) : [], due, approval, decision);
    }),
    ...terms.drops.flatMap((index) => cancelMilestone(file, index, decision)),
    ...changeTotal(plan, terms),
    ...setKeys(order, { state: 'approved', date, by: given(by), how: given(how) }),
  ];
}

function isOpenAt({ milestones }: Plan, index: number): boolean {
  const milestone = milestones[index];
  return milestone !== undefined && isOpen(milestone);
}

/** The items that the milestone does not list yet. */
function newItems({ items }: ChangeOrder, { acceptance, deliverables }: Milestone): readonly string[] {
  const known = new Set(
    [...acceptance.map(({ text }) => text), ...deliverables].map(({ value }) => normalizeWords(value)),
  );
  return items.flatMap(({ value }) => {
    const words = normalizeWords(value);
    if (words === '' || known.has(words)) return [];
    known.add(words);
    return [value];
  });
}

function amend(
  file: PlanFile,
  index: number,
  milestone: Milestone,
  items: readonly string[],
  due: CalendarDate | undefined,
  { date, by, how }: Approval,
  decision: { readonly date: CalendarDate; readonly order: string; readonly reason: string },
): Intent[] {
  const { acceptance, deliverables, agreed } = milestone;
  const list = acceptance.length === 0 && deliverables.length > 0 ? 'deliverables' : 'acceptance';
  const path: Path = ['milestones', index];
  const record = (field: string, from?: PlainValue, to?: PlainValue): Intent => {
    const value: PlainMap = { date, field, from, to, reason: given(decision.reason), order: given(decision.order) };
    return { kind: 'append', path: [...path, 'changes'], value };
  };
  const changed = changedSinceAgreed(milestone);
  const words = new Set<string>(changed?.words ?? []);
  if (items.length > 0) words.add(list);
  const amount = changed?.amount;
  const records = [
    ...(amount ? [record('amount', asNumber(amount.from), asNumber(amount.to))] : []),
    ...[...words].map((field) => (field === list ? record(field, undefined, given(items.join('; '))) : record(field))),
  ];
  const values = agreedValuesOf(milestone);
  const texts = textsOf(milestone);
  const scope = digestTexts({ ...texts, [list]: [...texts[list], ...items] });
  return [
    ...items.map((value): Intent => ({ kind: 'append', path: [...path, list], value })),
    ...records,
    ...(agreed
      ? agreeMilestone(file, index, { date, by, how, values: { ...values, due: due ?? values.due, scope } })
      : []),
  ];
}

function asNumber(amount: Decimal | undefined): number | undefined {
  return amount && toNumber(amount);
}

/** No intent where the plan has no total, where nothing changes it, and where it would be below 0. */
function changeTotal(plan: Plan, terms: OrderTerms): Intent[] {
  const sum = totalWithOrder(plan, terms);
  const isSame = changeOfTotal(plan, terms)?.digits === 0;
  return sum && !isSame ? [{ kind: 'set', path: ['total'], value: toNumber(sum) }] : [];
}
