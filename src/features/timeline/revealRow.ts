import * as vscode from 'vscode';
import { findPlace, type PlaceInPlan } from '../../core/views/rowPlace';
import { baseName } from '../../host/baseName';
import { loadEngine } from '../../host/engine';
import { openOrWarn } from '../../host/openOrWarn';
import { faultOf } from '../../host/plans/planFault';
import type { Services } from '../../host/services';

/** Puts the cursor at the place in the current text; shows a message when the text no longer contains it. */
export async function revealRow({ plans }: Services, place: PlaceInPlan, focus: boolean): Promise<void> {
  const uri = vscode.Uri.parse(place.uri);
  const document = plans.entryOf(uri) && (await openOrWarn(uri));
  const entry = document && plans.entryOf(uri);
  if (!entry) return;
  const span = findPlace(entry, place, document.getText());
  if (span) return showPlace(document, span.start, focus);
  const name = 'milestone' in place ? place.milestone.title : place.what === 'phase' ? place.name : baseName(uri);
  void vscode.window.showWarningMessage(vscode.l10n.t('“{0}” no longer stands in {1}.', name, baseName(uri)));
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
  const open = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  await vscode.window.showTextDocument(document, {
    viewColumn: open?.viewColumn ?? otherColumn(),
    preserveFocus: !focus,
    selection: new vscode.Range(place, place),
  });
}

/** A group beside the timeline that is there already, else a new one. */
function otherColumn(): vscode.ViewColumn {
  const { all, activeTabGroup } = vscode.window.tabGroups;
  return all.find((group) => group !== activeTabGroup)?.viewColumn ?? vscode.ViewColumn.Beside;
}
