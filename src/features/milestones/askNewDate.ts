import * as vscode from 'vscode';
import type { CalendarDate } from '../../core/calendar/calendarDate';
import { createDayWords } from '../../core/calendar/dayWords';
import { isOpen } from '../../core/plan/isOpen';
import type { MilestoneRef } from '../../core/plan/milestoneRef';
import { loadEngine } from '../../host/engine';
import { askDate } from '../../host/ask/askDate';
import { askInSteps } from '../../host/ask/askInSteps';
import { dayChoices } from '../../host/ask/dayChoices';
import type { Services } from '../../host/services';
import { askReason, askWho, type Why } from './askWhy';
import { milestoneOf } from './milestoneOf';

interface NewDate extends Why {
  readonly due: CalendarDate;
}

/** Asks for another date, and for the reason and who wanted it, which may both be left out. */
export async function askNewDate(services: Services, ref: MilestoneRef): Promise<NewDate | undefined> {
  const title = vscode.l10n.t('Reschedule “{0}”', ref.title);
  const plan = services.plans.entryOf(vscode.Uri.parse(ref.uri));
  const current = milestoneOf(services, ref)?.due?.value;
  const today = services.today.date;
  const choices = dayChoices({ today, current, plan });
  // The first one is tomorrow where the milestone is late.
  const week = choices.at(-3)?.day;
  const waiting = await waitingFor(services, ref);
  return askInSteps<NewDate>(
    { title },
    {
      due: (question, { due = week }) =>
        askDate({
          ...question,
          today,
          calendar: plan?.calendar,
          choices,
          picked: due,
          asks: current === undefined ? vscode.l10n.t('When is it due?') : dueNow(current),
          ifPast: vscode.l10n.t('This day has passed: the milestone will be late.'),
        }),
      reason: (question, { reason }) =>
        askReason(question, reason, waiting === '' ? '' : vscode.l10n.t('These wait for it: {0}.', waiting)),
      by: (question, { by }) => askWho(services, [ref], question, by),
    },
  );
}

/** `Now due Friday, Nov 27, 2026.` */
function dueNow(day: CalendarDate): string {
  const words = createDayWords(vscode.env.language);
  return vscode.l10n.t('Now due {0}, {1}.', words.weekday(day, 'long'), words.long(day));
}

/** The first few open milestones that depend on the milestone, by id or title. */
async function waitingFor(services: Services, ref: MilestoneRef): Promise<string> {
  const engine = await loadEngine();
  const plan = services.plans.entryOf(vscode.Uri.parse(ref.uri))?.lastGood.plan;
  const milestone = milestoneOf(services, ref);
  if (!plan || !milestone) return '';
  const names = engine
    .dependantsOf(plan.milestones, milestone)
    .filter(isOpen)
    .map(({ id, title }) => id?.value ?? title.value);
  return names.length > 6 ? `${names.slice(0, 5).join(', ')}, +${names.length - 5}` : names.join(', ');
}
