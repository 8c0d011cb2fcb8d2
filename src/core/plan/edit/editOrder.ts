import type { Span } from '../../text';
import type { MilestoneRef } from '../milestoneRef';
import type { OrderAct } from '../orderAct';
import type { ActRefusal } from '../planAct';
import { findOrder, isUndecided, orderLabel, stateOf } from '../changeOrders';
import type { ChangeOrder } from '../types';
import type { Intent } from './intent';
import { hasDates } from './milestoneEdits';
import type { PlanToEdit } from './planToEdit';
import { answerOrder, approveOrder } from './orderEdits';
import { proposeOrder, reviseOrder } from './proposeOrder';

type Made = { readonly intents: readonly Intent[] } | { readonly refusal: ActRefusal };
type Place = number | { readonly refusal: ActRefusal };

/** @param indexIn finds a milestone in the plan */
export function editOrder(plan: PlanToEdit, act: OrderAct, indexIn: (ref: MilestoneRef) => Place): Made {
  const indexesIn = (refs: readonly MilestoneRef[]): readonly number[] | { readonly refusal: ActRefusal } => {
    const places = refs.map(indexIn);
    const refused = places.find((place) => typeof place !== 'number');
    return typeof refused === 'object' ? refused : places.filter((place) => typeof place === 'number');
  };
  const { file } = plan;
  const found = act.kind === 'propose-order' ? undefined : findUndecided(plan, act);
  if (found && 'refusal' in found) return found;
  if (act.kind === 'propose-order' || act.kind === 'revise-order') {
    const milestones = indexesIn(act.milestones);
    const drops = indexesIn(act.drops ?? []);
    if ('refusal' in milestones) return milestones;
    if ('refusal' in drops) return drops;
    const touched = { milestones, drops };
    return { intents: found ? reviseOrder(file, found.order, act, touched) : proposeOrder(file, act, touched) };
  }
  if (!found) return { intents: [] };
  const { order } = found;
  if (act.kind === 'answer-order') return { intents: answerOrder(order, act) };
  const indexes = indexesIn(act.moves.map(({ milestone }) => milestone));
  if ('refusal' in indexes) return indexes;
  const moves = act.moves.map((move, place) => ({ ...move, index: indexes[place] ?? -1 }));
  for (const { index, seen, milestone } of moves) {
    const one = file.plan.milestones[index];
    if (!one || !seen || hasDates(one, seen)) continue;
    const position = file.lines.positionAt(file.spanOf(one.title.at, index).start);
    return { refusal: { reason: 'moved-on', title: one.title.value, milestone, position } };
  }
  return { intents: approveOrder(file, order, moves, act) };
}

/** What may be read of an order before the act replaces it, or goes by it. */
const readBefore = {
  'approve-order': ['state', 'date', 'price', 'days'],
  'answer-order': ['state', 'date'],
  'revise-order': ['title', 'milestones', 'items', 'price', 'days', 'drops', 'state', 'date', 'expires', 'reason'],
} as const;

function findUndecided(
  { uri, file, revision }: PlanToEdit,
  { kind, order: ref }: Exclude<OrderAct, { kind: 'propose-order' }>,
): { readonly order: ChangeOrder } | { readonly refusal: ActRefusal } {
  const order = ref.uri === uri ? file.plan.changeOrders[findOrder(file.plan, ref, revision) ?? -1] : undefined;
  if (!order) return { refusal: { reason: 'order-gone', name: ref.name } };
  const span = file.spanOf(order.at);
  const unread = file.problems.find(
    (problem) =>
      problem.code === 'plan.invalid-value' &&
      isWithin(problem.span, span) &&
      (readBefore[kind] as readonly string[]).includes(problem.key),
  );
  if (unread?.code === 'plan.invalid-value') {
    return { refusal: { reason: 'unread', key: unread.key, position: file.lines.positionAt(unread.span.start) } };
  }
  if (isUndecided(order)) return { order };
  const position = file.lines.positionAt(span.start);
  return { refusal: { reason: 'order-decided', name: orderLabel(order), state: stateOf(order), position } };
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
