import * as vscode from 'vscode';
import type { Seen } from '../../core/plan/findByText';
import { minorDigitsOf, parseDecimal, toMinorUnits } from '../../core/plan/money';
import { moneyWords } from '../../core/plan/moneyWords';
import type { Decimal, Estimate, Milestone } from '../../core/plan/types';
import { askChoice, type Choice } from '../../host/ask/askChoice';
import { askInSteps } from '../../host/ask/askInSteps';
import { askText } from '../../host/ask/askText';
import { askWith, back, type Question, type Reply } from '../../host/ask/question';
import { titleWithPlan } from '../../host/plans/planName';
import { milestoneOf, planOf } from './milestoneOf';
import type { Answer, Asked } from './runMilestoneCommand';

/** What goes over to the second milestone. */
interface Parts {
  readonly deliverables: readonly Seen[];
  readonly acceptance: readonly Seen[];
  readonly tasks: readonly Seen[];
}

interface Splitting {
  readonly title: string;
  readonly parts?: Parts;
  /** The estimate of the second milestone, in the unit of the whole; 0 where all of it stays with the first. */
  readonly estimate?: number;
  /** The price of the second milestone, in minor units; 0 where all of it stays with the first. */
  readonly amount?: number;
}

/** Makes two milestones of one: asks for the title of the second, what goes over to it, and how estimate and price are divided. */
export async function splitMilestone({ services, ref }: Asked): Promise<Answer | undefined> {
  const milestone = milestoneOf(services, ref);
  const estimate = milestone?.estimate?.value;
  const currency = planOf(services, [ref])?.lastGood.plan.currency?.value;
  const price = milestone?.amount && toMinorUnits(milestone.amount.value, currency);
  const items = milestone ? partItems(milestone) : [];
  const title = titleWithPlan(services.plans, [ref.uri], vscode.l10n.t('Split “{0}”', ref.title));
  const answer = await askInSteps<Splitting>(
    { title },
    {
      title: (question, known) =>
        askText({
          ...question,
          prompt: vscode.l10n.t(
            'What will exist or be true when the second milestone is done? The first keeps its title.',
          ),
          value: known.title ?? '',
          required: vscode.l10n.t('A milestone needs a title.'),
        }),
      parts: (question, { parts }) => askParts(question, items, parts),
      estimate: (question, known) => askShare(question, estimateShare(estimate), known.estimate),
      amount: (question, known) => askShare(question, priceShare(price ?? 0, currency), known.amount),
    },
    {},
    (key) => {
      if (key === 'parts') return items.length > 0;
      if (key === 'estimate') return estimate !== undefined;
      return key !== 'amount' || (price !== undefined && price > 0);
    },
  );
  if (!answer) return undefined;
  const { estimate: hours = 0, amount: units = 0 } = answer;
  return {
    act: {
      kind: 'split',
      milestone: ref,
      title: answer.title,
      ...answer.parts,
      ...(estimate && hours > 0 && { estimate: divideEstimate(estimate, hours) }),
      ...(price && units > 0 && { amount: dividePrice(price, units, currency) }),
      // What waited for the whole is not to start after its first half.
      followersWait: true,
    },
    done: vscode.l10n.t('Split: “{0}” now comes after “{1}”.', answer.title, ref.title),
  };
}

interface PartItem extends vscode.QuickPickItem {
  readonly list: keyof Parts;
  readonly entry: Seen;
}

function partItems({ acceptance, deliverables, tasks }: Milestone): readonly PartItem[] {
  const toItems = (
    list: keyof Parts,
    texts: readonly { readonly value: string }[],
    kind: string,
  ): readonly PartItem[] =>
    texts.map(({ value }, index) => ({ label: value, description: kind, list, entry: { index, text: value } }));
  return [
    ...toItems(
      'acceptance',
      acceptance.map(({ text }) => text),
      vscode.l10n.t('criterion'),
    ),
    ...toItems('deliverables', deliverables, vscode.l10n.t('deliverable')),
    ...toItems(
      'tasks',
      tasks.map(({ text }) => text),
      vscode.l10n.t('task'),
    ),
  ];
}

