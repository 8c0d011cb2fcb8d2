import type * as vscode from 'vscode';
import type { PlanToEdit } from '../../core/plan/edit/editByActs';
import { applyEdits, type TextEdit } from '../../core/text';
import { loadEngine, type Engine } from '../engine';
import type { PlanStore } from '../plans/planStore';
import { applyToDocument, openDocument, type Applied } from './applyToDocument';
import { catchUp } from './catchUp';
import type { EditOutcome, EditRefusal, PlanEdit, UndoOutcome } from './editOutcome';
import { DiskVersions } from './diskVersions';
import { createReversal, type Reversal } from './reversal';

/** The number of times that an edit is computed, if the document changes in the meantime. */
const attempts = 3;

/** The edits of a document, for the text that it has. */
interface Planned {
  readonly document: vscode.TextDocument;
  readonly before: string;
  readonly edits: readonly TextEdit[];
}

/** An edit that was made, and how to revert it. */
interface Made {
  readonly uri: vscode.Uri;
  readonly isUnsaved: boolean;
  readonly reversal: Reversal;
}

type Refused = Extract<EditOutcome, { readonly kind: 'refused' }>;

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

  /** Applies all acts, in one undoable step for each plan, or none of them. */
  edit(edits: readonly PlanEdit[]): Promise<EditOutcome> {
    return this.#inTurn(() => this.#editAll(edits));
  }

  /**
   * Why the file as it is now could not be edited whatever the user answers, so that a command can say so before it asks.
   * @returns undefined where nothing is in the way
   */
  async findObstacle(uri: vscode.Uri): Promise<EditRefusal | undefined> {
    const engine = await loadEngine();
    const document = await openDocument(uri);
    if (!document) return { reason: 'file-gone' };
    await this.#plans.catchUp();
    const result = engine.editByActs(this.#read(uri, document.getText(), engine), []);
    return 'refusal' in result ? result.refusal : undefined;
  }

  /** Runs edits one after the other. A document is dirty while an edit of it is saved, which the next edit must not see. */
  #inTurn<T>(task: () => Promise<T>): Promise<T> {
    const turn = this.#lastTurn.then(task);
    this.#lastTurn = turn.catch(() => undefined);
    return turn;
  }

  async #editAll(edits: readonly PlanEdit[]): Promise<EditOutcome> {
    // Of several plans none is edited where it is clear that another one cannot be.
    for (const edit of edits.length > 1 ? edits : []) {
      const planned = await this.#plan(edit);
      if ('refusal' in planned) return refused(edit, planned.refusal);
    }
    const made: Made[] = [];
    for (const edit of edits) {
      const result = await this.#edit(edit);
      if (result === 'unchanged') continue;
      if ('refusal' in result) {
        await undo(made);
        return result;
      }
      made.push(result);
    }
    if (made.length === 0) return { kind: 'unchanged' };
    const unsaved = made.flatMap(({ uri, isUnsaved }) => (isUnsaved ? [uri] : []));
    return { kind: 'done', unsaved, undo: () => this.#inTurn(() => undo(made)) };
  }

  async #edit(edit: PlanEdit): Promise<Made | 'unchanged' | Refused> {
    for (let attempt = 0; attempt < attempts; attempt++) {
      const planned = await this.#plan(edit);
      if ('refusal' in planned) return refused(edit, planned.refusal);
      const { document, before, edits } = planned;
      if (edits.length === 0) return 'unchanged';
      const applied = await applyToDocument(document, before, edits);
      if (applied === 'text-changed') continue;
      if (applied === 'read-only') return refused(edit, { reason: 'read-only' });
      // Saving may have formatted the text, which undo reverts as well. A dirty document may have later changes of the user.
      const after = document.isDirty ? applyEdits(before, edits) : document.getText();
      return { uri: edit.uri, isUnsaved: applied === 'unsaved', reversal: createReversal(before, after) };
    }
    return refused(edit, { reason: 'keeps-changing' });
  }

  /** The edits for the text that the document has now. */
  async #plan({ uri, acts }: PlanEdit): Promise<Planned | { readonly refusal: EditRefusal }> {
    const engine = await loadEngine();
    const document = await openDocument(uri);
    if (!document) return { refusal: { reason: 'file-gone' } };
    const state = await catchUp(document, (file) => this.#versions.hasNoticed(file));
    if (state !== 'same') return { refusal: { reason: state } };
    const before = document.getText();
    const result = engine.editByActs(this.#read(uri, before, engine), acts);
    return 'refusal' in result ? result : { document, before, edits: result.edits };
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

/** Reverts all edits, or none where a text has changed since. */
async function undo(made: readonly Made[]): Promise<UndoOutcome> {
  const steps: { readonly uri: vscode.Uri; readonly revert: () => Promise<Applied> }[] = [];
  for (const { uri, reversal } of made) {
    const document = await openDocument(uri);
    const text = document?.getText();
    if (!document || text === undefined || !reversal.isFor(text)) return { kind: 'refused', uri };
    steps.push({ uri, revert: () => applyToDocument(document, text, [reversal.edit]) });
  }
  for (const { uri, revert } of steps) {
    const applied = await revert();
    if (applied !== 'applied' && applied !== 'unsaved') return { kind: 'refused', uri };
  }
  return { kind: 'undone' };
}

function refused({ uri }: PlanEdit, refusal: EditRefusal): Refused {
  return { kind: 'refused', uri, refusal };
}
