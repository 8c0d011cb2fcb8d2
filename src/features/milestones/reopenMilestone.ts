import * as vscode from 'vscode';
import { isOpen } from '../../core/plan/isOpen';
import { toResult } from '../../host/editResult';
import type { Services } from '../../host/services';
import { pickMilestone, type CommandTarget } from './pickMilestone';

export async function reopenMilestone(services: Services, target: CommandTarget): Promise<void> {
  const ref = await pickMilestone(services, target, {
    placeHolder: vscode.l10n.t('Which milestone do you reopen?'),
    suits: (milestone) => !isOpen(milestone),
    none: vscode.l10n.t('No milestone is done or cancelled.'),
  });
  if (!ref) return;
  await services.editor.editMilestone(
    ref,
    (engine, file, { index }) => toResult(engine, file, engine.reopenMilestone(file, index)),
    vscode.l10n.t('Reopened “{0}”.', ref.title),
  );
}
