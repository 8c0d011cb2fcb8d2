import * as vscode from 'vscode';
import { addDays, type CalendarDate } from '../../../core/calendar/calendarDate';
import { createDayWords } from '../../../core/calendar/dayWords';
import type { OrderTerms } from '../../../core/plan/orderTerms';
import type { OrderWay } from '../../../core/client/orders/orderWays';
import type { ProposedOrder } from '../../../core/plan/orderAct';
import { parseDecimal, toNumber } from '../../../core/plan/money';
import { shownTitle } from '../../../core/plan/shownTitle';
import { askChoice, type Choice } from '../../../host/ask/askChoice';
import { askDate } from '../../../host/ask/askDate';
import { askInSteps } from '../../../host/ask/askInSteps';
import { askText } from '../../../host/ask/askText';
import type { Question, Reply } from '../../../host/ask/question';
import { loadEngine, type Engine } from '../../../host/engine';
import type { PlanEntry } from '../../../host/plans/planEntry';
import type { Services } from '../../../host/services';
import { refIn } from '../moves/planMoves';
import { chooseTouched } from './chooseTouched';
import { recordsOnly, scopeRows, tellingRows } from './orderRows';

/** What is answered about an order; texts may be empty. */
export interface Proposal {
  /** Indexes in the plan as it was when it was asked. */
  readonly milestones: readonly number[];
  readonly title: string;
  /** With semicolons between them. */
  readonly items: string;
  readonly price: string;
  readonly days: string;
  readonly expires: CalendarDate;
  readonly reason: string;
  readonly way: OrderWay;
}

/**
 * Asks what an order changes, with its price and its days, and shows the ways in which that can be met beside one another.
 * @param known answers that are offered
 * @param current the terms of an order that is revised; the way that has them is offered first
 */
export async function askProposal(
  services: Services,
  entry: PlanEntry,
  title: string,
  known: Partial<Proposal>,
  current?: OrderTerms,
): Promise<Proposal | undefined> {
  const engine = await loadEngine();
  const today = services.today.date;
  return askInSteps<Proposal>(
    { title },
    {
      milestones: (question, { milestones }) => chooseTouched(services, question, entry, milestones),
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
      way: (question, answered) => askWay(services, engine, entry, question, { ...answered, current }),
    },
    known,
  );
}

/** What was answered, as an order says it. */
export function toProposedOrder(
  { title, milestones, items, expires, reason, way: { terms } }: Proposal,
  entry: PlanEntry,
  today: CalendarDate,
): ProposedOrder {
  const refOf = (index: number) => refIn(entry, index);
  return {
    title,
    milestones: milestones.map(refOf),
    items: itemsOf(items),
    price: terms.price?.digits === 0 ? undefined : terms.price,
    days: terms.days === 0 ? undefined : terms.days,
    drops: terms.drops.map(refOf),
    date: today,
    expires,
    reason,
  };
}

function titleFor({ lastGood: { plan } }: PlanEntry, milestones: readonly number[] | undefined): string {
  const first = plan.milestones[milestones?.[0] ?? -1];
  return first ? vscode.l10n.t('Changes to “{0}”', shownTitle(first)) : '';
}

function currencyWords({ lastGood: { plan } }: PlanEntry): string {
  return plan.currency ? vscode.l10n.t(', in {0}', plan.currency.value) : '';
}

/** Several items have a semicolon between them. */
function itemsOf(text: string): readonly string[] {
  return text
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** The ways beside one another, and below them what has changed since the agreement, and the fence around the work. */
function askWay(
  { today: { date: today } }: Services,
  engine: Engine,
  { lastGood: { plan }, holidays, calendars }: PlanEntry,
  question: Question,
  {
    milestones = [],
    price = '',
    days = '',
    current,
  }: Readonly<Partial<Proposal>> & { readonly current: OrderTerms | undefined },
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
  return askChoice({
    ...question,
    placeHolder,
    choices,
    picked: ways.find(({ terms }) => current && hasTerms(terms, current)) ?? ways[0],
  });
}

function hasTerms(one: OrderTerms, other: OrderTerms): boolean {
  const digitsOf = ({ price }: OrderTerms): number => (price ? toNumber(price) : 0);
  const isSame = one.days === other.days && digitsOf(one) === digitsOf(other);
  return isSame && one.drops.join() === other.drops.join();
}
