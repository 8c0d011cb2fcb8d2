import * as vscode from 'vscode';
import { createDayWords } from '../../core/calendar/dayWords';
import type { Billable } from '../../core/client/money/billables';
import { amountWords } from '../../core/plan/moneyWords';
import { toRef } from '../../core/plan/milestoneRef';
import { shownTitle } from '../../core/plan/shownTitle';
import { orderLabel, orderName } from '../../core/plan/changeOrders';
import type { PaidFor } from '../../core/plan/edit/paymentEdits';
import { capitalize } from '../../core/text';
import type { Engine } from '../../host/engine';
import type { PlanEntry } from '../../host/plans/planEntry';

/** Something that the client pays for, in a row of a question. */
export interface MoneyItem extends vscode.QuickPickItem {
  readonly billable: Billable;
}

export function toMoneyItem(engine: Engine, billable: Billable, entry: PlanEntry): MoneyItem {
  const { plan } = entry.lastGood;
  const why = engine.obstacleWords(billable.obstacles);
  const options = { words: createDayWords(vscode.env.language), today: entry.options.today };
  return {
    label: nameOf(billable, entry),
    description: [amountWords(billable.amount, plan.currency?.value), engine.moneyStateWords(billable, options)].join(
      ' · ',
    ),
    ...(why !== undefined && { detail: capitalize(why) }),
    billable,
  };
}

export function nameOf({ kind, index }: Billable, { lastGood: { plan } }: PlanEntry): string {
  const [milestone, order] = [plan.milestones[index], plan.changeOrders[index]];
  if (kind === 'milestone' && milestone) return [milestone.id?.value, shownTitle(milestone)].filter(Boolean).join(' ');
  if (kind === 'order' && order) return orderLabel(order);
  return plan.payments[index]?.title?.value || vscode.l10n.t('Payment {0}', index + 1);
}

/** How an edit names it. */
export function paidForOf({ kind, index }: Billable, entry: PlanEntry): PaidFor {
  const { lastGood, revision } = entry;
  const { plan } = lastGood;
  const uri = entry.uri.toString();
  const [milestone, order] = [plan.milestones[index], plan.changeOrders[index]];
  if (kind === 'milestone' && milestone) return { milestone: toRef({ uri, plan, revision }, milestone, index) };
  if (kind === 'order' && order) return { order: { uri, name: orderName(order), index, revision } };
  return { payment: { index, title: plan.payments[index]?.title?.value ?? '' } };
}
