import * as vscode from 'vscode';
import type { PlanFile } from '../core/plan/parsePlan';
import type { Milestone } from '../core/plan/types';
import type { TextEdit } from '../core/text';
import type { MilestoneRef } from '../core/views/treeNode';
import { loadEngine, type Engine } from './engine';
import type { PlanStore } from './planStore';

/** How one edit is made from the plan as it stands when it is applied; undefined when there is nothing to do. */
export type MakeEdits = (engine: Engine, file: PlanFile) => EditResult | undefined;

/** Edits against the text of the file, or a sentence that says why there are none. */
export type EditResult = { readonly edits: readonly TextEdit[] } | { readonly refusal: string };

/** How often an edit is computed anew because the document moved on in between. */
const attempts = 3;

/**
 * Makes small edits to plan files, each one undoable step. An edit is computed from the text as it is at that moment and
 * applied only to that very text; if the document moved on it is computed again. What was clean is saved, what was dirty
 * stays unsaved, and the focus stays where it is.
 */
export class PlanEditor {
  readonly #plans: PlanStore;

  constructor(plans: PlanStore) {
    this.#plans = plans;
  }

  /**
   * @param done what to tell afterwards, with an offer to undo; nothing is told without it
   * @returns whether the file was changed; every refusal has been told to the user
   */
  async edit(uri: vscode.Uri, make: MakeEdits, done?: string): Promise<boolean> {
    const engine = await loadEngine();
    for (let attempt = 0; attempt < attempts; attempt++) {
      const document = await openDocument(uri);
      if (!document) return false;
      const text = document.getText();
      const file = engine.parsePlan(text, { treatAsOurs: this.#plans.entryOf(uri)?.file.kind === 'ours' });
      if (file.isBroken) return this.#refuseBroken(document, file);
      const result = make(engine, file);
      if (!result) return false;
      if ('refusal' in result) return refuse(result.refusal);
      if (result.edits.length === 0) return true;
      if (await apply(document, text, result.edits)) {
        if (done !== undefined) void offerUndo(document, text, result.edits, done);
        return true;
      }
    }
    return refuse(`${baseName(uri)} keeps changing; nothing was edited. Try again when it is quiet.`);
  }

  /** The same for one milestone, found again in the text as it is by then. */
  async editMilestone(
    ref: MilestoneRef,
    make: (engine: Engine, file: PlanFile, milestone: Milestone) => EditResult | undefined,
    done?: string,
  ): Promise<boolean> {
    return this.edit(
      vscode.Uri.parse(ref.uri),
      (engine, file) => {
        const milestone = findMilestone(file, ref);
        return milestone
          ? make(engine, file, milestone)
          : { refusal: `“${ref.title}” no longer stands in the plan; nothing was edited.` };
      },
      done,
    );
  }

  async #refuseBroken(document: vscode.TextDocument, file: PlanFile): Promise<false> {
    const place = file.problems[0]?.span.start ?? 0;
    const line = document.positionAt(place).line;
    const open = 'Open Line';
    const answer = await vscode.window.showWarningMessage(
      `${baseName(document.uri)} cannot be read because of line ${line + 1}; nothing was edited.`,
      open,
    );
    if (answer === open) {
      await vscode.window.showTextDocument(document, { selection: new vscode.Range(line, 0, line, 0) });
    }
    return false;
  }
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

async function openDocument(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    await refuse(`${baseName(uri)} is gone; nothing was edited.`);
    return undefined;
  }
}

/** @returns false when the document is no longer the text that the edits were made for */
async function apply(document: vscode.TextDocument, text: string, edits: readonly TextEdit[]): Promise<boolean> {
  if (document.getText() !== text) return false;
  const wasDirty = document.isDirty;
  const edit = new vscode.WorkspaceEdit();
  edit.set(
    document.uri,
    edits.map(({ start, end, newText }) =>
      vscode.TextEdit.replace(new vscode.Range(document.positionAt(start), document.positionAt(end)), newText),
    ),
  );
  // The edit carries the version of the document; VS Code refuses it when a key was pressed in between.
  if (!(await vscode.workspace.applyEdit(edit))) return false;
  if (!wasDirty) await document.save();
  return true;
}

async function offerUndo(
  document: vscode.TextDocument,
  before: string,
  edits: readonly TextEdit[],
  message: string,
): Promise<void> {
  const after = document.getText();
  const undo = 'Undo';
  if ((await vscode.window.showInformationMessage(message, undo)) !== undo) return;
  if (document.isClosed ? !(await reopen(document.uri, after)) : document.getText() !== after) {
    await refuse(`${baseName(document.uri)} has changed since; use Undo in its editor.`);
    return;
  }
  const current = await vscode.workspace.openTextDocument(document.uri);
  await apply(current, after, invert(before, edits));
}

async function reopen(uri: vscode.Uri, text: string): Promise<boolean> {
  const document = await openDocument(uri);
  return document?.getText() === text;
}

/** The edits that lead back. */
export function invert(before: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  let shift = 0;
  return [...edits]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, newText }) => {
      const at = start + shift;
      shift += newText.length - (end - start);
      return { start: at, end: at + newText.length, newText: before.slice(start, end) };
    });
}

async function refuse(sentence: string): Promise<false> {
  void vscode.window.showWarningMessage(sentence);
  return false;
}

export function baseName(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
