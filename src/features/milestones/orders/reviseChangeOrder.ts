import * as vscode from 'vscode';
import { isUndecided, orderLabel } from '../../../core/plan/changeOrders';
import { toNumber } from '../../../core/plan/money';
import type { ChangeOrder } from '../../../core/plan/types';
import type { CalendarDate } from '../../../core/calendar/calendarDate';
import type { OrderTerms } from '../../../core/plan/orderTerms';
import { editAndTell } from '../../../host/editing/editAndTell';
import { loadEngine } from '../../../host/engine';
import { titleWithPlan } from '../../../host/plans/planName';
import type { Services } from '../../../host/services';
import { askProposal, toProposedOrder, type Proposal } from './askProposal';
import { pickUndecidedOrder } from '../../../host/ask/pickOrder';
import { recordsOnly, sayDecided } from './orderRows';

/** Proposes an order anew, with what stands in it as the answers, such as after the client has asked for an adjustment. */
export async function reviseChangeOrder(services: Services, target: unknown): Promise<void> {
  const picked = await pickUndecidedOrder(services, target, vscode.l10n.t('Which change order do you revise?'));
  if (!picked) return;
  const { entry, order, ref } = picked;
  if (!isUndecided(order)) return sayDecided(order);
  const { termsOfOrder } = await loadEngine();
  const current = termsOfOrder(entry.lastGood.plan, order);
  const today = services.today.date;
  const label = orderLabel(order);
  const title = titleWithPlan(services.plans, [ref.uri], vscode.l10n.t('Revise “{0}”', label));
  const known = answersOf(order, current, today);
  const answers = await askProposal(services, entry, title, { ...known }, current);
  if (!answers) return;
  const proposed = toProposedOrder(answers, entry, today);
  // An item may have a semicolon of its own.
  const items = answers.items === known.items ? order.items.map(({ value }) => value) : proposed.items;
  const act = { kind: 'revise-order', order: ref, ...proposed, items } as const;
  const done = vscode.l10n.t('Proposed “{0}” anew.', orderLabel(order));
  await editAndTell(services, entry.uri, [act], `${done} ${recordsOnly()}`);
}

function answersOf(order: ChangeOrder, { milestones }: OrderTerms, today: CalendarDate): Partial<Proposal> {
  const { title, items, price, days, expires, reason } = order;
  return {
    ...(milestones.length > 0 && { milestones }),
    title: title?.value ?? '',
    items: items.map(({ value }) => value).join('; '),
    price: price ? String(toNumber(price.value)) : '',
    days: days ? String(days.value) : '',
    // A day that has passed is no answer any more.
    ...(expires && expires.value >= today && { expires: expires.value }),
    reason: reason?.value ?? '',
  };
}
