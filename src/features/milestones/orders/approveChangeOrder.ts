import * as vscode from 'vscode';
import type { CalendarDate } from '../../../core/calendar/calendarDate';
import { createDayWords } from '../../../core/calendar/dayWords';
import type { OrderEffect } from '../../../core/client/orders/orderEffect';
import { isExpired, isUndecided, orderLabel } from '../../../core/plan/changeOrders';
import { shortName } from '../../../core/plan/shownTitle';
import { askChoice, type Choice } from '../../../host/ask/askChoice';
import { askInSteps } from '../../../host/ask/askInSteps';
import type { Question, Reply } from '../../../host/ask/question';
import { editAndTell } from '../../../host/editing/editAndTell';
import { loadEngine, type Engine } from '../../../host/engine';
import { titleWithPlan } from '../../../host/plans/planName';
import type { Services } from '../../../host/services';
import { askHow } from '../agreement/askHow';
import { askWhen } from '../agreement/recordAgreement';
import { askWhoAgreed } from '../agreement/askWhoAgreed';
import { refIn } from '../moves/planMoves';
import { recordsOnly, sayDecided, scopeRows, tellingRows } from './orderRows';
import { pickUndecidedOrder, type PickedOrder } from '../../../host/ask/pickOrder';

interface Approval {
  readonly by: string;
  readonly date: CalendarDate;
  readonly how: string;
  readonly effect: OrderEffect;
}

/** Asks who approved an order, when and how, shows what becomes of the plan, and does it in one edit. */
export async function approveChangeOrder(services: Services, target: unknown): Promise<void> {
  const picked = await pickUndecidedOrder(services, target, vscode.l10n.t('Which change order was approved?'));
  if (!picked) return;
  const { entry, order, ref } = picked;
  const label = orderLabel(order);
  if (!isUndecided(order)) return sayDecided(order);
  const engine = await loadEngine();
  const terms = engine.termsOfOrder(entry.lastGood.plan, order);
  const refs = terms.milestones.map((index) => refIn(entry, index));
  const title = titleWithPlan(services.plans, [ref.uri], vscode.l10n.t('Approve “{0}”', label));
  const answers = await askInSteps<Approval>(
    { title },
    {
      by: (question, { by }) => askWhoAgreed(services, refs, question, by),
      date: (question, { date }) => askWhen(services.today.date, question, date),
      how: (question, { how }) => askHow(question, how),
      effect: (question) => askEffect(services, engine, picked, question),
    },
  );
  if (!answers) return;
  const { effect, ...decision } = answers;
  const moves = engine.movesOfOrder(effect, (index) => refIn(entry, index));
  const done = vscode.l10n.t('Approved “{0}”.', label);
  const unagreed = terms.milestones.flatMap((index) => {
    const milestone = entry.lastGood.plan.milestones[index];
    return milestone && !milestone.agreed ? [shortName(milestone)] : [];
  });
  const note =
    unagreed.length > 0
      ? vscode.l10n.t('Not agreed on as a whole yet: {0}. Record Agreement notes it.', unagreed.join(', '))
      : '';
  const act = { kind: 'approve-order', order: ref, moves, ...decision } as const;
  await editAndTell(services, entry.uri, [act], [done, note].filter(Boolean).join(' '));
}

/** Shows all that the approval does, before it is done. */
function askEffect(
  { today: { date: today } }: Services,
  engine: Engine,
  { entry, order }: PickedOrder,
  question: Question,
): Promise<Reply<OrderEffect>> {
  const { lastGood, holidays, calendars } = entry;
  const { plan } = lastGood;
  const words = createDayWords(vscode.env.language);
  const terms = engine.termsOfOrder(plan, order);
  const effect = engine.effectOfOrder({ plan, today, holidays }, terms);
  const dropped = terms.drops.flatMap((index) => plan.milestones[index] ?? []).map(shortName);
  const choices: readonly Choice<OrderEffect | undefined>[] = [
    {
      label: vscode.l10n.t('Approve'),
      detail: engine.wordsOfEffect(effect, plan, { words, today }),
      value: effect,
    },
    ...tellingRows<OrderEffect>(
      vscode.l10n.t('comes on top'),
      order.items.map(({ value }) => value),
    ),
    ...tellingRows<OrderEffect>(vscode.l10n.t('left out'), dropped),
    ...tellingRows<OrderEffect>(
      vscode.l10n.t('agreed on with it'),
      engine.linesOfDrift(plan, terms.milestones, calendars, { words, today }),
    ),
    ...scopeRows<OrderEffect>(plan),
  ];
  const expired =
    isExpired(order, today) && order.expires
      ? [vscode.l10n.t('It was valid until {0}.', words.long(order.expires.value))]
      : [];
  const ask = vscode.l10n.t('Everything not listed stays as agreed.');
  return askChoice({ ...question, placeHolder: [...expired, ask, recordsOnly()].join(' '), choices, picked: effect });
}
