import * as vscode from 'vscode';
import type { NodeKind } from '../../core/views/treeNode';
import type { CommandTarget } from '../../host/ask/pickMilestone';
import { Disposables } from '../../host/dispose';
import { focusedRow } from '../../host/focusedRows';
import type { Services } from '../../host/services';
import { commands } from '../../ids';
import { addMilestone, addMilestoneBelow } from './addMilestone';
import { copyId } from './copyId';
import { explainSmartScore } from './explainSmartScore';
import { goToMilestone } from './goToMilestone';
import { answerChangeOrder, orderAnswers } from './orders/answerChangeOrder';
import { approveChangeOrder } from './orders/approveChangeOrder';
import { proposeChangeOrder } from './orders/proposeChangeOrder';
import { reviseChangeOrder } from './orders/reviseChangeOrder';
import { runMilestoneCommand } from './runMilestoneCommand';
import { milestoneCommands } from './milestoneCommands';
import { markNeedReceived } from './waiting/markNeedReceived';
import { tickCriterionOrTask } from './tickEntry';

type Run = (target: CommandTarget, selected: unknown) => Promise<void>;

/** Registers the commands on milestones, for the palette, the tree, code lenses and the timeline. */
export function registerMilestones(services: Services): vscode.Disposable {
  const disposables = new Disposables();
  /** @param kinds of the rows on which its key does something */
  const register = (id: string, run: Run, kinds: readonly NodeKind[] = ['milestone']): void => {
    const runOn = async (target: CommandTarget | typeof focusedRow, selected: unknown): Promise<void> => {
      if (target !== focusedRow) return run(target, selected);
      const rows = (await services.rows.read()).filter(({ kind }) => kinds.includes(kind));
      if (rows[0]) await run(rows[0], rows);
    };
    disposables.add(vscode.commands.registerCommand(id, runOn));
  };
  for (const [id, command] of Object.entries(milestoneCommands())) {
    register(id, (target, selected) => runMilestoneCommand(services, command, target, selected));
  }
  register(commands.addMilestone, (target) => addMilestone(services, target));
  register(commands.addMilestoneBelow, (target) => addMilestoneBelow(services, target));
  register(commands.proposeChangeOrder, (target, selected) => proposeChangeOrder(services, target, selected));
  register(commands.reviseChangeOrder, (target) => reviseChangeOrder(services, target), ['order']);
  register(commands.approveChangeOrder, (target) => approveChangeOrder(services, target), ['order']);
  for (const [id, answer] of Object.entries(orderAnswers())) {
    register(id, (target) => answerChangeOrder(services, target, answer), ['order']);
  }
  register(commands.copyId, (target) => copyId(services, target));
  register(commands.explainSmartScore, (target) => explainSmartScore(services, target));
  register(commands.tickCriterionOrTask, (target, selected) => tickCriterionOrTask(services, target, selected), [
    'criterion',
    'task',
    'need',
  ]);
  register(commands.markNeedReceived, (target) => markNeedReceived(services, target), ['milestone', 'need']);
  // A commit is opened by selecting its row.
  register(commands.goToMilestone, (target, options) => goToMilestone(services, target, isPreserving(options)), [
    'milestone',
    'criterion',
    'task',
    'need',
    'order',
    'note',
  ]);
  return disposables;
}

/** Whether the second argument is one of a row that was clicked. */
function isPreserving(options: unknown): boolean {
  return (
    typeof options === 'object' && options !== null && 'preserveFocus' in options && options.preserveFocus === true
  );
}
