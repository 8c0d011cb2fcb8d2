import * as vscode from 'vscode';
import { Disposables } from '../../host/dispose';
import type { Services } from '../../host/services';
import { commands } from '../../ids';
import { addMilestone } from './addMilestone';
import { cancelMilestone } from './cancelMilestone';
import { explainSmartScore } from './explainSmartScore';
import { goToMilestone } from './goToMilestone';
import { markMilestoneDone } from './markMilestoneDone';
import type { CommandTarget } from '../../host/ask/pickMilestone';
import { reopenMilestone } from './reopenMilestone';
import { moveMilestoneDown, moveMilestoneUp } from './moveMilestone';
import { rescheduleMilestone } from './rescheduleMilestone';
import { startMilestone } from './startMilestone';

const actions = {
  [commands.addMilestone]: addMilestone,
  [commands.startMilestone]: startMilestone,
  [commands.markMilestoneDone]: markMilestoneDone,
  [commands.reopenMilestone]: reopenMilestone,
  [commands.cancelMilestone]: cancelMilestone,
  [commands.rescheduleMilestone]: rescheduleMilestone,
  [commands.moveMilestoneUp]: moveMilestoneUp,
  [commands.moveMilestoneDown]: moveMilestoneDown,
  [commands.goToMilestone]: goToMilestone,
  [commands.explainSmartScore]: explainSmartScore,
};

/** What can be done with one milestone, from the palette, the tree, code lenses and the timeline. */
export function registerMilestones(services: Services): vscode.Disposable {
  const disposables = new Disposables();
  for (const [command, act] of Object.entries(actions)) {
    disposables.add(
      vscode.commands.registerCommand(command, (target?: CommandTarget, selected?: unknown) =>
        act(services, target, selected),
      ),
    );
  }
  return disposables;
}
