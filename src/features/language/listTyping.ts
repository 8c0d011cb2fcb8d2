import * as vscode from 'vscode';
import { spanToRange } from '../../host/convert';
import { loadEngine, type Engine } from '../../host/engine';
import type { Services } from '../../host/services';
import type { TextEdit } from '../../core/text';

/**
 * The number of times that an edit is computed. VS Code refuses one that does not know the latest keystroke, which over a slow
 * connection may be so for a whole line.
 */
const attempts = 100;

/** Something typed that calls for an edit. */
interface Typed {
  readonly editor: vscode.TextEditor;
  /** 0-based. */
  readonly line: number;
  /** @param lineEnd offset of the end of the line */
  readonly find: (engine: Engine, text: string, lineEnd: number) => TextEdit | undefined;
}

/**
 * Lists of texts go on by themselves while they are typed in a plan. VS Code has rules for this, but for all files of a language,
 * and most YAML files are none of ours. The edit joins the keystroke before it, so that one undo takes both back.
 */
export function registerListTyping({ plans, log }: Services): vscode.Disposable {
  const typing = new ListTyping();
  return vscode.workspace.onDidChangeTextDocument(async (event) => {
    const editor = vscode.window.activeTextEditor;
    if (editor?.document !== event.document || editor.selections.length > 1) return;
    if (plans.entryOf(event.document.uri)?.file.kind !== 'ours') return;
    try {
      await typing.onChange(editor, event);
    } catch (error) {
      log.warn(`A list does not go on, since its editor was closed: ${String(error)}`);
    }
  });
}

/** Makes the edits one after the other, so that fast typing gives what slow typing gives: each depends on the one before. */
class ListTyping {
  #waiting: Typed[] = [];
  #isBusy = false;
  /** What the edit that is being made replaces. */
  #replaced: vscode.Range | undefined;

  async onChange(editor: vscode.TextEditor, event: vscode.TextDocumentChangeEvent): Promise<void> {
    const isTaken = event.contentChanges.some(({ range }) => !range.isSingleLine && !this.#replaced?.isEqual(range));
    // Where a line was deleted or undone, the lines are no longer those that were typed.
    if (isTaken) this.#waiting = [];
    const typed = readTyped(editor, event);
    if (!typed) return;
    this.#waiting.push(typed);
    if (this.#isBusy) return;
    this.#isBusy = true;
    try {
      const engine = await loadEngine();
      for (let next = this.#waiting[0]; next; next = this.#waiting[0]) {
        await this.#edit(engine, next);
        if (this.#waiting[0] === next) this.#waiting.shift();
      }
    } finally {
      this.#waiting = [];
      this.#isBusy = false;
    }
  }

  async #edit(engine: Engine, typed: Typed): Promise<void> {
    const { editor, line, find } = typed;
    const { document } = editor;
    for (let attempt = 0; attempt < attempts && this.#waiting[0] === typed; attempt++) {
      const found = find(engine, document.getText(), document.offsetAt(document.lineAt(line).range.end));
      if (!found) return;
      const range = (this.#replaced = spanToRange(document, found));
      const options = { undoStopBefore: false, undoStopAfter: false };
      const isDone = await editor.edit((builder) => builder.replace(range, found.newText), options);
      this.#replaced = undefined;
      if (isDone) return;
    }
  }
}

/** @returns undefined for all but a line break at the end of a line, and the blank behind a second dash */
function readTyped(
  editor: vscode.TextEditor,
  { document, contentChanges, reason }: vscode.TextDocumentChangeEvent,
): Typed | undefined {
  // With a line break VS Code takes away the indentation before it that nobody typed.
  const [change, ...more] = contentChanges.filter(({ text }) => text !== '');
  if (!change || more.length > 0 || reason !== undefined) return undefined;
  const { line, character } = change.range.start;
  const { text } = document.lineAt(line);
  if (/^\r?\n[ \t]*$/.test(change.text)) {
    if (character < text.length || !document.lineAt(line + 1).isEmptyOrWhitespace) return undefined;
    return { editor, line, find: (engine, now, lineEnd) => engine.continueList(now, lineEnd) };
  }
  if (change.text !== ' ' || !/^\s*- - $/.test(text)) return undefined;
  return { editor, line, find: (engine, now, lineEnd) => engine.dropSecondDash(now, lineEnd) };
}
