import * as vscode from 'vscode';
import { findMilestone } from '../../host/planEditor';
import { spanToRange } from '../../host/convert';
import { openOrSay } from '../../host/openOrSay';
import type { Services } from '../../host/services';
import { pickMilestone, type CommandTarget } from './pickMilestone';

/** Opens the plan at the row's place, or at the milestone that is picked. */
export async function goToMilestone(services: Services, target: CommandTarget): Promise<void> {
  const place = typeof target === 'object' && 'place' in target ? target.place : undefined;
  if (place) return reveal(vscode.Uri.parse(place.uri), () => place.span);
  const ref = await pickMilestone(services, target, {
    placeHolder: vscode.l10n.t('Go to which milestone?'),
    suits: () => true,
    none: vscode.l10n.t('There is no milestone yet.'),
  });
  if (!ref) return;
  const uri = vscode.Uri.parse(ref.uri);
  const entry = services.plans.entryOf(uri);
  const milestone = entry && findMilestone(entry.lastGood, ref);
  await reveal(uri, () => milestone?.title.span);
}

async function reveal(uri: vscode.Uri, spanOf: () => { start: number; end: number } | undefined): Promise<void> {
  const document = await openOrSay(uri);
  if (!document) return;
  const editor = await vscode.window.showTextDocument(document);
  const span = spanOf();
  if (!span) return;
  const range = spanToRange(document, span);
  editor.selection = new vscode.Selection(range.start, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