function askParts(question: Question, items: readonly PartItem[], known: Parts | undefined): Promise<Reply<Parts>> {
  const input = vscode.window.createQuickPick<PartItem>();
  Object.assign(input, {
    canSelectMany: true,
    placeholder: vscode.l10n.t('Tick what goes over to the second milestone'),
    items,
  });
  input.selectedItems = items.filter(({ list, entry }) => known?.[list].includes(entry));
  return askWith(input, question, () => {
    const of = (list: keyof Parts): readonly Seen[] =>
      input.selectedItems.flatMap((item) => (item.list === list ? item.entry : []));
    return { deliverables: of('deliverables'), acceptance: of('acceptance'), tasks: of('tasks') };
  });
}

const other = Symbol('other');

/** Something of which the second milestone gets a part. */
interface Whole {
  readonly amount: number;
  /** Half of it, or what comes next where halves are not to be had. */
  readonly half: number;
  readonly show: (part: number) => string;
  /** Undefined for what is no number above 0 and below the whole. */
  readonly read: (typed: string) => number | undefined;
  readonly placeHolder: string;
  readonly prompt: string;
}

function estimateShare({ amount, unit }: Estimate = { amount: 0, unit: 'h' }): Whole {
  return {
    amount,
    half: amount / 2,
    show: (part) => `${part}${unit}`,
    read: (typed) => {
      const [, digits, given = unit] = /^(\d+(?:\.\d+)?) ?([hdw])?$/.exec(typed) ?? [];
      return given === unit ? within(Number(digits), amount) : undefined;
    },
    placeHolder: vscode.l10n.t('How is the estimate of {0}{1} divided?', amount, unit),
    prompt: vscode.l10n.t('How much of the {0}{1} is for the second milestone?', amount, unit),
  };
}

/** @param amount in minor units */
function priceShare(amount: number, currency: string | undefined): Whole {
  const show = (part: number): string => moneyWords(part, currency);
  return {
    amount,
    half: Math.floor(amount / 2),
    show,
    read: (typed) => {
      // It is offered with the currency behind it.
      const decimal = parseDecimal(typed.trim().split(/\s/)[0] ?? '');
      const units = decimal && toMinorUnits(decimal, currency);
      return units === undefined ? undefined : within(units, amount);
    },
    placeHolder: vscode.l10n.t('How is the price of {0} divided?', show(amount)),
    prompt: vscode.l10n.t('How much of the {0} is for the second milestone?', show(amount)),
  };
}

function within(part: number, whole: number): number | undefined {
  return part > 0 && part < whole ? part : undefined;
}

/** Asks how much the second milestone gets; 0 for nothing. */
async function askShare(question: Question, whole: Whole, picked: number | undefined): Promise<Reply<number>> {
  const { amount, half, show, read, placeHolder, prompt } = whole;
  const choices: readonly Choice<number | typeof other>[] = [
    { label: vscode.l10n.t('Half Each'), description: `${show(rest(amount, half))} + ${show(half)}`, value: half },
    { label: vscode.l10n.t('All with the First'), description: show(amount), value: 0 },
    { label: vscode.l10n.t('Another Part…'), value: other },
  ];
  const isOther = picked !== undefined && picked !== half && picked !== 0;
  const required = vscode.l10n.t('Type a number below {0}.', show(amount));
  for (;;) {
    const reply = await askChoice<number | typeof other>({
      ...question,
      placeHolder,
      choices,
      picked: isOther ? other : (picked ?? half),
    });
    if (reply !== other) return reply;
    const text = await askText({
      ...question,
      prompt,
      value: isOther ? show(picked) : '',
      required,
      faultOf: (typed) => (read(typed) === undefined ? required : undefined),
    });
    if (text !== back) return text === undefined ? undefined : read(text);
  }
}

/** 1.1 - 0.3 is 0.8000000000000002. */
function rest(whole: number, part: number): number {
  return Number((whole - part).toFixed(6));
}

function divideEstimate(
  { amount, unit }: Estimate,
  second: number,
): { readonly first: Estimate; readonly second: Estimate } {
  return { first: { amount: rest(amount, second), unit }, second: { amount: second, unit } };
}

function dividePrice(
  whole: number,
  second: number,
  currency: string | undefined,
): { readonly first: Decimal; readonly second: Decimal } {
  const scale = minorDigitsOf(currency);
  return { first: { digits: whole - second, scale }, second: { digits: second, scale } };
}
