import * as vscode from 'vscode';
import type { Seen } from '../../core/plan/findByText';
import type { Estimate, Milestone } from '../../core/plan/types';
import { askChoice, type Choice } from '../../host/ask/askChoice';
import { askInSteps } from '../../host/ask/askInSteps';
import { askText } from '../../host/ask/askText';
import { askWith, back, type Question, type Reply } from '../../host/ask/question';
import { titleWithPlan } from '../../host/plans/planName';
import { milestoneOf } from './milestoneOf';
import type { Answer, Asked } from './runMilestoneCommand';

/** What goes over to the second milestone. */
interface Parts {
  readonly deliverables: readonly Seen[];
  readonly acceptance: readonly Seen[];
  readonly tasks: readonly Seen[];
}

/** What the estimate of the second milestone is, in the unit of the whole; 0 where all of it stays with the first. */
interface Splitting {
  readonly title: string;
  readonly parts?: Parts;
  readonly second?: number;
}

/** Makes two milestones of one: asks for the title of the second, what goes over to it, and how the estimate is divided. */
export async function splitMilestone({ services, ref }: Asked): Promise<Answer | undefined> {
  const milestone = milestoneOf(services, ref);
  const estimate = milestone?.estimate?.value;
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
      second: (question, { second }) => askSecond(question, estimate ?? { amount: 0, unit: 'h' }, second),
    },
    {},
    (key) => (key === 'parts' ? items.length > 0 : key === 'second' ? estimate !== undefined : true),
  );
  if (!answer) return undefined;
  const { second = 0 } = answer;
  return {
    act: {
      kind: 'split',
      milestone: ref,
      title: answer.title,
      ...answer.parts,
      ...(estimate && second > 0 && { estimate: divide(estimate, second) }),
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

/** Asks how much of the estimate is that of the second milestone. */
async function askSecond(question: Question, estimate: Estimate, picked: number | undefined): Promise<Reply<number>> {
  const { amount, unit } = estimate;
  const half = amount / 2;
  const choices: readonly Choice<number | typeof other>[] = [
    { label: vscode.l10n.t('Half Each'), description: `${half}${unit} + ${half}${unit}`, value: half },
    { label: vscode.l10n.t('All with the First'), description: `${amount}${unit}`, value: 0 },
    { label: vscode.l10n.t('Another Part…'), value: other },
  ];
  const isOther = picked !== undefined && picked !== half && picked !== 0;
  const placeHolder = vscode.l10n.t('How is the estimate of {0}{1} divided?', amount, unit);
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
      prompt: vscode.l10n.t('How much of the {0}{1} is for the second milestone?', amount, unit),
      value: isOther ? `${picked}${unit}` : '',
      required: vscode.l10n.t('Type a number below {0}.', amount),
      faultOf: (typed) =>
        readPart(typed, estimate) === undefined ? vscode.l10n.t('Type a number below {0}.', amount) : undefined,
    });
    if (text !== back) return text === undefined ? undefined : readPart(text, estimate);
  }
}

/** `8` or `8h` of an estimate in hours; undefined for what is not between 0 and all of it. */
function readPart(text: string, { amount, unit }: Estimate): number | undefined {
  const [, digits, given = unit] = /^(\d+(?:\.\d+)?) ?([hdw])?$/.exec(text) ?? [];
  const part = Number(digits);
  return given === unit && part > 0 && part < amount ? part : undefined;
}

function divide({ amount, unit }: Estimate, second: number): { readonly first: Estimate; readonly second: Estimate } {
  // 1.1 - 0.3 is 0.8000000000000002.
  const first = Number((amount - second).toFixed(6));
  return { first: { amount: first, unit }, second: { amount: second, unit } };
}
