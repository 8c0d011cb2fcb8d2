import * as vscode from 'vscode';
import type { PlanFile } from '../core/plan/parsePlan';
import type { Milestone } from '../core/plan/types';
import { applyEdits, lineEditBetween, type TextEdit } from '../core/text';
import type { MilestoneRef } from '../core/views/treeNode';
import { toWorkspaceEdit } from './convert';
import { baseName } from './baseName';
import { catchUp, lagSentence } from './catchUp';
import { loadEngine, type Engine } from './engine';
import type { PlanStore } from './planStore';

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
    make: (engine: Engine, file: PlanFile, milestone: Milestone) => EditResult | undefined,
    done?: string,
  ): Promise<boolean> {
    return this.editMilestones([ref], (engine, file, [milestone]) => milestone && make(engine, file, milestone), done);
  }

  /** The same for several of one plan, in one step. */
  async editMilestones(
    refs: readonly MilestoneRef[],
    make: (engine: Engine, file: PlanFile, milestones: readonly Milestone[]) => EditResult | undefined,
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
      const file = engine.parsePlan(before, { treatAsOurs: this.#plans.entryOf(uri)?.file.kind === 'ours' });
      if (file.isBroken) return { kind: 'broken', document, file };
      const result = make(engine, file);
      if (!result) return { kind: 'nothing' };
      if ('refusal' in result) return { kind: 'refused', sentence: result.refusal };
      if (result.edits.length === 0) return { kind: 'unchanged' };
      const applied = await apply(document, before, result.edits);
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
      return (await apply(document, after, [lineEditBetween(after, before)])) === 'applied';
    });
    if (!isUndone) refuse(vscode.l10n.t('{0} has changed since; use Undo in its editor.', baseName(uri)));
  }
}

async function openFault(document: vscode.TextDocument, file: PlanFile): Promise<void> {
  const place = document.positionAt(file.problems[0]?.span.start ?? 0);
  const open = vscode.l10n.t('Open Line');
  const answer = await vscode.window.showWarningMessage(
    vscode.l10n.t(
      '{0} cannot be read because of line {1}; nothing was edited.',
      baseName(document.uri),
      place.line + 1,
    ),
    open,
  );
  if (answer !== open) return;
  const start = new vscode.Position(place.line, 0);
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(start, start) });
}

/** By id, else by place and title, else by a title that only one milestone has. */
export function findMilestone(file: PlanFile, ref: MilestoneRef): Milestone | undefined {
  const { milestones } = file.plan;
  if (ref.id !== undefined) {
    const sameId = milestones.filter(({ id }) => id?.value === ref.id);
    return sameId.find(({ index }) => index === ref.index) ?? sameId[0];
  }
  const samePlace = milestones[ref.index];
  if (samePlace && samePlace.title.value === ref.title && !samePlace.id) return samePlace;
  const sameTitle = milestones.filter(({ title, id }) => !id && title.value === ref.title);
  return sameTitle.length === 1 ? sameTitle[0] : undefined;
}

/** @returns undefined for a file that is gone */
async function openDocument(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    return undefined;
  }
}

/** @returns `moved-on` when the document is no longer the text that the edits were made for */
async function apply(
  document: vscode.TextDocument,
  text: string,
  edits: readonly TextEdit[],
): Promise<'applied' | 'moved-on' | 'read-only'> {
  if (document.getText() !== text) return 'moved-on';
  const wasDirty = document.isDirty;
  if (!(await replace(document, edits))) return 'moved-on';
  // VS Code edits a read-only document all the same, does not count it as changed, and will not save it.
  if (wasDirty || (await document.save()) || document.isDirty) return 'applied';
  await replace(document, [lineEditBetween(document.getText(), text)]);
  return 'read-only';
}

/** @returns whether VS Code took the edits: it refuses those that a key press has overtaken */
async function replace(document: vscode.TextDocument, edits: readonly TextEdit[]): Promise<boolean> {
  return vscode.workspace.applyEdit(toWorkspaceEdit(document, edits));
}

function refuse(sentence: string): false {
  void vscode.window.showWarningMessage(sentence);
  return false;
}
