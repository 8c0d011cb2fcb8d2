import * as vscode from 'vscode';
import type { CommandTarget } from '../../host/ask/pickMilestone';
import { Disposables } from '../../host/dispose';
import type { Services } from '../../host/services';
import { commands } from '../../ids';
import { addMilestone } from './addMilestone';
import { explainSmartScore } from './explainSmartScore';
import { goToMilestone } from './goToMilestone';
import { runMilestoneCommand } from './runMilestoneCommand';
import { milestoneCommands } from './milestoneCommands';

/** Registers the commands on milestones, for the palette, the tree, code lenses and the timeline. */
export function registerMilestones(services: Services): vscode.Disposable {
  const disposables = new Disposables();
  const register = (id: string, run: (target: CommandTarget, selected: unknown) => Promise<void>): void => {
    disposables.add(vscode.commands.registerCommand(id, run));
  };
  for (const [id, command] of Object.entries(milestoneCommands())) {
    register(id, (target, selected) => runMilestoneCommand(services, command, target, selected));
  }
  register(commands.addMilestone, (target) => addMilestone(services, target));
  register(commands.goToMilestone, (target) => goToMilestone(services, target));
  register(commands.explainSmartScore, (target) => explainSmartScore(services, target));
  return disposables;
}
