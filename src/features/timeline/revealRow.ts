import * as vscode from 'vscode';
import { findPlace, type PlaceInPlan } from '../../core/views/rowPlace';
import { baseName } from '../../host/baseName';
import { loadEngine } from '../../host/engine';
import { openOrWarn } from '../../host/openOrWarn';
import { faultOf } from '../../host/plans/planFault';
import type { Services } from '../../host/services';
import { columnFor, columnOf } from './columns';

/**
 * Puts the cursor at the place in the current text; shows a message when the text no longer contains it. Without `focus` it does
 * so only where the plan is open beside the timeline, since a click must not rearrange the window under the pointer.
 * @returns false when nothing was shown
 */
export async function revealRow({ plans }: Services, place: PlaceInPlan, focus: boolean): Promise<boolean> {
  const uri = vscode.Uri.parse(place.uri);
  if (!focus && columnOf(uri) === undefined) return false;
  const document = plans.entryOf(uri) && (await openOrWarn(uri));
  const entry = document && plans.entryOf(uri);
  if (!entry) return false;
  const span = findPlace(entry, place, document.getText());
  if (span) {
    await showPlace(document, span.start, focus);
    return true;
  }
  const name = 'milestone' in place ? place.milestone.title : place.what === 'phase' ? place.name : baseName(uri);
  void vscode.window.showWarningMessage(vscode.l10n.t('“{0}” is no longer in {1}.', name, baseName(uri)));
  return false;
}

/** Puts the cursor at the syntax error of the plan. */
export async function showProblem({ plans }: Services, uri: vscode.Uri): Promise<void> {
  const document = plans.entryOf(uri) && (await openOrWarn(uri));
  const entry = document && plans.entryOf(uri);
  if (!entry) return;
  await showPlace(document, faultOf(entry.file, await loadEngine()).offset, true);
}

async function showPlace(document: vscode.TextDocument, offset: number, focus: boolean): Promise<void> {
  const place = document.positionAt(offset);
  await vscode.window.showTextDocument(document, {
    viewColumn: columnFor(document.uri),
    preserveFocus: !focus,
    selection: new vscode.Range(place, place),
  });
}
