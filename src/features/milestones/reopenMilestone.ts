import * as vscode from 'vscode';
import { isOpen } from '../../core/plan/isOpen';
import type { Milestone } from '../../core/plan/types';
import { toResult } from '../../host/editing/editResult';
import type { Services } from '../../host/services';
import { pickMilestone, type CommandTarget } from '../../host/ask/pickMilestone';
import { whileSuits } from './whileSuits';

export async function reopenMilestone(services: Services, target: CommandTarget): Promise<void> {
  const ref = await pickMilestone(services, target, {
    placeHolder: vscode.l10n.t('Which milestone do you reopen?'),
    suits: isClosed,
    none: vscode.l10n.t('No milestone is done or cancelled.'),
  });
  if (!ref) return;
  await services.editor.editMilestone(
    ref,
    whileSuits(isClosed, (engine, file, { index }) => toResult(engine, file, engine.reopenMilestone(file, index))),
    vscode.l10n.t('Reopened “{0}”.', ref.title),
  );
}

function isClosed(milestone: Milestone): boolean {
  return !isOpen(milestone);
}
