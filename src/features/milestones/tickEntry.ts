import * as vscode from 'vscode';
import type { MilestoneAct } from '../../core/plan/planAct';
import type { MilestoneRef } from '../../core/plan/milestoneRef';
import { boxesByPlan } from '../../core/views/treeBoxes';
import type { TreeNode } from '../../core/views/treeNode';
import { pickMilestone, type CommandTarget } from '../../host/ask/pickMilestone';
import { editAndTell } from '../../host/editing/editAndTell';
import { titleWithPlan } from '../../host/plans/planName';
import type { Services } from '../../host/services';
import { milestoneOf } from './milestoneOf';

/** Ticks or unticks the criterion or task of a row, or the one that the user picks. Does nothing for a row of another kind. */
export async function tickCriterionOrTask(services: Services, target: CommandTarget, selected: unknown): Promise<void> {
  if (isRow(target)) return tickRows(services, isRows(selected) ? selected : [target]);
  const ref = await pickMilestone(services, target, {
    placeHolder: vscode.l10n.t('Tick a criterion or task of which milestone?'),
    suits: ({ acceptance, tasks }) => acceptance.length + tasks.length > 0,
    none: vscode.l10n.t('No milestone has a criterion or a task.'),
  });
  const picked = ref && (await pickEntry(services, ref));
  if (picked) await editAndTell(services, vscode.Uri.parse(ref.uri), [picked.act], picked.done, 'status-bar');
}

function isRow(target: unknown): target is TreeNode {
  return typeof target === 'object' && target !== null && 'kind' in target && 'abilities' in target;
}

function isRows(selected: unknown): selected is readonly TreeNode[] {
  return Array.isArray(selected) && selected.every(isRow);
}

/** All rows get the state that the first one does not have yet. */
async function tickRows(services: Services, rows: readonly TreeNode[]): Promise<void> {
  const boxes = rows.filter(({ isChecked }) => isChecked !== undefined);
  const isChecked = boxes[0]?.isChecked === false;
  const changed = boxes.map((node) => ({ node, isChecked }));
  for (const { uri, acts } of boxesByPlan(changed, services.today.date)) {
    await editAndTell(services, vscode.Uri.parse(uri), acts);
  }
}

interface EntryItem extends vscode.QuickPickItem {
  readonly act: MilestoneAct;
  readonly done: string;
}

async function pickEntry(services: Services, ref: MilestoneRef): Promise<EntryItem | undefined> {
  const { acceptance, tasks } = milestoneOf(services, ref) ?? { acceptance: [], tasks: [] };
  const today = services.today.date;
  const toItem = (text: string, isTicked: boolean, act: MilestoneAct, description?: string): EntryItem => ({
    label: `$(${isTicked ? 'pass-filled' : 'circle-large-outline'}) ${text}`,
    ...(description !== undefined && { description }),
    act,
    done: isTicked ? vscode.l10n.t('Unticked “{0}”', text) : vscode.l10n.t('Ticked “{0}”', text),
  });
  const criteria = acceptance.map(({ text: { value: text }, met }, index) => {
    const entry = { index, text };
    const act = { kind: 'tick-criterion', milestone: ref, entry, met: met ? undefined : today } as const;
    return toItem(text, met !== undefined, act, met && vscode.l10n.t('met {0}', met.value));
  });
  const steps = tasks.map(({ text: { value: text }, done }, index) => {
    return toItem(text, done, { kind: 'tick-task', milestone: ref, entry: { index, text }, done: !done });
  });
  const separator = (label: string) => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const items = [
    ...(criteria.length > 0 ? [separator(vscode.l10n.t('done when')), ...criteria] : []),
    ...(steps.length > 0 ? [separator(vscode.l10n.t('tasks')), ...steps] : []),
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: titleWithPlan(services.plans, [ref.uri], ref.title),
    placeHolder: vscode.l10n.t('Choose a criterion or task to tick or untick'),
  });
  return picked && 'act' in picked ? picked : undefined;
}
