import * as vscode from 'vscode';
import { groupBy } from '../../core/plan/groupBy';
import type { MilestoneRef } from '../../core/plan/milestoneRef';
import { nameAmongPlans } from '../../host/plans/planName';
import type { Services } from '../../host/services';
import { commands } from '../../ids';
import { milestoneOf, planOf } from './milestoneOf';

/**
 * Asks before milestones are deleted that others depend on, that change orders name, or that were agreed with the client. Others
 * need no question: the message offers Undo.
 * @param refs of one plan or several
 */
export async function confirmDelete(services: Services, refs: readonly MilestoneRef[]): Promise<boolean> {
  const [ref] = refs;
  if (!ref) return false;
  const ofPlans = [...groupBy(refs, ({ uri }) => uri).values()];
  const waiting = ofPlans.flatMap((members) => dependantsOf(services, members));
  const orders = ofPlans.flatMap((members) => ordersOn(services, members));
  const agreed = refs.filter((one) => milestoneOf(services, one)?.agreed);
  if (waiting.length + orders.length + agreed.length === 0) return true;
  const question =
    refs.length === 1
      ? vscode.l10n.t('Delete “{0}”?', ref.title)
      : vscode.l10n.t('Delete {0} milestones?', refs.length);
  const plans = ofPlans.flatMap(([one]) => nameAmongPlans(services.plans, vscode.Uri.parse(one?.uri ?? '')) ?? []);
  const detail = [
    plans.length > 0 && vscode.l10n.t('Plan: {0}', plans.join(', ')),
    waiting.length > 0 && vscode.l10n.t('These depend on it, and will no longer say so: {0}.', waiting.join(', ')),
    orders.length > 0 &&
      vscode.l10n.t('These change orders name it, and will no longer do so: {0}.', orders.join(', ')),
    agreed.length > 0 &&
      vscode.l10n.t(
        'It was agreed with the client: {0}. A cancelled milestone keeps the record.',
        agreed.map(({ title }) => title).join(', '),
      ),
  ].filter((line) => line !== false);
  const remove = vscode.l10n.t('Delete');
  const cancel = vscode.l10n.t('Keep It as Cancelled…');
  const ways = agreed.length > 0 && refs.length === 1 ? [remove, cancel] : [remove];
  const chosen = await vscode.window.showWarningMessage(question, { modal: true, detail: detail.join('\n') }, ...ways);
  if (chosen === cancel) await vscode.commands.executeCommand(commands.cancelMilestone, ref);
  return chosen === remove;
}

/** Those that depend on one of the milestones directly and are not deleted too: ids, or titles where there is no id. */
function dependantsOf(services: Services, refs: readonly MilestoneRef[]): readonly string[] {
  const ids = new Set(refs.flatMap(({ id }) => id ?? []));
  return (planOf(services, refs)?.lastGood.plan.milestones ?? [])
    .filter(({ id, dependsOn }) => dependsOn.some(({ value }) => ids.has(value)) && !ids.has(id?.value ?? ''))
    .map(({ id, title }) => (id ? `${id.value} ${title.value}` : title.value));
}

/** The change orders that name one of the milestones. */
function ordersOn(services: Services, refs: readonly MilestoneRef[]): readonly string[] {
  const ids = new Set(refs.flatMap(({ id }) => id ?? []));
  return (planOf(services, refs)?.lastGood.plan.changeOrders ?? [])
    .filter(({ milestones }) => milestones.some(({ value }) => ids.has(value)))
    .map(
      ({ id, title }) => [id?.value, title?.value].filter(Boolean).join(' ') || vscode.l10n.t('one without a title'),
    );
}
