import * as vscode from 'vscode';
import { addDays, type CalendarDate } from '../../../core/calendar/calendarDate';
import { groupBy } from '../../../core/plan/groupBy';
import type { MilestoneRef } from '../../../core/plan/milestoneRef';
import type { PlanAct } from '../../../core/plan/planAct';
import type { Milestone } from '../../../core/plan/types';
import { askDate } from '../../../host/ask/askDate';
import { askInSteps } from '../../../host/ask/askInSteps';
import type { Question, Reply } from '../../../host/ask/question';
import type { PlanEdit } from '../../../host/editing/editOutcome';
import { loadEngine } from '../../../host/engine';
import { countMilestones } from '../countMilestones';
import { milestoneOf } from '../milestoneOf';
import type { Answer, Asked } from '../runMilestoneCommand';
import { titleOn } from '../titleOn';
import { askFlaws } from './askFlaws';
import { askHow } from './askHow';
import { askWhoAgreed } from './askWhoAgreed';

/** What is asked about an agreement; `by` and `how` may be empty. */
interface AgreementAnswers {
  readonly by: string;
  readonly date: CalendarDate;
  readonly how: string;
}

/** Records that the client agreed to milestones as they are: who, when and how. */
export async function recordAgreement({ services, refs }: Asked): Promise<Answer | undefined> {
  const title = titleOn(services, refs, {
    one: (name) => vscode.l10n.t('Record Agreement on “{0}”', name),
    several: (count) => vscode.l10n.t('Record Agreement on {0} Milestones', count),
  });
  // What they say when it is asked is what was agreed, whatever is typed meanwhile.
  const seen = refs.map((ref): SeenMilestone => ({ ref, milestone: milestoneOf(services, ref) }));
  if (!(await askFlaws(services, refs, title))) return undefined;
  const answers = await askInSteps<AgreementAnswers>(
    { title },
    {
      by: (question, { by }) => askWhoAgreed(services, refs, question, by),
      date: (question, { date }) => askWhen(services.today.date, question, date),
      how: (question, { how }) => askHow(question, how),
    },
  );
  if (!answers) return undefined;
  const edits = await editsFor(seen, answers);
  const [ref] = refs;
  const names = refs.length === 1 ? `“${ref?.title ?? ''}”` : countMilestones(refs.length, edits.length);
  return { edits, done: vscode.l10n.t('Recorded the agreement on {0}.', names) };
}

/** Asks for the day of an agreement: a day that has passed is as usual. */
export function askWhen(
  today: CalendarDate,
  question: Question,
  picked: CalendarDate | undefined,
): Promise<Reply<CalendarDate>> {
  return askDate({
    ...question,
    today,
    asks: vscode.l10n.t('When did you agree?'),
    choices: [
      { label: vscode.l10n.t('Today'), day: today },
      { label: vscode.l10n.t('Yesterday'), day: addDays(today, -1) },
    ],
    ...(picked !== undefined && { picked }),
    ifFuture: vscode.l10n.t('This day is still to come.'),
  });
}

interface SeenMilestone {
  readonly ref: MilestoneRef;
  /** Undefined where it is gone, which the editor says. */
  readonly milestone: Milestone | undefined;
}

async function editsFor(seen: readonly SeenMilestone[], answers: AgreementAnswers): Promise<readonly PlanEdit[]> {
  const { agreedValuesOf } = await loadEngine();
  return [...groupBy(seen, ({ ref }) => ref.uri)].map(([uri, members]) => ({
    uri: vscode.Uri.parse(uri),
    acts: members.map(({ ref, milestone }): PlanAct => ({
      kind: 'agree',
      milestone: ref,
      ...answers,
      ...(milestone && { values: agreedValuesOf(milestone) }),
    })),
  }));
}
