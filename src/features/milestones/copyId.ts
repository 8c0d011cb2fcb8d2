import * as vscode from 'vscode';
import { pickMilestone, type CommandTarget } from '../../host/ask/pickMilestone';
import { withPlanName } from '../../host/plans/planName';
import type { Services } from '../../host/services';

/** Copies the id of a milestone, for a commit message or for another part of the plan. */
export async function copyId(services: Services, target: CommandTarget): Promise<void> {
  const ref = await pickMilestone(services, target, {
    placeHolder: vscode.l10n.t('Copy the id of which milestone?'),
    suits: ({ id }) => id !== undefined,
    none: vscode.l10n.t('No milestone has an id.'),
    takesCursor: true,
  });
  if (!ref) return;
  const named = (sentence: string): string => withPlanName(services.plans, vscode.Uri.parse(ref.uri), sentence);
  if (ref.id === undefined) {
    void vscode.window.showInformationMessage(named(vscode.l10n.t('“{0}” has no id.', ref.title)));
    return;
  }
  await vscode.env.clipboard.writeText(ref.id);
  vscode.window.setStatusBarMessage(`$(check) ${named(vscode.l10n.t('Copied {0}', ref.id))}`, 5000);
}
