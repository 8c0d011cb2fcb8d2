import { indexOfId } from '../idIndex';
import { isSameAmount, toNumber } from '../money';
import type { ProposedOrder } from '../orderAct';
import type { PlanFile } from '../parsePlan';
import type { ChangeOrder, Plan } from '../types';
import { given } from './given';
import type { Intent, Path, PlainMap, PlainValue } from './intent';
import { freeId } from './nextId';
import { nextOrderId } from './nextOrderId';

/* What is written where a change order is proposed, and where it is proposed anew. Indices are places in the file, from 0. */

type Proposal = Omit<ProposedOrder, 'milestones' | 'drops'>;

/** Indexes of the milestones of an order, and of those that it drops. */
interface Touched {
  readonly milestones: readonly number[];
  readonly drops: readonly number[];
}

function listed(values: readonly PlainValue[]): PlainValue | undefined {
  return values.length === 0 ? undefined : values;
}

/** What is touched gets an id where it has none, so that it can be named. */
export function proposeOrder({ plan }: PlanFile, order: Proposal, touched: Touched): Intent[] {
  const naming = nameMilestones(plan);
  const value: PlainMap = {
    id: nextOrderId(plan.changeOrders),
    title: given(order.title),
    milestones: listed(touched.milestones.map(naming.idOf)),
    items: listed(order.items),
    price: order.price && toNumber(order.price),
    days: order.days,
    drops: listed(touched.drops.map(naming.idOf)),
    state: 'proposed',
    date: order.date,
    expires: order.expires,
    reason: given(order.reason),
  };
  return [...naming.intents, { kind: 'append', path: ['change_orders'], value, layout: 'block' }];
}

/**
 * Proposes an order anew: only what differs is written, and lists keep the entries that stay. What the client has said is kept in `note`.
 * References that lead nowhere are replaced like others.
 */
export function reviseOrder(
  { plan, references }: PlanFile,
  old: ChangeOrder,
  order: Proposal,
  touched: Touched,
): Intent[] {
  const naming = nameMilestones(plan);
  const path: Path = ['change_orders', { at: old.at.from }];
  const set = (key: string, was: PlainValue | undefined, value: PlainValue | undefined): Intent[] => {
    if (was === value) return [];
    return [
      value === undefined ? { kind: 'remove', path: [...path, key] } : { kind: 'set', path: [...path, key], value },
    ];
  };
  /** An id that several milestones have stands for the first one. */
  const idsOf = (key: 'milestones' | 'drops', indexes: readonly number[]): Intent[] => {
    const known = old[key].map(({ value }) => indexOfId(references.ids, value));
    const isSame =
      known.length === indexes.length && known.every((index) => index !== undefined && indexes.includes(index));
    return isSame ? [] : changeList([...path, key], old[key], indexes.map(naming.idOf));
  };
  const price = order.price;
  const hasSamePrice =
    price === undefined ? !old.price : old.price !== undefined && isSameAmount(price, old.price.value);
  const changes = [
    ...set('title', old.title?.value, given(order.title)),
    ...idsOf('milestones', touched.milestones),
    ...changeList([...path, 'items'], old.items, order.items),
    ...(hasSamePrice ? [] : set('price', old.price && toNumber(old.price.value), price && toNumber(price))),
    ...set('days', old.days?.value, order.days),
    ...idsOf('drops', touched.drops),
    // A state that is left out is `proposed`.
    ...set('state', old.state?.value ?? 'proposed', 'proposed'),
    ...set('date', old.date?.value, order.date),
    ...set('expires', old.expires?.value, order.expires),
    ...set('reason', old.reason?.value, given(order.reason)),
  ];
  return [...naming.intents, ...changes];
}

/** The texts of a list become the wanted ones: entries that are gone are removed, and new ones stand at the end. */
function changeList(path: Path, old: ChangeOrder['items'], wanted: readonly string[]): Intent[] {
  const gone = old.filter(({ value }) => !wanted.includes(value));
  const known = new Set(old.map(({ value }) => value));
  const added = wanted.filter((value) => !known.has(value));
  if (old.length === 0) return added.length === 0 ? [] : [{ kind: 'set', path, value: added }];
  if (wanted.length === 0) return [{ kind: 'remove', path }];
  return [
    ...added.map((value): Intent => ({ kind: 'append', path, value })),
    // The last one first, so that the places of the others stay valid.
    ...gone.map(({ at }): Intent => ({ kind: 'remove', path: [...path, { at: at.from }] })).toReversed(),
  ];
}

/** Ids of milestones by their index; `intents` write those that are new. */
function nameMilestones({ milestones }: Plan): { readonly intents: readonly Intent[]; idOf(index: number): string } {
  const ids = milestones.flatMap(({ id }) => id?.value ?? []);
  const named = new Map<number, string>();
  const intents: Intent[] = [];
  const idOf = (index: number): string => {
    const known = milestones[index]?.id?.value ?? named.get(index);
    if (known !== undefined) return known;
    const id = freeId(ids, 'M');
    ids.push(id);
    named.set(index, id);
    intents.push({ kind: 'set', path: ['milestones', index, 'id'], value: id });
    return id;
  };
  return { intents, idOf };
}
