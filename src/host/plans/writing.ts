import * as vscode from 'vscode';
import type { InWriting } from '../../core/findings/whileWriting';
import type { PlanFile } from '../../core/plan/parsePlan';
import type { Plan } from '../../core/plan/types';
import type { Engine } from '../engine';

/**
 * Knows what of one plan file is being written. What a new plan lacks waits until it is saved, and what a new milestone lacks
 * until the cursor leaves it or the file is saved.
 */
export class Writing {
  #saved: Plan | undefined;
  /** Of the milestones in {@link #saved}, once they were asked for. */
  #savedNames: ReadonlySet<string> | undefined;

  /**
   * @param file read from the text that the document has now
   * @param document that holds the file; without one the file is as it was saved
   */
  find(file: PlanFile, document: vscode.TextDocument | undefined, engine: Engine): InWriting | undefined {
    if (!document?.isDirty) {
      if (this.#saved !== file.plan) this.#savedNames = undefined;
      this.#saved = file.plan;
      return undefined;
    }
    const editor = vscode.window.activeTextEditor;
    // Without a saved version to compare with, no milestone can be called new.
    if (editor?.document !== document || !(this.#saved || document.isUntitled)) return undefined;
    this.#savedNames ??= this.#saved ? engine.namesOfMilestones(this.#saved) : new Set();
    return engine.findInWriting(file, document.offsetAt(editor.selection.active), this.#savedNames);
  }
}
