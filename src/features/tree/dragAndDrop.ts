import * as vscode from 'vscode';
import { dropOf, type DraggedRow, type Drop, type DropRefusal } from '../../core/views/treeDrop';
import type { PlanAct } from '../../core/plan/planAct';
import type { MilestoneRef } from '../../core/plan/milestoneRef';
import type { Sorting, TreeNode } from '../../core/views/treeNode';
import { editAndTell } from '../../host/editing/editAndTell';
import type { Services } from '../../host/services';
import { commands } from '../../ids';

const mimeType = 'application/vnd.code.tree.milepost.milestones';

/** Rows of milestones can be dragged: to another place in the file, or into another phase or priority. */
export class MilestoneDragAndDrop implements vscode.TreeDragAndDropController<TreeNode> {
  readonly dragMimeTypes = [mimeType];
  readonly dropMimeTypes = [mimeType];
  readonly #services: Services;
  readonly #sorting: () => Sorting;

  constructor(services: Services, sorting: () => Sorting) {
    this.#services = services;
    this.#sorting = sorting;
  }

  handleDrag(rows: readonly TreeNode[], data: vscode.DataTransfer): void {
    const dragged = rows.flatMap(({ milestone, group, kind, abilities }): DraggedRow[] =>
      milestone && kind === 'milestone' && abilities.includes('move')
        ? [{ ref: milestone, ...(group && { group }) }]
        : [],
    );
    if (dragged.length > 0) data.set(mimeType, new vscode.DataTransferItem(dragged));
  }

  async handleDrop(target: TreeNode | undefined, data: vscode.DataTransfer): Promise<void> {
    // The data was written in this window: no other program can write this type.
    const dragged = (data.get(mimeType)?.value ?? []) as readonly DraggedRow[];
    const drop = dropOf(dragged, target, this.#sorting());
    if (drop?.kind === 'refused') void refuse(drop.reason);
    if (drop?.kind !== 'edit') return;
    const refs = dragged.map(({ ref }) => ref);
    await editAndTell(this.#services, vscode.Uri.parse(drop.uri), actsOf(refs, drop), doneSentence(refs), 'status-bar');
  }
}

function actsOf(
  milestones: readonly MilestoneRef[],
  { before, set }: Extract<Drop, { kind: 'edit' }>,
): readonly PlanAct[] {
  return [
    ...(set
      ? milestones.map((milestone): PlanAct => ({ kind: 'classify', milestone, key: set.key, value: set.value }))
      : []),
    ...(before === undefined
      ? []
      : [{ kind: 'move', milestones, to: before === 'end' ? before : { before } } as const]),
  ];
}

function doneSentence(refs: readonly MilestoneRef[]): string {
  const [first] = refs;
  return refs.length === 1 && first
    ? vscode.l10n.t('Moved “{0}”.', first.title)
    : vscode.l10n.t('Moved {0} milestones.', refs.length);
}

async function refuse(reason: DropRefusal): Promise<void> {
  const ways = reason === 'sorted' ? [vscode.l10n.t('Sort by File Order')] : [];
  const chosen = await vscode.window.showWarningMessage(dropRefusalSentence(reason), ...ways);
  if (chosen !== undefined) await vscode.commands.executeCommand(commands.sortByFileOrder);
}

function dropRefusalSentence(reason: DropRefusal): string {
  switch (reason) {
    case 'other-plan':
      return vscode.l10n.t('A milestone cannot be dragged into another plan; nothing was edited.');
    case 'time':
      return vscode.l10n.t('These groups follow from dates and status: reschedule the milestone instead.');
    case 'status':
      return vscode.l10n.t('A status is changed by its own commands, such as Start Milestone and Mark Milestone Done.');
    case 'sorted':
      return vscode.l10n.t('These rows are sorted. To drag them into another order, sort them by file order.');
    case 'no-place':
      return vscode.l10n.t('Drop a milestone on another milestone or on a group.');
  }
}
