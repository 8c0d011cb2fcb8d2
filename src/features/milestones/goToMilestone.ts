import * as vscode from 'vscode';
import { findMilestone } from '../../core/plan/milestoneRef';
import { reveal } from '../../host/reveal';
import type { Services } from '../../host/services';
import { pickMilestone, type CommandTarget } from '../../host/ask/pickMilestone';

/** Opens the plan at the row's place, or at the milestone that is picked. */
export async function goToMilestone(services: Services, target: CommandTarget): Promise<void> {
  const place = typeof target === 'object' && 'place' in target ? target.place : undefined;
  if (place) return reveal(vscode.Uri.parse(place.uri), place.span);
  const ref = await pickMilestone(services, target, {
    placeHolder: vscode.l10n.t('Go to which milestone?'),
    suits: () => true,
    none: vscode.l10n.t('There is no milestone yet.'),
  });
  if (!ref) return;
  const uri = vscode.Uri.parse(ref.uri);
  const entry = services.plans.entryOf(uri);
  const found = entry && findMilestone(entry.lastGood, ref);
  await reveal(uri, found && entry.lastGood.spanOf(found.milestone.title.at, found.index));
}
