import * as vscode from 'vscode';
import type { PlanFile } from '../../core/plan/parsePlan';
import { applyEdits, lineEditBetween, type TextEdit } from '../../core/text';
import { findMilestone, type Found, type MilestoneRef } from '../../core/plan/milestoneRef';
import { applyToDocument, openDocument } from './applyToDocument';
import { baseName } from '../baseName';
import { catchUp, lagSentence } from './catchUp';
import { loadEngine, type Engine } from '../engine';
import { openFault } from '../plans/planFault';
import type { PlanStore } from '../plans/planStore';

/** How one edit is made from the plan as it stands when it is applied; undefined when there is nothing to do. */
type MakeEdits = (engine: Engine, file: PlanFile) => EditResult | undefined;

/** Edits against the text of the file, or a sentence that says why there are none. */
export type EditResult = { readonly edits: readonly TextEdit[] } | { readonly refusal: string };

/** How often an edit is computed anew because the document moved on in between. */
const attempts = 3;

type Outcome =
  | { readonly kind: 'edited'; readonly document: vscode.TextDocument; readonly before: string; readonly after: string }
  /** What was wanted stands there already. */
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refused'; readonly sentence: string }
  | { readonly kind: 'broken'; readonly document: vscode.TextDocument; readonly file: PlanFile };

/**
 * Makes small edits to plan files, each one undoable step. An edit is computed from the text as it is at that moment and
 * applied only to that very text; if the document moved on it is computed again. What was clean is saved, what was dirty
 * stays unsaved, and the focus stays where it is.
 */
export class PlanEditor {
  readonly #plans: PlanStore;
  #lastTurn: Promise<unknown> = Promise.resolve();

  constructor(plans: PlanStore) {
    this.#plans = plans;
  }

  /**
   * @param done what to tell afterwards, with an offer to undo; nothing is told without it
   * @returns whether the file says what was wanted; every refusal has been told to the user
   */
  async edit(uri: vscode.Uri, make: MakeEdits, done?: string): Promise<boolean> {
    const outcome = await this.#inTurn(() => this.#tryEdit(uri, make));
    switch (outcome.kind) {
      case 'edited':
        if (done !== undefined) void this.#offerUndo(outcome, done);
        return true;
      case 'unchanged':
        return true;
      case 'nothing':
        return false;
      case 'refused':
        return refuse(outcome.sentence);
      case 'broken':
        void openFault(outcome.document, outcome.file);
        return false;
    }
  }

  /** The same for one milestone, found again in the text as it is by then. */
  async editMilestone(
    ref: MilestoneRef,
    make: (engine: Engine, file: PlanFile, milestone: Found) => EditResult | undefined,
    done?: string,
  ): Promise<boolean> {
    return this.editMilestones([ref], (engine, file, [milestone]) => milestone && make(engine, file, milestone), done);
  }

  /** The same for several of one plan, in one step. */
  async editMilestones(
    refs: readonly MilestoneRef[],
    make: (engine: Engine, file: PlanFile, milestones: readonly Found[]) => EditResult | undefined,
    done?: string,
  ): Promise<boolean> {
    const [first] = refs;
    if (!first) return false;
    return this.edit(
      vscode.Uri.parse(first.uri),
      (engine, file) => {
        const found = refs.flatMap((ref) => findMilestone(file, ref) ?? []);
        const lost = refs.find((ref) => !findMilestone(file, ref));
        return lost
          ? { refusal: vscode.l10n.t('“{0}” no longer stands in the plan; nothing was edited.', lost.title) }
          : make(engine, file, found);
      },
      done,
    );
  }

  /** While one edit is being saved its document is dirty, and the next one would take it for the user's own work. */
  #inTurn<T>(task: () => Promise<T>): Promise<T> {
    const turn = this.#lastTurn.then(task);
    this.#lastTurn = turn.catch(() => undefined);
    return turn;
  }

  async #tryEdit(uri: vscode.Uri, make: MakeEdits): Promise<Outcome> {
    const engine = await loadEngine();
    for (let attempt = 0; attempt < attempts; attempt++) {
      const document = await openDocument(uri);
      if (!document) return { kind: 'refused', sentence: lagSentence('gone', uri) };
      const stand = await catchUp(document);
      if (stand !== 'same') return { kind: 'refused', sentence: lagSentence(stand, uri) };
      const before = document.getText();
      const known = this.#plans.entryOf(uri)?.file;
      const file =
        known?.text === before
          ? known
          : engine.parsePlan(before, { treatAsOurs: known?.kind === 'ours', ...(known && { before: known }) });
      if (file.isBroken) return { kind: 'broken', document, file };
      const result = make(engine, file);
      if (!result) return { kind: 'nothing' };
      if ('refusal' in result) return { kind: 'refused', sentence: result.refusal };
      if (result.edits.length === 0) return { kind: 'unchanged' };
      const applied = await applyToDocument(document, before, result.edits);
      if (applied === 'read-only') {
        return { kind: 'refused', sentence: vscode.l10n.t('{0} is read-only; nothing was edited.', baseName(uri)) };
      }
      if (applied === 'moved-on') continue;
      // What is saved may have been formatted on its way; what is not is to be what was written here.
      const after = document.isDirty ? applyEdits(before, result.edits) : document.getText();
      return { kind: 'edited', document, before, after };
    }
    const sentence = vscode.l10n.t(
      '{0} keeps changing; nothing was edited. Try again when it is quiet.',
      baseName(uri),
    );
    return { kind: 'refused', sentence };
  }

  async #offerUndo({ document: { uri }, before, after }: Extract<Outcome, { kind: 'edited' }>, done: string) {
    const undo = vscode.l10n.t('Undo');
    if ((await vscode.window.showInformationMessage(done, undo)) !== undo) return;
    const isUndone = await this.#inTurn(async () => {
      const document = await openDocument(uri);
      if (!document) return false;
      return (await applyToDocument(document, after, [lineEditBetween(after, before)])) === 'applied';
    });
    if (!isUndone) refuse(vscode.l10n.t('{0} has changed since; use Undo in its editor.', baseName(uri)));
  }
}

function refuse(sentence: string): false {
  void vscode.window.showWarningMessage(sentence);
  return false;
}
