import type { ActRefusal } from '../../core/plan/planAct';

/** The outcome of an edit. Nothing has been shown to the user. */
export type EditOutcome =
  /**
   * `undo` may be called at any later time. It refuses when the text has changed since the edit. `isUnsaved` is true where VS Code
   * could not save a document that was clean before.
   */
  | { readonly kind: 'done'; readonly isUnsaved: boolean; readonly undo: () => Promise<UndoOutcome> }
  /** The text already had the wanted data. */
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused'; readonly refusal: EditRefusal };

export type EditRefusal =
  | ActRefusal
  /** The file does not exist any more. */
  | { readonly reason: 'file-gone' }
  /** VS Code has not noticed in time that the file has changed on disk. */
  | { readonly reason: 'file-behind' }
  | { readonly reason: 'read-only' }
  /** The text has changed during each attempt to edit it. */
  | { readonly reason: 'keeps-changing' };

export type UndoOutcome = { readonly kind: 'undone' } | { readonly kind: 'refused'; readonly reason: 'changed-since' };
