import * as vscode from 'vscode';
import { isOpen } from '../../core/plan/isOpen';
import { toResult } from '../../host/editing/editResult';
import type { Services } from '../../host/services';
import { pickMilestone, type CommandTarget } from '../../host/ask/pickMilestone';
import { whileSuits } from './whileSuits';

export async function cancelMilestone(services: Services, target: CommandTarget): Promise<void> {
  const ref = await pickMilestone(services, target, {
    placeHolder: vscode.l10n.t('Which milestone do you cancel?'),
    suits: isOpen,
    none: vscode.l10n.t('No milestone is open.'),
  });
  if (!ref) return;
  const reason = await vscode.window.showInputBox({
    title: vscode.l10n.t('Cancel “{0}”', ref.title),
    prompt: vscode.l10n.t('Why? Kept in the plan under “changes”. Leave it empty to give no reason.'),
  });
  if (reason === undefined) return;
  const date = services.today.date;
  await services.editor.editMilestone(
    ref,
    whileSuits(isOpen, (engine, file, { index }) =>
      toResult(
        engine,
        file,
        engine.cancelMilestone(file, index, { date, ...(reason.trim() && { reason: reason.trim() }) }),
      ),
    ),
    vscode.l10n.t('Cancelled “{0}”.', ref.title),
  );
}
