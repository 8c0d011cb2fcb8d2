import * as vscode from 'vscode';
import { Disposables } from '../../host/dispose';
import { pickOpenPlan } from '../../host/ask/pickOpenPlan';
import type { Services } from '../../host/services';
import { commands } from '../../ids';
import { adoptFile, AdoptedTexts } from './adoptFile';
import { createPlan, type NewPlan } from './createPlan';
import { savePlanAsTemplate } from './savePlanAsTemplate';

/** Registers the commands that create a plan, open one, make a template of one, and adopt a file in another format. */
export function registerPlans(services: Services): vscode.Disposable {
  const disposables = new Disposables();
  const adopted = disposables.add(new AdoptedTexts());
  /** What was answered before the user cancelled. */
  let unfinished: Partial<NewPlan> = {};
  disposables.add(
    vscode.commands.registerCommand(commands.createPlan, async () => {
      if (await createPlan(services, unfinished)) unfinished = {};
    }),
  );
  disposables.add(
    vscode.commands.registerCommand(commands.showPlan, async () => {
      const plan = await pickOpenPlan(services, undefined, { placeHolder: vscode.l10n.t('Show which plan?') });
      if (plan) await vscode.window.showTextDocument(plan.uri);
    }),
  );
  disposables.add(
    vscode.commands.registerCommand(commands.adoptFile, (target: unknown) => adoptFile(services, adopted, target)),
  );
  disposables.add(
    vscode.commands.registerCommand(commands.savePlanAsTemplate, (target: unknown) =>
      savePlanAsTemplate(services, target),
    ),
  );
  return disposables;
}
