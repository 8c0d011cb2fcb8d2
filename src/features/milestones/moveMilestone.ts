import * as vscode from 'vscode';
import type { MilestoneRef } from '../../core/plan/milestoneRef';
import { toResult } from '../../host/editing/editResult';
import type { Services } from '../../host/services';
import { givenBy, pickMilestone, type CommandTarget } from '../../host/ask/pickMilestone';

export function moveMilestoneUp(services: Services, target: CommandTarget, selected?: unknown): Promise<void> {
  return moveMilestone(services, target, selected, 'up');
}

export function moveMilestoneDown(services: Services, target: CommandTarget, selected?: unknown): Promise<void> {
  return moveMilestone(services, target, selected, 'down');
}

/** One place up or down in the plan file; rows that are selected together stay together. */
async function moveMilestone(
  services: Services,
  target: CommandTarget,
  selected: unknown,
  direction: 'up' | 'down',
): Promise<void> {
  const refs = await refsOf(services, target, selected, direction);
  const [first] = refs;
  if (!first) return;
  if (refs.some(({ uri }) => uri !== first.uri)) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('The selected milestones stand in several plans; nothing was moved.'),
    );
    return;
  }
  const done =
    refs.length > 1
      ? direction === 'up'
        ? vscode.l10n.t('Moved {0} milestones up in the plan file.', refs.length)
        : vscode.l10n.t('Moved {0} milestones down in the plan file.', refs.length)
      : direction === 'up'
        ? vscode.l10n.t('Moved “{0}” up in the plan file.', first.title)
        : vscode.l10n.t('Moved “{0}” down in the plan file.', first.title);
  await services.editor.editMilestones(
    refs,
    (engine, file, milestones) => {
      const indices = milestones.map(({ index }) => index);
      const isAtEnd = direction === 'up' ? indices.includes(0) : indices.includes(file.plan.milestones.length - 1);
      if (isAtEnd) {
        return {
          refusal:
            direction === 'up'
              ? vscode.l10n.t('It is the first milestone of the plan file already.')
              : vscode.l10n.t('It is the last milestone of the plan file already.'),
        };
      }
      const before = direction === 'up' ? Math.min(...indices) - 1 : Math.max(...indices) + 2;
      return toResult(engine, file, engine.moveMilestones(file, indices, before));
    },
    done,
  );
}

async function refsOf(
  services: Services,
  target: CommandTarget,
  selected: unknown,
  direction: 'up' | 'down',
): Promise<readonly MilestoneRef[]> {
  // Of several selected rows VS Code hands over the one that was clicked, and then all of them.
  const rows: readonly unknown[] = Array.isArray(selected) ? selected : [];
  const refs = rows.flatMap((row) => givenBy(row) ?? []);
  if (refs.length > 1) return refs;
  const picked = await pickMilestone(services, target, {
    placeHolder:
      direction === 'up'
        ? vscode.l10n.t('Which milestone do you move up?')
        : vscode.l10n.t('Which milestone do you move down?'),
    suits: (_milestone, index) => direction === 'down' || index > 0,
    none: vscode.l10n.t('There is no milestone that could be moved.'),
  });
  return picked ? [picked] : [];
}
