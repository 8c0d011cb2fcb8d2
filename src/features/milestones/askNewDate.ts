import * as vscode from 'vscode';
import type { CalendarDate } from '../../core/calendar/calendarDate';
import { isOpen } from '../../core/plan/isOpen';
import type { MilestoneRef } from '../../core/plan/milestoneRef';
import { loadEngine } from '../../host/engine';
import { askDate } from '../../host/ask/askDate';
import { askText } from '../../host/ask/askText';
import type { Services } from '../../host/services';
import { milestoneOf } from './milestoneOf';

/** Asks for another date and for the reason, which may stay empty. @returns undefined when the user cancels */
export async function askNewDate(
  services: Services,
  ref: MilestoneRef,
): Promise<{ readonly due: CalendarDate; readonly reason: string } | undefined> {
  const title = vscode.l10n.t('Reschedule “{0}”', ref.title);
  const calendar = services.plans.entryOf(vscode.Uri.parse(ref.uri))?.calendar;
  const current = milestoneOf(services, ref)?.due?.value;
  const due = await askDate({ title, today: services.today.date, current, calendar, step: 1, totalSteps: 2 });
  if (due === undefined) return undefined;
  const waiting = await waitingFor(services, ref);
  const prompt = [
    vscode.l10n.t('Why? Kept in the plan under “changes”, with the old date. Leave it empty to give no reason.'),
    ...(waiting === '' ? [] : [vscode.l10n.t('These wait for it: {0}.', waiting)]),
  ].join(' ');
  const reason = await askText({ title, step: 2, totalSteps: 2, prompt });
  return reason === undefined ? undefined : { due, reason };
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
