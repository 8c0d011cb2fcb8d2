import * as vscode from 'vscode';
import { isOpen } from '../../core/plan/isOpen';
import { toResult } from '../../host/editResult';
import { calendarOf } from '../../host/planCalendar';
import { findMilestone } from '../../host/planEditor';
import type { Services } from '../../host/services';
import { askDate } from '../../host/askDate';
import { pickMilestone, type CommandTarget } from './pickMilestone';

/** A new date with a reason; the old date is kept in the plan. */
export async function rescheduleMilestone(services: Services, target: CommandTarget): Promise<void> {
  const ref = await pickMilestone(services, target, {
    placeHolder: vscode.l10n.t('Which milestone gets another date?'),
    suits: isOpen,
    none: vscode.l10n.t('No milestone is open.'),
  });
  if (!ref) return;
  const entry = services.plans.entryOf(vscode.Uri.parse(ref.uri));
  const current = entry && findMilestone(entry.lastGood, ref)?.due?.value;
  const title = vscode.l10n.t('Reschedule “{0}”', ref.title);
  const today = services.today.date;
  const calendar = await calendarOf(entry, services.holidays);
  const due = await askDate({ title, today, current, calendar, step: 1, totalSteps: 2 });
  if (due === undefined) return;
  const reason = await vscode.window.showInputBox({
    title: `${title} (2/2)`,
    prompt: vscode.l10n.t(
      'Why? Kept in the plan under “changes”, with the old date. Leave it empty to give no reason.',
    ),
  });
  if (reason === undefined) return;
  await services.editor.editMilestone(
    ref,
    (engine, file, { index }) =>
      toResult(
        engine,
        file,
        engine.rescheduleMilestone(file, index, { due, date: today, ...(reason.trim() && { reason: reason.trim() }) }),
      ),
    vscode.l10n.t('“{0}” is now due {1}.', ref.title, due),
  );
}
