import type { Uri } from 'vscode';
import type { ActRefusal, PlanAct } from '../../core/plan/planAct';

/** The acts on one plan. */
export interface PlanEdit {
  readonly uri: Uri;
  readonly acts: readonly PlanAct[];
}

/** The outcome of an edit of one plan or several. Nothing has been shown to the user. */
export type EditOutcome =
  /**
   * `undo` may be called at any later time. It refuses when the text of a plan has changed since the edit. `unsaved` are the files
   * that were clean before and that VS Code could not save.
   */
  | { readonly kind: 'done'; readonly unsaved: readonly Uri[]; readonly undo: () => Promise<UndoOutcome> }
  /** The texts already had the wanted data. */
  | { readonly kind: 'unchanged' }
  /** `uri` is the plan that stands in the way. */
  | { readonly kind: 'refused'; readonly uri: Uri; readonly refusal: EditRefusal };

export type EditRefusal =
  | ActRefusal
  /** The file does not exist any more. */
  | { readonly reason: 'file-gone' }
  /** VS Code has not noticed in time that the file has changed on disk. */
  | { readonly reason: 'file-behind' }
  | { readonly reason: 'read-only' }
  /** The text has changed during each attempt to edit it. */
  | { readonly reason: 'keeps-changing' };

/** `uri` is a plan whose text has changed since, so that nothing was undone. */
export type UndoOutcome = { readonly kind: 'undone' } | { readonly kind: 'refused'; readonly uri: Uri };
