import * as vscode from 'vscode';
import { findPlace, type RowPlace } from '../../core/views/rowPlace';
import { pickMilestone, type CommandTarget } from '../../host/ask/pickMilestone';
import { loadEngine } from '../../host/engine';
import { faultOf } from '../../host/plans/planFault';
import { reveal } from '../../host/reveal';
import type { Services } from '../../host/services';
import { revealIn } from './revealIn';

/**
 * Opens the plan at the place of the row, or at the milestone that the user picks.
 * @param preserveFocus whether the place is only shown
 */
export async function goToMilestone(services: Services, target: CommandTarget, preserveFocus = false): Promise<void> {
  const place = await placeFor(services, target);
  if (!place) return;
  const uri = vscode.Uri.parse(place.uri);
  const entry = services.plans.entryOf(uri);
  if (place.what === 'file') return reveal(uri, () => ({ start: 0, end: 0 }), preserveFocus);
  if (place.what === 'fault' && entry?.file.isBroken) {
    const { offset } = faultOf(entry.file, await loadEngine());
    return revealIn(entry, { start: offset, end: offset }, preserveFocus);
  }
  const isInPlan = place.what !== 'fault' && entry !== undefined;
  await reveal(uri, (text) => (isInPlan ? findPlace(entry, place, text) : undefined), preserveFocus);
}

async function placeFor(services: Services, target: CommandTarget): Promise<RowPlace | undefined> {
  const place = target && typeof target === 'object' && 'place' in target ? target.place : undefined;
  if (place) return place;
  const milestone = await pickMilestone(services, target, {
    placeHolder: vscode.l10n.t('Go to which milestone?'),
    suits: () => true,
    none: vscode.l10n.t('There is no milestone yet.'),
  });
  return milestone && { uri: milestone.uri, what: 'milestone', milestone };
}
