import * as vscode from 'vscode';
import type { Services } from '../../host/services';
import { commands } from '../../ids';
import { reviewPlanChanges } from './reviewPlanChanges';
import { showPlanChanges } from './showPlanChanges';

/** What changed between two versions of a plan: as a document, and as a list of what may not change without a word. */
export function registerChanges(services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commands.showPlanChanges, (target: unknown) => showPlanChanges(services, target)),
    vscode.commands.registerCommand(commands.reviewPlanChanges, (target: unknown) =>
      reviewPlanChanges(services, target),
    ),
  );
}
