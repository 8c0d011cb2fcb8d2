import * as vscode from 'vscode';
import type { Billable, Obstacle } from '../../core/client/money/billables';
import { amountWords } from '../../core/plan/moneyWords';
import { toRef } from '../../core/plan/milestoneRef';
import { shownTitle } from '../../core/plan/shownTitle';
import type { PaidFor } from '../../core/plan/edit/paymentEdits';
import type { PlanEntry } from '../../host/plans/planEntry';

/** Something that the client pays for, in a row of a question. */
export interface MoneyItem extends vscode.QuickPickItem {
  readonly billable: Billable;
}

export function toMoneyItem(billable: Billable, entry: PlanEntry): MoneyItem {
  const { plan } = entry.lastGood;
  const why = billable.obstacles.map(obstacleWords).join(', ');
  return {
    label: nameOf(billable, entry),
    description: [amountWords(billable.amount, plan.currency?.value), stateWords(billable)].join(' · '),
    ...(why !== '' && { detail: vscode.l10n.t('Not to be invoiced yet: {0}', why) }),
    billable,
  };
}

export function nameOf({ kind, index }: Billable, { lastGood: { plan } }: PlanEntry): string {
  const milestone = kind === 'milestone' ? plan.milestones[index] : undefined;
  if (!milestone) return plan.payments[index]?.title?.value || vscode.l10n.t('Payment {0}', index + 1);
  return [milestone.id?.value, shownTitle(milestone)].filter((part) => part !== undefined).join(' ');
}

/** How an edit names it. */
export function paidForOf({ kind, index }: Billable, entry: PlanEntry): PaidFor {
  const { uri, lastGood, revision } = entry;
  const { plan } = lastGood;
  const milestone = kind === 'milestone' ? plan.milestones[index] : undefined;
  return milestone
    ? { milestone: toRef({ uri: uri.toString(), plan, revision }, milestone, index) }
    : { payment: { index, title: plan.payments[index]?.title?.value ?? '' } };
}

function stateWords({ state, due, date, invoice }: Billable): string {
  const known = [date, invoice].filter((part) => part !== undefined).join(', ');
  const more = known === '' ? '' : ` (${known})`;
  switch (state) {
    case 'open':
      return vscode.l10n.t('not earned yet');
    case 'earned':
      return vscode.l10n.t('earned, not invoiced');
    case 'invoiced':
      return due === undefined ? vscode.l10n.t('invoiced{0}', more) : vscode.l10n.t('invoiced{0}, due {1}', more, due);
    case 'overdue':
      return vscode.l10n.t('invoiced{0}, overdue since {1}', more, due ?? '');
    case 'paid':
      return vscode.l10n.t('paid{0}', more);
  }
}

function obstacleWords(obstacle: Obstacle): string {
  switch (obstacle) {
    case 'not-accepted':
      return vscode.l10n.t('it is not accepted');
    case 'not-agreed':
      return vscode.l10n.t('it is not agreed');
    case 'deposit-open':
      return vscode.l10n.t('a payment that was due before it is not paid');
    case 'no-amount':
      return vscode.l10n.t('its amount is finer than the currency');
  }
}
