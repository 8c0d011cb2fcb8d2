import * as vscode from 'vscode';
import { orderLabel } from '../../../core/plan/changeOrders';
import type { OrderAct } from '../../../core/plan/orderAct';
import { askText } from '../../../host/ask/askText';
import { editAndTell } from '../../../host/editing/editAndTell';
import { titleWithPlan } from '../../../host/plans/planName';
import type { Services } from '../../../host/services';
import { commands } from '../../../ids';
import { pickUndecidedOrder } from '../../../host/ask/pickOrder';

/** An answer to a change order other than its approval. */
export interface OrderAnswer {
  readonly to: Extract<OrderAct, { kind: 'answer-order' }>['to'];
  readonly placeHolder: string;
  /** What is asked; nothing is without it. */
  readonly asks?: string;
  /** The message while the answer is empty; without it the answer may be empty. */
  readonly required?: string;
  readonly done: (name: string) => string;
}

/** By the ids of their commands. */
export function orderAnswers(): Readonly<Record<string, OrderAnswer>> {
  const { l10n } = vscode;
  return {
    [commands.askForAdjustment]: {
      to: 'adjustment-asked',
      placeHolder: l10n.t('Which change order is to be adjusted?'),
      asks: l10n.t('What does the client want adjusted?'),
      required: l10n.t('Say what is to be adjusted.'),
      done: (name) => l10n.t('Noted what to adjust in “{0}”.', name),
    },
    [commands.declineChangeOrder]: {
      to: 'declined',
      placeHolder: l10n.t('Which change order was declined?'),
      asks: l10n.t('Why was it declined? The plan keeps the reason. Press Enter to give none.'),
      done: (name) => l10n.t('Declined “{0}”. Everything stays as agreed.', name),
    },
    [commands.withdrawChangeOrder]: {
      to: 'withdrawn',
      placeHolder: l10n.t('Which change order do you withdraw?'),
      done: (name) => l10n.t('Withdrew “{0}”. Everything stays as agreed.', name),
    },
  };
}

export async function answerChangeOrder(services: Services, target: unknown, answer: OrderAnswer): Promise<void> {
  const picked = await pickUndecidedOrder(services, target, answer.placeHolder);
  if (!picked) return;
  const { entry, order, ref } = picked;
  const label = orderLabel(order);
  const title = titleWithPlan(services.plans, [ref.uri], label);
  const { asks, required, to } = answer;
  const note = asks === undefined ? '' : await askText({ title, prompt: asks, ...(required && { required }) });
  if (typeof note !== 'string') return;
  const act = { kind: 'answer-order', order: ref, to, date: services.today.date, note } as const;
  await editAndTell(services, entry.uri, [act], answer.done(label));
}
