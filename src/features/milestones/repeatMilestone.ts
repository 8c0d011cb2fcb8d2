import * as vscode from 'vscode';
import { createDayWords, type DayWords } from '../../core/calendar/dayWords';
import type { Interval } from '../../core/calendar/interval';
import type { WorkingCalendar } from '../../core/calendar/workingCalendar';
import type { Repetition } from '../../core/plan/repetitions';
import { askInSteps } from '../../host/ask/askInSteps';
import { askInterval } from '../../host/ask/askInterval';
import { askText } from '../../host/ask/askText';
import { askWith, type Question, type Reply } from '../../host/ask/question';
import { loadEngine, type Engine } from '../../host/engine';
import type { PlanEntry } from '../../host/plans/planEntry';
import { titleWithPlan } from '../../host/plans/planName';
import type { Services } from '../../host/services';
import { countMilestones } from './countMilestones';
import { milestoneOf, planOf } from './milestoneOf';
import type { Answer, Asked } from './runMilestoneCommand';

interface Repeating {
  readonly interval: Interval;
  readonly times: number;
  readonly repetitions: readonly Repetition[];
}

const month: Interval = { count: 1, unit: 'month' };
/** Ten years of weeks: more is a slip. */
const mostTimes = 520;

/** Only a milestone with a due day has days that could be repeated. */
export function hasDueDay(_services: Services, _engine: Engine, { lastGood }: PlanEntry, index: number): boolean {
  return lastGood.plan.milestones[index]?.due !== undefined;
}

/** Adds a milestone again, as often as the user wants, by weeks or months: shows title and day of each before it is written. */
export async function repeatMilestone({ services, ref }: Asked): Promise<Answer | undefined> {
  const milestone = milestoneOf(services, ref);
  const plan = planOf(services, [ref]);
  if (!milestone?.due || !plan) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('“{0}” has no due day from which it could be repeated. Give it one first.', ref.title),
    );
    return undefined;
  }
  const { repetitionsOf } = await loadEngine();
  const calendar = plan.calendars.ofMilestone(milestone);
  const terms = {
    calendar,
    knowsHolidays: plan.holidays.size > 0,
    language: plan.lastGood.plan.language?.value ?? 'en',
  };
  const compute = (interval: Interval, times: number): readonly Repetition[] =>
    repetitionsOf(milestone, { ...terms, interval, times });
  const words = createDayWords(vscode.env.language);
  const answer = await askInSteps<Repeating>(
    { title: titleWithPlan(services.plans, [ref.uri], vscode.l10n.t('Repeat “{0}”', ref.title)) },
    {
      interval: (question, { interval = month }) =>
        askInterval({
          ...question,
          placeHolder: vscode.l10n.t('How much time lies between one and the next?'),
          picked: interval,
          firstDay: (one) =>
            compute(one, 1)
              .map(({ due }) => dayWords(words, due))
              .join(),
        }),
      times: (question, { times }) => askTimes(question, times),
      repetitions: (question, { interval = month, times = 1, repetitions }) =>
        askRepetitions(question, compute(interval, times), repetitions, { words, calendar }),
    },
  );
  if (!answer) return undefined;
  const { repetitions } = answer;
  const [first] = repetitions;
  return {
    act: { kind: 'repeat', milestone: ref, repetitions },
    done:
      first && repetitions.length === 1
        ? vscode.l10n.t('Added “{0}”.', first.title)
        : vscode.l10n.t('Added {0} after “{1}”.', countMilestones(repetitions.length, 1), ref.title),
  };
}

function askTimes(question: Question, known: number | undefined): Promise<Reply<number>> {
  const required = vscode.l10n.t('Type a whole number from 1 to {0}.', mostTimes);
  const read = (text: string): number | undefined => {
    const times = /^\d{1,4}$/.test(text) ? Number(text) : 0;
    return times >= 1 && times <= mostTimes ? times : undefined;
  };
  return askText({
    ...question,
    prompt: vscode.l10n.t('How many more times?'),
    value: String(known ?? 3),
    required,
    faultOf: (text) => (read(text) === undefined ? required : undefined),
  }).then((reply) => (typeof reply === 'string' ? read(reply) : reply));
}

interface RepetitionItem extends vscode.QuickPickItem {
  readonly repetition: Repetition;
}

/** Shows what is added, all of it ticked. @returns what stays ticked */
function askRepetitions(
  question: Question,
  repetitions: readonly Repetition[],
  known: readonly Repetition[] | undefined,
  context: { readonly words: DayWords; readonly calendar: WorkingCalendar },
): Promise<Reply<readonly Repetition[]>> {
  const input = vscode.window.createQuickPick<RepetitionItem>();
  const items = repetitions.map((repetition): RepetitionItem => {
    const moved = movedWords(repetition, context);
    return {
      label: repetition.title,
      description: dayWords(context.words, repetition.due),
      ...(moved !== undefined && { detail: moved }),
      repetition,
    };
  });
  Object.assign(input, {
    canSelectMany: true,
    placeholder: vscode.l10n.t('These are added. Untick what is not wanted.'),
    matchOnDescription: true,
    items,
  });
  const isKnown = ({ due }: Repetition): boolean => known?.some((one) => one.due === due) ?? true;
  const hasSame = known?.some(({ due }) => repetitions.some((one) => one.due === due)) ?? false;
  input.selectedItems = hasSame ? items.filter(({ repetition }) => isKnown(repetition)) : items;
  return askWith<readonly Repetition[]>(input, question, () => {
    // Nothing ticked is nothing to add: the question stays open.
    return input.selectedItems.length === 0 ? undefined : input.selectedItems.map(({ repetition }) => repetition);
  });
}

function dayWords(words: DayWords, day: Repetition['due']): string {
  return `${words.weekday(day, 'short')}, ${words.long(day)}`;
}

/** Why it is not due on the day to which the interval leads; undefined where it is. */
function movedWords(
  { due, nominalDue }: Repetition,
  { words, calendar }: { readonly words: DayWords; readonly calendar: WorkingCalendar },
): string | undefined {
  if (due === nominalDue) return undefined;
  const day = dayWords(words, nominalDue);
  const holiday = calendar.holidayName(nominalDue);
  return holiday === undefined
    ? vscode.l10n.t('{0} is not worked', day)
    : vscode.l10n.t('{0} is a holiday: {1}', day, holiday);
}
