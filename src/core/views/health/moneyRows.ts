import { billablesOf, totalsOf, type Billable, type MoneyTotals } from '../../client/money/billables';
import { moneyStateWords, obstacleReasons } from '../../client/money/moneyStateWords';
import { orderLabel } from '../../plan/changeOrders';
import { amountWords, moneyWords } from '../../plan/moneyWords';
import { shownTitle } from '../../plan/shownTitle';
import type { Plan } from '../../plan/types';
import type { TreeNode } from '../treeNode';
import type { HealthOptions, HealthPlan } from './healthPlan';
import { placeOf, toldRow } from './healthRow';

/** What is earned, invoiced and paid, and below it what waits for somebody: what is overdue, and what may be invoiced or not yet. */
export function moneyRows(plan: HealthPlan, options: HealthOptions): readonly TreeNode[] {
  const billables = billablesOf(plan.plan, options.today);
  if (billables.length === 0) return [];
  const totals = totalsOf(billables);
  const currency = plan.plan.currency?.value;
  const waiting = billables.filter(({ state }) => state === 'overdue' || state === 'earned');
  const overdueFirst = [...waiting].sort((a, b) => rank(a) - rank(b));
  return [
    toldRow({
      id: `health:money:${plan.uri}`,
      label: 'Money',
      description: summary(totals, currency),
      tooltip:
        'Earned is what was accepted, with the change orders on it, and payments that belong to no milestone. Cancelled milestones are left out.',
      icon: { name: 'credit-card', ...(totals.overdue > 0 && { color: 'list.warningForeground' }) },
      rows: [...sumRows(plan, totals, currency), ...overdueFirst.map((one) => billableRow(plan, one, options))],
      isOpen: false,
    }),
  ];
}

function rank({ state, isReady }: Billable): number {
  return state === 'overdue' ? 0 : isReady ? 1 : 2;
}

/** What there is to do, else how much is paid. */
function summary({ overdue, ready, paid, all }: MoneyTotals, currency: string | undefined): string {
  const todo = [
    ...(overdue > 0 ? [`${moneyWords(overdue, currency)} overdue`] : []),
    ...(ready > 0 ? [`${moneyWords(ready, currency)} to invoice`] : []),
  ];
  if (todo.length > 0) return todo.join(' · ');
  return paid === all ? 'all paid' : `${moneyWords(paid, currency)} of ${moneyWords(all, currency)} paid`;
}

function sumRows(plan: HealthPlan, totals: MoneyTotals, currency: string | undefined): readonly TreeNode[] {
  const { all, earned, invoiced, overdue, paid } = totals;
  const row = (name: string, icon: string, label: string, description: string): TreeNode => {
    const place = placeOf(plan, undefined);
    return toldRow({ id: `health:money:${plan.uri}:${name}`, label, description, icon: { name: icon }, place });
  };
  const late = overdue > 0 ? `, ${moneyWords(overdue, currency)} of it overdue` : '';
  return [
    row('earned', 'pass', 'Earned', `${moneyWords(earned, currency)} of ${moneyWords(all, currency)}`),
    row('invoiced', 'mail', 'Invoiced, not paid', moneyWords(invoiced, currency) + late),
    row('paid', 'check-all', 'Paid', moneyWords(paid, currency)),
  ];
}

/** The amount and what is to do stand first, since a side bar is narrow: `800.00 EUR to invoice`, and behind it what it is for. */
function billableRow(plan: HealthPlan, billable: Billable, options: HealthOptions): TreeNode {
  const { kind, index, amount, state, isReady, obstacles, due } = billable;
  const title = titleOf(billable, plan.plan);
  const isOverdue = state === 'overdue';
  const does = isOverdue ? 'overdue' : isReady ? 'to invoice' : 'not to invoice yet';
  const why = isOverdue ? due && `since ${options.words.short(due, options.today)}` : obstacleReasons(obstacles);
  return toldRow({
    id: `health:money:${plan.uri}:${kind}:${index}`,
    label: `${amountWords(amount, plan.plan.currency?.value)} ${does}`,
    description: [...(why ? [why] : []), title].join(' · '),
    tooltip: `${title}: ${moneyStateWords(billable, options)}.`,
    icon: { name: isOverdue ? 'warning' : isReady ? 'arrow-right' : 'circle-slash' },
    place: placeOf(plan, kind === 'milestone' ? index : undefined),
  });
}

function titleOf({ kind, index }: Billable, { milestones, payments, changeOrders }: Plan): string {
  const [milestone, order] = [milestones[index], changeOrders[index]];
  if (kind === 'milestone' && milestone) return shownTitle(milestone);
  if (kind === 'order' && order) return orderLabel(order);
  return payments[index]?.title?.value || `Payment ${index + 1}`;
}
