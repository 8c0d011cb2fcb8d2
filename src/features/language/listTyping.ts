import * as vscode from 'vscode';
import { spanToRange } from '../../host/convert';
import { loadEngine, type Engine } from '../../host/engine';
import type { Services } from '../../host/services';
import type { TextEdit } from '../../core/text';

/** The number of times that an edit is computed, if more was typed in the meantime. */
const attempts = 5;

/**
 * Lists of texts go on by themselves while they are typed in a plan. VS Code has rules for this, but for all files of a language,
 * and most YAML files are none of ours. The edit joins the keystroke before it, so that one undo takes both back.
 */
export function registerListTyping(services: Services): vscode.Disposable {
  return vscode.workspace.onDidChangeTextDocument(async ({ document, contentChanges: [change, ...more], reason }) => {
    if (!change || more.length > 0 || reason !== undefined || change.text === '') return;
    const editor = vscode.window.activeTextEditor;
    if (editor?.document !== document || editor.selections.length > 1) return;
    const { kind } = services.plans.entryOf(document.uri)?.file ?? {};
    if (kind !== 'ours') return;
    const at = change.rangeOffset;
    if (/^\r?\n[ \t]*$/.test(change.text)) {
      const { line } = change.range.start;
      const isAtEnd = document.lineAt(line).range.end.isEqual(change.range.start);
      if (!isAtEnd || !document.lineAt(line + 1).isEmptyOrWhitespace) return;
      await edit(editor, ({ continueList }, text) =>
        // With another line break the cursor has moved on, and what was typed stays.
        editor.selection.active.line === line + 1 ? continueList(text, at) : undefined,
      );
    } else if (change.text === ' ' && /^\s*- - $/.test(document.lineAt(change.range.start).text)) {
      await edit(editor, ({ dropSecondDash }, text) => dropSecondDash(text, at + 1));
    }
  });
}

async function edit(
  editor: vscode.TextEditor,
  find: (engine: Engine, text: string) => TextEdit | undefined,
): Promise<void> {
  const engine = await loadEngine();
  for (let attempt = 0; attempt < attempts; attempt++) {
    const { document } = editor;
    const found = find(engine, document.getText());
    if (!found) return;
    const range = spanToRange(document, found);
    const isDone = await editor.edit((builder) => builder.replace(range, found.newText), {
      undoStopBefore: false,
      undoStopAfter: false,
    });
    if (isDone) return;
  }
}
