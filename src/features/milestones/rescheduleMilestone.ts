import * as vscode from 'vscode';
import { isOpen } from '../../core/plan/isOpen';
import type { PlanFile } from '../../core/plan/parsePlan';
import type { Milestone } from '../../core/plan/types';
import { toResult } from '../../host/editing/editResult';
import { loadEngine } from '../../host/engine';
import { findMilestone } from '../../core/plan/milestoneRef';
import type { Services } from '../../host/services';
import { askDate } from '../../host/ask/askDate';
import { pickMilestone, type CommandTarget } from '../../host/ask/pickMilestone';
import { whileSuits } from './whileSuits';

/** A new date with a reason; the old date is kept in the plan. */
export async function rescheduleMilestone(services: Services, target: CommandTarget): Promise<void> {
  const ref = await pickMilestone(services, target, {
    placeHolder: vscode.l10n.t('Which milestone gets another date?'),
    suits: isOpen,
    none: vscode.l10n.t('No milestone is open.'),
  });
  if (!ref) return;
  const entry = services.plans.entryOf(vscode.Uri.parse(ref.uri));
  const plan = entry?.lastGood;
  const before = plan && findMilestone(plan, ref)?.milestone;
  const current = before?.due?.value;
  const title = vscode.l10n.t('Reschedule “{0}”', ref.title);
  const today = services.today.date;
  const calendar = entry?.calendar;
  const due = await askDate({ title, today, current, calendar, step: 1, totalSteps: 2 });
  if (due === undefined) return;
  const waiting = plan && before ? await waitingFor(plan, before) : '';
  const reason = await vscode.window.showInputBox({
    title: `${title} (2/2)`,
    prompt: [
      vscode.l10n.t('Why? Kept in the plan under “changes”, with the old date. Leave it empty to give no reason.'),
      ...(waiting === '' ? [] : [vscode.l10n.t('These wait for it: {0}.', waiting)]),
    ].join(' '),
  });
  if (reason === undefined) return;
  await services.editor.editMilestone(
    ref,
    whileSuits(isOpen, (engine, file, { index }) =>
      toResult(
        engine,
        file,
        engine.rescheduleMilestone(file, index, { due, date: today, ...(reason.trim() && { reason: reason.trim() }) }),
      ),
    ),
    vscode.l10n.t('“{0}” is now due {1}.', ref.title, due),
  );
}

/** The open milestones that a later date may move, by id or title; a few of many. */
async function waitingFor(file: PlanFile, milestone: Milestone): Promise<string> {
  const engine = await loadEngine();
  const names = engine
    .dependantsOf(file.plan.milestones, milestone)
    .filter(isOpen)
    .map(({ id, title }) => id?.value ?? title.value);
  return names.length > 6 ? `${names.slice(0, 5).join(', ')}, +${names.length - 5}` : names.join(', ');
}
