import * as vscode from 'vscode';
import { addDays, type CalendarDate } from '../../../core/calendar/calendarDate';
import { createDayWords } from '../../../core/calendar/dayWords';
import type { OrderWay } from '../../../core/client/orders/orderWays';
import { findIndex } from '../../../core/plan/milestoneRef';
import { parseDecimal } from '../../../core/plan/money';
import { shownTitle } from '../../../core/plan/shownTitle';
import { askChoice, type Choice } from '../../../host/ask/askChoice';
import { askDate } from '../../../host/ask/askDate';
import { askInSteps } from '../../../host/ask/askInSteps';
import { askText } from '../../../host/ask/askText';
import { givenBy, type CommandTarget } from '../../../host/ask/pickMilestone';
import { pickPlan } from '../../../host/ask/pickPlan';
import type { Question, Reply } from '../../../host/ask/question';
import { checkEditable, editAndTell } from '../../../host/editing/editAndTell';
import { loadEngine } from '../../../host/engine';
import type { PlanEntry } from '../../../host/plans/planEntry';
import { titleWithPlan } from '../../../host/plans/planName';
import type { Services } from '../../../host/services';
import { refIn } from '../moves/planMoves';
import { chooseTouched } from './chooseTouched';
import { recordsOnly, scopeRows, tellingRows } from './orderRows';

/** All answers; texts may be empty. */
interface Proposal {
  /** Indexes in the plan as it was when it was asked. */
  readonly milestones: readonly number[];
  readonly title: string;
  readonly items: string;
  readonly price: string;
  readonly days: string;
  readonly expires: CalendarDate;
  readonly reason: string;
  readonly way: OrderWay;
}

/** Asks what changes, with its price and its days, and shows the ways in which that can be met beside one another. */
export async function proposeChangeOrder(services: Services, target: CommandTarget, selected: unknown): Promise<void> {
  const uri = await pickPlan(services, givenBy(target) ?? target, {
    placeHolder: vscode.l10n.t('A change order in which plan?'),
    kind: 'ours',
  });
  if (!uri || !(await checkEditable(services, uri))) return;
  const entry = services.plans.entryOf(uri);
  if (!entry) return;
  const { plan } = entry.lastGood;
  if (!plan.milestones.some(({ status }) => status !== 'done' && status !== 'cancelled')) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No milestone is open.'));
    return;
  }
  const engine = await loadEngine();
  const today = services.today.date;
  const title = titleWithPlan(services.plans, [uri.toString()], vscode.l10n.t('Propose Change Order'));
  const ticked = givenIndexes(entry, target, selected);
  const answers = await askInSteps<Proposal>(
    { title, ignoreFocusOut: true },
    {
      milestones: (question, { milestones = ticked }) => chooseTouched(services, question, entry, milestones),
      title: (question, { title: known, milestones }) =>
        askText({
          ...question,
          prompt: vscode.l10n.t('What is it called?'),
          placeHolder: vscode.l10n.t('Invoices as PDF'),
          value: known ?? titleFor(entry, milestones),
          required: vscode.l10n.t('An order needs a title.'),
        }),
      items: (question, { items }) =>
        askText({
          ...question,
          prompt: vscode.l10n.t(
            'What comes on top, in the words of the client? Several with a semicolon between them. Press Enter if only what has changed already is agreed on.',
          ),
          placeHolder: vscode.l10n.t('One PDF for each order; the PDF is sent by mail'),
          value: items,
        }),
      price: (question, { price }) =>
        askText({
          ...question,
          prompt: vscode.l10n.t('What does it cost{0}? Press Enter for nothing.', currencyWords(entry)),
          value: price,
          faultOf: (text) =>
            parseDecimal(text)
              ? undefined
              : vscode.l10n.t('Type an amount such as 600 or 600.50, without the currency.'),
        }),
      days: (question, { days }) =>
        askText({
          ...question,
          prompt: vscode.l10n.t('How many working days does it take on top? Press Enter for none.'),
          value: days,
          faultOf: (text) =>
            /^-?\d{1,4}$/.test(text) ? undefined : vscode.l10n.t('Type a whole number of working days, such as 4.'),
        }),
      expires: (question, { expires = addDays(today, 14) }) =>
        askDate({
          ...question,
          today,
          asks: vscode.l10n.t('Until when can it be approved?'),
          choices: [
            { label: vscode.l10n.t('Two Weeks'), day: addDays(today, 14) },
            { label: vscode.l10n.t('A Week'), day: addDays(today, 7) },
            { label: vscode.l10n.t('Four Weeks'), day: addDays(today, 28) },
          ],
          picked: expires,
          ifPast: vscode.l10n.t('This day has passed: the order would have expired from the start.'),
        }),
      reason: (question, { reason }) =>
        askText({
          ...question,
          prompt: vscode.l10n.t('Why is it proposed? Press Enter to give no reason.'),
          value: reason,
        }),
      way: (question, known) => askWay(services, engine, entry, question, known),
    },
  );
  if (!answers) return;
  const { terms } = answers.way;
  const refOf = (index: number) => refIn(entry, index);
  const act = {
    kind: 'propose-order',
    title: answers.title,
    milestones: answers.milestones.map(refOf),
    items: itemsOf(answers.items),
    price: terms.price?.digits === 0 ? undefined : terms.price,
    days: terms.days === 0 ? undefined : terms.days,
    drops: terms.drops.map(refOf),
    date: today,
    expires: answers.expires,
    reason: answers.reason,
  } as const;
  const name = `${engine.nextOrderId(plan.changeOrders)} ${answers.title}`;
  await editAndTell(services, uri, [act], `${vscode.l10n.t('Proposed “{0}”.', name)} ${recordsOnly()}`);
}

