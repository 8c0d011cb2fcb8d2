import * as vscode from 'vscode';
import type { CalendarDate } from '../../core/calendar/calendarDate';
import { addDays } from '../../core/calendar/calendarDate';
import type { Billable } from '../../core/client/money/billables';
import type { PaymentStep } from '../../core/plan/edit/paymentEdits';
import { askDate } from '../../host/ask/askDate';
import { askInSteps } from '../../host/ask/askInSteps';
import { askText } from '../../host/ask/askText';
import { editAndTell } from '../../host/editing/editAndTell';
import { titleWithPlan } from '../../host/plans/planName';
import type { Services } from '../../host/services';
import { askBillables } from './askBillables';
import { nameOf, paidForOf } from './moneyItems';
import { moneyOfPlan, type PlanMoney } from './moneyOfPlan';

interface Invoiced {
  readonly what: readonly Billable[];
  readonly invoice: string;
  readonly due: CalendarDate;
}

/** Notes for what an invoice was sent, under which number, and until when it is to be paid. */
export async function markInvoiced(services: Services, target: unknown): Promise<void> {
  const placeHolder = vscode.l10n.t('Which plan has an invoice?');
  const money = await moneyOfPlan(services, target, { placeHolder, edits: true });
  if (!money) return;
  const open = money.billables.filter(({ state }) => state === 'open' || state === 'earned');
  if (open.length === 0) return say(vscode.l10n.t('Everything with an amount is invoiced or paid.'));
  const { date } = services.today;
  const answer = await askInSteps<Invoiced>(
    { title: titleWithPlan(services.plans, [money.entry.uri.toString()], vscode.l10n.t('Mark Invoiced')) },
    {
      what: (question, { what }) =>
        askBillables(
          { ...question, placeHolder: vscode.l10n.t('Tick what the invoice is for') },
          money.entry,
          open,
          what ?? open.filter(({ isReady }) => isReady),
        ),
      invoice: (question, { invoice }) =>
        askText({
          ...question,
          prompt: vscode.l10n.t('Which number has the invoice? Press Enter to leave it out.'),
          value: invoice ?? '',
        }),
      due: (question, { due }) =>
        askDate({
          ...question,
          asks: vscode.l10n.t('By when is it to be paid?'),
          today: date,
          choices: [14, 30, 7].map((days) => ({ label: vscode.l10n.t('In {0} Days', days), day: addDays(date, days) })),
          ifPast: vscode.l10n.t('This day has passed: it is overdue at once.'),
          ...(due && { picked: due }),
        }),
    },
  );
  if (!answer) return;
  const { what, invoice, due } = answer;
  await note(services, money, what, { state: 'invoiced', date, due, invoice });
}

/** Notes what has been paid. */
export async function markPaid(services: Services, target: unknown): Promise<void> {
  const placeHolder = vscode.l10n.t('Which plan was paid for?');
  const money = await moneyOfPlan(services, target, { placeHolder, edits: true });
  if (!money) return;
  const unpaid = money.billables.filter(({ state }) => state !== 'paid');
  if (unpaid.length === 0) return say(vscode.l10n.t('Everything with an amount is paid.'));
  const what = await askBillables(
    {
      title: titleWithPlan(services.plans, [money.entry.uri.toString()], vscode.l10n.t('Mark Paid')),
      placeHolder: vscode.l10n.t('Tick what was paid'),
    },
    money.entry,
    unpaid,
    unpaid.filter(({ state }) => state === 'invoiced' || state === 'overdue'),
  );
  if (!what || typeof what === 'symbol') return;
  await note(services, money, what, { state: 'paid', date: services.today.date });
}

async function note(
  services: Services,
  { entry }: PlanMoney,
  what: readonly Billable[],
  step: PaymentStep,
): Promise<void> {
  const acts = what.map((billable) => ({ kind: 'note-payment', of: paidForOf(billable, entry), ...step }) as const);
  const [first, ...others] = what;
  if (!first) return;
  const isPaid = step.state === 'paid';
  const name = nameOf(first, entry);
  const several = others.length + 1;
  const done =
    others.length === 0
      ? isPaid
        ? vscode.l10n.t('“{0}” is paid.', name)
        : vscode.l10n.t('“{0}” is invoiced.', name)
      : isPaid
        ? vscode.l10n.t('{0} amounts are paid.', several)
        : vscode.l10n.t('{0} amounts are invoiced.', several);
  await editAndTell(services, entry.uri, acts, done);
}

function say(sentence: string): void {
  void vscode.window.showInformationMessage(sentence);
}
