import * as vscode from 'vscode';
import { placeOf, type RowTarget } from '../../core/views/timelinePlace';
import { baseName } from '../../host/baseName';
import { loadEngine } from '../../host/engine';
import { openOrWarn } from '../../host/openOrWarn';
import { faultOf } from '../../host/plans/planFault';
import type { Services } from '../../host/services';

/**
 * Puts the cursor where the target stands in the text as it is now, and says so when it stands there no more.
 * @param uri from the page, which is not trusted: only plans are opened, no other file
 */
export async function revealRow(
  { plans }: Services,
  uri: vscode.Uri,
  target: RowTarget,
  focus: boolean,
): Promise<void> {
  const document = plans.entryOf(uri) && (await openOrWarn(uri));
  const entry = document && plans.entryOf(uri);
  if (!entry) return;
  const offset = placeOf(target, { ...entry, text: document.getText() });
  if (offset !== undefined) return showPlace(document, offset, focus);
  const name = target.kind === 'milestone' ? target.ref.title : target.kind === 'phase' ? target.name : baseName(uri);
  void vscode.window.showWarningMessage(vscode.l10n.t('“{0}” no longer stands in {1}.', name, baseName(uri)));
}

/** Puts the cursor where the fault stands that keeps the plan from being read. */
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
