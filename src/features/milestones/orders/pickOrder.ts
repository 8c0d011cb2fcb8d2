import * as vscode from 'vscode';
import { createDayWords } from '../../../core/calendar/dayWords';
import { findOrder, isUndecided, orderLabel, orderName, type OrderRef } from '../../../core/plan/changeOrders';
import { orderStateWords, type ChangeOrder } from '../../../core/plan/types';
import { checkEditable } from '../../../host/editing/editAndTell';
import type { PlanEntry } from '../../../host/plans/planEntry';
import { nameAmongPlans } from '../../../host/plans/planName';
import type { Services } from '../../../host/services';

/** An order in the plan as it was last read. */
export interface PickedOrder {
  readonly entry: PlanEntry;
  readonly order: ChangeOrder;
  readonly ref: OrderRef;
}

/**
 * The order for a command: that of the row, else the only one that waits for a decision, else the one that the user picks.
 * @returns undefined when the user cancels, and after a message that there is none or its plan cannot be used
 */
export async function pickOrder(
  services: Services,
  target: unknown,
  placeHolder: string,
): Promise<PickedOrder | undefined> {
  const { plans } = services;
  await plans.catchUp();
  const given = orderOf(target);
  const picked = given ? findGiven(services, given) : await askForOrder(services, placeHolder);
  return picked && (await checkEditable(services, picked.entry.uri)) ? picked : undefined;
}

/** The order of a row. Keybindings and other extensions may pass any value. */
function orderOf(target: unknown): OrderRef | undefined {
  const place: unknown = typeof target === 'object' && target !== null && 'place' in target ? target.place : target;
  if (typeof place !== 'object' || place === null || !('order' in place)) return undefined;
  const { order } = place;
  const isRef = typeof order === 'object' && order !== null && 'uri' in order && 'name' in order && 'index' in order;
  return isRef ? (order as OrderRef) : undefined;
}

function findGiven({ plans }: Services, ref: OrderRef): PickedOrder | undefined {
  const entry = plans.entryOf(vscode.Uri.parse(ref.uri));
  const index = entry && findOrder(entry.lastGood.plan, ref, entry.revision);
  const order = entry?.lastGood.plan.changeOrders[index ?? -1];
  if (entry && order) return { entry, order, ref };
  const sentence = vscode.l10n.t('The change order “{0}” is no longer in the plan; nothing was edited.', ref.name);
  void vscode.window.showWarningMessage(sentence);
  return undefined;
}

async function askForOrder(services: Services, placeHolder: string): Promise<PickedOrder | undefined> {
  const candidates = services.plans.ours.flatMap((entry) =>
    entry.lastGood.plan.changeOrders.flatMap((order, index): PickedOrder[] => {
      const ref = { uri: entry.uri.toString(), name: orderName(order), index, revision: entry.revision };
      return isUndecided(order) ? [{ entry, order, ref }] : [];
    }),
  );
  const [first, ...others] = candidates;
  if (!first) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No change order waits for a decision.'));
    return undefined;
  }
  if (others.length === 0) return first;
  const words = createDayWords(vscode.env.language);
  const items = candidates.map((picked) => {
    const { state, expires } = picked.order;
    const facts = [
      orderStateWords[state?.value ?? 'proposed'],
      expires && vscode.l10n.t('until {0}', words.short(expires.value, services.today.date)),
    ];
    return {
      label: orderLabel(picked.order),
      description: nameAmongPlans(services.plans, picked.entry.uri) ?? '',
      detail: facts.filter((fact) => fact !== undefined).join(' · '),
      found: picked,
    };
  });
  const chosen = await vscode.window.showQuickPick(items, { placeHolder, matchOnDescription: true });
  return chosen?.found;
}
