import * as vscode from 'vscode';
import type { Milestone } from '../../core/plan/types';
import { toResult } from '../../host/editing/editResult';
import type { Services } from '../../host/services';
import { pickMilestone, type CommandTarget } from '../../host/ask/pickMilestone';
import { whileSuits } from './whileSuits';

export async function startMilestone(services: Services, target: CommandTarget): Promise<void> {
  const ref = await pickMilestone(services, target, {
    placeHolder: vscode.l10n.t('Which milestone do you start?'),
    suits: isPlanned,
    none: vscode.l10n.t('No milestone is planned: all are started or finished.'),
  });
  if (!ref) return;
  await services.editor.editMilestone(
    ref,
    whileSuits(isPlanned, (engine, file, { index }) =>
      toResult(engine, file, engine.startMilestone(file, index, { today: services.today.date })),
    ),
    vscode.l10n.t('Started “{0}”.', ref.title),
  );
}

function isPlanned({ status }: Milestone): boolean {
  return status === 'planned';
}
