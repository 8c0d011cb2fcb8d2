import type * as vscode from 'vscode';
import type { PlanToEdit } from '../../core/plan/edit/editByActs';
import type { PlanAct } from '../../core/plan/planAct';
import { applyEdits } from '../../core/text';
import { loadEngine, type Engine } from '../engine';
import type { PlanStore } from '../plans/planStore';
import { applyToDocument, openDocument } from './applyToDocument';
import { catchUp } from './catchUp';
import type { EditOutcome, EditRefusal, UndoOutcome } from './editOutcome';
import { DiskVersions } from './diskVersions';
import { createReversal, type Reversal } from './reversal';

/** The number of times that an edit is computed, if the document changes in the meantime. */
const attempts = 3;

/**
 * Makes small edits to plan files, each one undoable step. An edit is computed from the current text of the document and applied
 * only to that text; if the document has changed, it is computed again. A clean document is saved, a dirty one stays dirty, and
 * the focus stays where it is. Nothing is shown to the user.
 */
export class PlanEditor implements vscode.Disposable {
  readonly #plans: PlanStore;
  readonly #versions = new DiskVersions();
  #lastTurn: Promise<unknown> = Promise.resolve();

  constructor(plans: PlanStore) {
    this.#plans = plans;
  }

  /** Applies the acts together, in one undoable step, or none of them. */
  edit(uri: vscode.Uri, acts: readonly PlanAct[]): Promise<EditOutcome> {
    return this.#inTurn(() => this.#edit(uri, acts));
  }

  /**
   * Why the file as it is now could not be edited whatever the user answers, so that a command can say so before it asks.
   * @returns undefined where nothing is in the way
   */
  async findObstacle(uri: vscode.Uri): Promise<EditRefusal | undefined> {
    const engine = await loadEngine();
    const document = await openDocument(uri);
    if (!document) return { reason: 'file-gone' };
    const result = engine.editByActs(this.#read(uri, document.getText(), engine), []);
    return 'refusal' in result ? result.refusal : undefined;
  }

  /** Runs edits one after the other. A document is dirty while an edit of it is saved, which the next edit must not see. */
  #inTurn<T>(task: () => Promise<T>): Promise<T> {
    const turn = this.#lastTurn.then(task);
    this.#lastTurn = turn.catch(() => undefined);
    return turn;
  }

  async #edit(uri: vscode.Uri, acts: readonly PlanAct[]): Promise<EditOutcome> {
    const engine = await loadEngine();
    for (let attempt = 0; attempt < attempts; attempt++) {
      const document = await openDocument(uri);
      if (!document) return refused({ reason: 'file-gone' });
      const state = await catchUp(document, (file) => this.#versions.hasNoticed(file));
      if (state !== 'same') return refused({ reason: state });
      const before = document.getText();
      const result = engine.editByActs(this.#read(uri, before, engine), acts);
      if ('refusal' in result) return refused(result.refusal);
      if (result.edits.length === 0) return { kind: 'unchanged' };
      const applied = await applyToDocument(document, before, result.edits);
      if (applied === 'text-changed') continue;
      if (applied === 'read-only') return refused({ reason: 'read-only' });
      // Saving may have formatted the text, which undo reverts as well. A dirty document may have later changes of the user.
      const after = document.isDirty ? applyEdits(before, result.edits) : document.getText();
      const reversal = createReversal(before, after);
      const isUnsaved = applied === 'unsaved';
      return { kind: 'done', isUnsaved, undo: () => this.#inTurn(() => undo(uri, reversal)) };
    }
    return refused({ reason: 'keeps-changing' });
  }

  dispose(): void {
    this.#versions.dispose();
  }

  /** Uses the file of the store when it has the same text, which is usual. */
  #read(uri: vscode.Uri, text: string, engine: Engine): PlanToEdit {
    const entry = this.#plans.entryOf(uri);
    const { file, revision } = entry ?? {};
    if (file?.text === text) return { uri: uri.toString(), file, revision };
    const treatAsOurs = file?.kind === 'ours';
    return { uri: uri.toString(), file: engine.parsePlan(text, { treatAsOurs, before: file }) };
  }
}

async function undo(uri: vscode.Uri, { edit, isFor }: Reversal): Promise<UndoOutcome> {
  const document = await openDocument(uri);
  const text = document?.getText();
  if (!document || text === undefined || !isFor(text)) return { kind: 'refused', reason: 'changed-since' };
  const applied = await applyToDocument(document, text, [edit]);
  return applied === 'applied' || applied === 'unsaved'
    ? { kind: 'undone' }
    : { kind: 'refused', reason: 'changed-since' };
}

function refused(refusal: EditRefusal): EditOutcome {
  return { kind: 'refused', refusal };
}
