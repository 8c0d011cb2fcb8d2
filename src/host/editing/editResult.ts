import * as vscode from 'vscode';
import type { Refusal } from '../../core/plan/edit/editPlan';
import type { PlanFile } from '../../core/plan/parsePlan';
import type { Engine } from '../engine';
import type { EditResult } from './planEditor';

/** Turns intents into edits of the text, or into the sentence that says why they cannot be made. */
export function toResult(engine: Engine, file: PlanFile, intents: Parameters<Engine['editPlan']>[1]): EditResult {
  const result = engine.editPlan(file, intents);
  return 'edits' in result ? result : { refusal: refusalSentence(result.refusal) };
}

/** Why an edit was not made, and what to do instead. */
export function refusalSentence(refusal: Refusal): string {
  switch (refusal) {
    case 'broken':
      return vscode.l10n.t('The plan cannot be read as it is; nothing was edited.');
    case 'not-found':
      return vscode.l10n.t('The place in the plan could not be found; nothing was edited. Edit the file by hand.');
    case 'shared':
      return vscode.l10n.t('Other parts of the plan share this value through an alias; edit it by hand.');
    case 'too-intricate':
      return vscode.l10n.t('This part of the plan is written in a way that cannot be edited safely; edit it by hand.');
  }
}
