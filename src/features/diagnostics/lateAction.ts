import * as vscode from 'vscode';
import type { FixOffer } from '../../core/findings/rule';
import { spanToRange } from '../../host/convert';

/** An action whose edits are computed when VS Code resolves it: they need another parse, and most actions are never chosen. */
export class LateAction extends vscode.CodeAction {
  readonly document: vscode.TextDocument;
  readonly make: FixOffer['make'];
  /** The version of the document for which the action was offered. */
  readonly #version: number;

  /** @param make returns edits for the current text of the document */
  constructor(document: vscode.TextDocument, title: string, kind: vscode.CodeActionKind, make: FixOffer['make']) {
    super(title, kind);
    this.document = document;
    this.make = make;
    this.#version = document.version;
  }

  /** Whether the document has changed since: the edits are for the text for which the action was offered. */
  get isOutdated(): boolean {
    return this.document.version !== this.#version;
  }
}

/** Resolves an action: computes its edits, unless the document has changed since. */
export function withEdits(action: vscode.CodeAction): vscode.CodeAction {
  if (!(action instanceof LateAction) || action.isOutdated) return action;
  const { document } = action;
  const made = action.make();
  if (!made) {
    const why = vscode.l10n.t('This text is written in a way that cannot be changed safely; please change it by hand.');
    void vscode.window.showInformationMessage(why);
    return action;
  }
  action.edit = new vscode.WorkspaceEdit();
  action.edit.set(
    document.uri,
    made.edits.map((edit): [vscode.TextEdit | vscode.SnippetTextEdit, undefined] => [
      toEdit(spanToRange(document, edit), edit.newText, made.isSnippet),
      undefined,
    ]),
  );
  return action;
}

function toEdit(range: vscode.Range, newText: string, isSnippet: boolean): vscode.TextEdit | vscode.SnippetTextEdit {
  if (!isSnippet) return vscode.TextEdit.replace(range, newText);
  const edit = vscode.SnippetTextEdit.replace(range, new vscode.SnippetString(newText));
  // The lines are already indented. Without this, VS Code would add the indentation of the line above.
  edit.keepWhitespace = true;
  return edit;
}
