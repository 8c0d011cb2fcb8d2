import * as vscode from 'vscode';
import { createDayWords } from '../../core/calendar/dayWords';
import { findOrder, isUndecided, orderLabel, orderName, type OrderRef } from '../../core/plan/changeOrders';
import { orderStateWords, type ChangeOrder } from '../../core/plan/types';
import { checkEditable } from '../editing/editAndTell';
import type { PlanEntry } from '../plans/planEntry';
import { nameAmongPlans } from '../plans/planName';
import type { Services } from '../services';

/** An order in the plan as it was last read. */
export interface PickedOrder {
  readonly entry: PlanEntry;
  readonly order: ChangeOrder;
  readonly ref: OrderRef;
}

export interface OrderQuestion {
  readonly placeHolder: string;
  /** Whether the order is offered. */
  readonly suits: (order: ChangeOrder) => boolean;
  /** The message when no order suits. */
  readonly none: string;
}

/**
 * The order for a command: that of the row, else the only one that suits, else the one that the user picks.
 * @returns undefined when the user cancels, and after a message that there is none
 */
export async function pickOrder(
  services: Services,
  target: unknown,
  question: OrderQuestion,
): Promise<PickedOrder | undefined> {
  await services.plans.catchUp();
  const given = orderOf(target);
  return given ? findGiven(services, given) : askForOrder(services, question);
}

/** The order for a command that decides on it. @returns undefined also after a message that its plan cannot be edited */
export async function pickUndecidedOrder(
  services: Services,
  target: unknown,
  placeHolder: string,
): Promise<PickedOrder | undefined> {
  const none = vscode.l10n.t('No change order waits for a decision.');
  const picked = await pickOrder(services, target, { placeHolder, suits: isUndecided, none });
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

async function askForOrder(
  services: Services,
  { placeHolder, suits, none }: OrderQuestion,
): Promise<PickedOrder | undefined> {
  const candidates = services.plans.ours.flatMap((entry) =>
    entry.lastGood.plan.changeOrders.flatMap((order, index): PickedOrder[] => {
      const ref = { uri: entry.uri.toString(), name: orderName(order), index, revision: entry.revision };
      return suits(order) ? [{ entry, order, ref }] : [];
    }),
  );
  const [first, ...others] = candidates;
  if (!first) {
    void vscode.window.showInformationMessage(none);
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