/** The milestones of the rows that the command was started on; undefined without any. */
function givenIndexes(
  { lastGood, revision }: PlanEntry,
  target: CommandTarget,
  selected: unknown,
): readonly number[] | undefined {
  const rows: readonly unknown[] = Array.isArray(selected) && selected.length > 0 ? selected : [target];
  const found = rows.flatMap((row) => {
    const ref = givenBy(row);
    return (ref && findIndex(lastGood, ref, revision)) ?? [];
  });
  return found.length === 0 ? undefined : found;
}

function titleFor({ lastGood: { plan } }: PlanEntry, milestones: readonly number[] | undefined): string {
  const first = plan.milestones[milestones?.[0] ?? -1];
  return first ? vscode.l10n.t('Changes to “{0}”', shownTitle(first)) : '';
}

function currencyWords({ lastGood: { plan } }: PlanEntry): string {
  return plan.currency ? vscode.l10n.t(', in {0}', plan.currency.value) : '';
}

function itemsOf(text: string): readonly string[] {
  return text
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** The ways beside one another, and below them what has changed since the agreement, and the fence around the work. */
function askWay(
  { today: { date: today } }: Services,
  engine: Awaited<ReturnType<typeof loadEngine>>,
  { lastGood: { plan }, holidays, calendars }: PlanEntry,
  question: Question,
  { milestones = [], price = '', days = '' }: Readonly<Partial<Proposal>>,
): Promise<Reply<OrderWay>> {
  const words = createDayWords(vscode.env.language);
  const asked = { milestones, drops: [], days: Number(days), price: parseDecimal(price) };
  const ways = engine.waysToMeet({ plan, today, holidays }, asked);
  const choices: readonly Choice<OrderWay | undefined>[] = [
    ...ways.map((way) => ({
      label: engine.labelOfWay(way, plan),
      detail: engine.wordsOfEffect(way.effect, plan, { words, today }),
      value: way,
    })),
    ...tellingRows<OrderWay>(
      vscode.l10n.t('agreed on with it'),
      engine.linesOfDrift(plan, milestones, calendars, { words, today }),
    ),
    ...scopeRows<OrderWay>(plan),
  ];
  const placeHolder = `${vscode.l10n.t('How is it met? Everything not listed stays as agreed.')} ${recordsOnly()}`;
  return askChoice({ ...question, placeHolder, choices, picked: ways[0] });
}
