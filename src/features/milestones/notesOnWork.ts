import * as vscode from 'vscode';
import { createDayWords } from '../../core/calendar/dayWords';
import { startsLater } from '../../core/plan/milestoneState';
import type { MilestoneRef } from '../../core/plan/milestoneRef';
import { loadEngine } from '../../host/engine';
import type { Services } from '../../host/services';
import { milestoneOf } from './milestoneOf';

/** What the user should know of a milestone whose work begins now: that it was to begin later, and what it still waits for. */
export async function notesOnWork(services: Services, ref: MilestoneRef): Promise<readonly string[]> {
  const engine = await loadEngine();
  const milestone = milestoneOf(services, ref);
  const plan = services.plans.entryOf(vscode.Uri.parse(ref.uri))?.lastGood.plan;
  if (!milestone || !plan) return [];
  const { start } = milestone;
  const waitsFor = engine.openDependencies(plan.milestones, milestone).map(({ id, title }) => id?.value ?? title.value);
  const names = waitsFor.join(', ');
  return [
    ...(start && startsLater(milestone, services.today.date)
      ? [vscode.l10n.t('Its start moved from {0} to today.', createDayWords(vscode.env.language).long(start.value))]
      : []),
    ...(waitsFor.length === 1 ? [vscode.l10n.t('It depends on {0}, which is still open.', names)] : []),
    ...(waitsFor.length > 1 ? [vscode.l10n.t('It depends on {0}, which are still open.', names)] : []),
  ];
}
