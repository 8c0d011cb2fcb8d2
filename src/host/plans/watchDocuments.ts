import * as vscode from 'vscode';

/** Milliseconds: long enough that a burst of keys is read once, short enough not to be noticed. */
export const typingPause = 150;

export interface DocumentEvents {
  /**
   * A document was opened, or its text has changed.
   * @param delay in milliseconds after which it is to be read, unless it changes again
   */
  readonly onText: (document: vscode.TextDocument, delay: number) => void;
  readonly onClose: (document: vscode.TextDocument) => void;
  /** The cursor has moved in the document, into it or out of it, or the document was saved. */
  readonly onCursor: (document: vscode.TextDocument) => void;
}

/** Calls back for all open documents, whether they are plans or not. */
export function watchDocuments({ onText, onClose, onCursor }: DocumentEvents): vscode.Disposable {
  const { window, workspace } = vscode;
  let active = window.activeTextEditor?.document;
  return vscode.Disposable.from(
    workspace.onDidOpenTextDocument((document) => onText(document, 0)),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      // Without changes of the content, it has become dirty or clean.
      if (contentChanges.length > 0) onText(document, typingPause);
    }),
    workspace.onDidCloseTextDocument(onClose),
    workspace.onDidSaveTextDocument(onCursor),
    window.onDidChangeTextEditorSelection(({ textEditor }) => onCursor(textEditor.document)),
    window.onDidChangeActiveTextEditor((editor) => {
      const left = active;
      active = editor?.document;
      if (left && left !== active) onCursor(left);
      if (active) onCursor(active);
    }),
  );
}
