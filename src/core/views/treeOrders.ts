import { count } from '../calendar/durationWords';
import { isExpired, isUndecided, orderLabel, orderName, stateOf } from '../plan/changeOrders';
import { amountWords } from '../plan/moneyWords';
import { orderStates, orderStateWords, type ChangeOrder, type OrderState } from '../plan/types';
import type { Ability, Icon, RowContext, TreeNode, TreePlan } from './treeNode';

/** The section of the change orders of a plan, in all versions of the plan. */
export class OrdersNode implements TreeNode {
  readonly kind = 'orders';
  readonly label = 'Change Orders';
  readonly icon: Icon = { name: 'git-pull-request' };
  readonly id: string;
  readonly children = (): readonly TreeNode[] =>
    this.#plan.plan.changeOrders.map((order, index) => orderNode(order, index, () => this.#plan, this.#context));
  #plan: TreePlan;
  #context: RowContext;

  constructor(plan: TreePlan, context: RowContext) {
    this.id = `orders:${plan.uri}`;
    this.#plan = plan;
    this.#context = context;
  }

  /** @returns whether what is shown has changed */
  update(plan: TreePlan, context: RowContext): boolean {
    const { changeOrders, currency } = this.#plan.plan;
    const isSame =
      changeOrders === plan.plan.changeOrders &&
      currency?.value === plan.plan.currency?.value &&
      this.#context === context;
    this.#plan = plan;
    this.#context = context;
    return !isSame;
  }

  /** What waits for a decision is unfolded. */
  get isOpen(): boolean {
    return this.#plan.plan.changeOrders.some(isUndecided);
  }

  get abilities(): readonly Ability[] {
    return ['propose'];
  }

  get place() {
    return { uri: this.#plan.uri, what: 'plan' } as const;
  }

  /** `1 proposed · 2 approved`, with the name of the plan where there are several. */
  get description(): string {
    const { isNameShown, name } = this.#context;
    const states = this.#plan.plan.changeOrders.map(stateOf);
    const counts = orderStates.flatMap((state) => {
      const number = states.filter((one) => one === state).length;
      return number === 0 ? [] : [`${number} ${orderStateWords[state]}`];
    });
    return [...counts, ...(isNameShown ? [name] : [])].join(' · ');
  }

  get spoken(): string {
    return `${this.label}, ${this.description}`;
  }
}

const actions: Readonly<Record<OrderState, readonly Ability[]>> = {
  proposed: ['approveOrder', 'adjustOrder', 'reviseOrder', 'declineOrder', 'withdrawOrder'],
  'adjustment-asked': ['approveOrder', 'reviseOrder', 'declineOrder', 'withdrawOrder'],
  approved: [],
  declined: [],
  withdrawn: [],
};

const icons: Readonly<Record<OrderState, Icon>> = {
  proposed: { name: 'git-pull-request-draft', color: 'charts.blue' },
  'adjustment-asked': { name: 'comment-discussion', color: 'charts.purple' },
  approved: { name: 'pass-filled', color: 'charts.green' },
  declined: { name: 'circle-slash', color: 'disabledForeground' },
  withdrawn: { name: 'discard', color: 'disabledForeground' },
};

function orderNode(order: ChangeOrder, index: number, planNow: () => TreePlan, context: RowContext): TreeNode {
  const { uri, plan } = planNow();
  const state = stateOf(order);
  const label = orderLabel(order);
  const facts = factsOf(order, plan.currency?.value, context);
  return {
    id: `order:${index}:${uri}`,
    kind: 'order',
    label,
    description: facts.join(' · '),
    tooltip: tooltipOf(order, facts, context),
    spoken: [label, ...facts].join(', '),
    icon: isExpired(order, context.today) ? { name: 'warning', color: 'list.warningForeground' } : icons[state],
    abilities: actions[state],
    get place() {
      const { revision } = planNow();
      const ref = { uri, name: orderName(order), index, ...(revision !== undefined && { revision }) };
      return { uri, what: 'order', order: ref } as const;
    },
  };
}

/** `proposed · 600.00 EUR · 4 days · until 10 Dec`. */
function factsOf(order: ChangeOrder, currency: string | undefined, { words, today }: RowContext): readonly string[] {
  const { price, days, expires } = order;
  const until = expires && isUndecided(order) ? words.short(expires.value, today) : undefined;
  return [
    orderStateWords[stateOf(order)],
    price && amountWords(price.value, currency),
    days && days.value !== 0 ? count(days.value, 'working day') : undefined,
    until && `${isExpired(order, today) ? 'expired' : 'until'} ${until}`,
  ].filter((fact) => fact !== undefined);
}

/** All that the plan says of it, a line each. */
function tooltipOf(order: ChangeOrder, facts: readonly string[], { words }: RowContext): string {
  const { milestones, items, drops, reason, by, how, date, note } = order;
  const ids = (list: ChangeOrder['milestones']): string => list.map(({ value }) => value).join(', ');
  const decided = [by && `by ${by.value}`, date && `on ${words.long(date.value)}`, how && `(${how.value})`].filter(
    Boolean,
  );
  return [
    orderLabel(order),
    facts.join(' · '),
    ...(milestones.length > 0 ? [`Changes ${ids(milestones)}`] : []),
    ...items.map(({ value }) => `• ${value}`),
    ...(drops.length > 0 ? [`Leaves out ${ids(drops)}`] : []),
    ...(reason ? [`Reason: ${reason.value}`] : []),
    ...(decided.length > 0 ? [`Last step ${decided.join(' ')}`] : []),
    ...(note ? [`Said: ${note.value}`] : []),
  ].join('\n');
}
