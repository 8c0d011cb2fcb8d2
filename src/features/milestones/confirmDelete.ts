import * as vscode from 'vscode';
import type { MilestoneRef } from '../../core/plan/milestoneRef';
import type { Services } from '../../host/services';
import { commands } from '../../ids';
import { milestoneOf } from './milestoneOf';

/**
 * Asks before milestones are deleted that others depend on, or that were agreed with the client. Others need no question: the
 * message offers Undo.
 * @param refs of one plan
 */
export async function confirmDelete(services: Services, refs: readonly MilestoneRef[]): Promise<boolean> {
  const [ref] = refs;
  if (!ref) return false;
  const waiting = dependantsOf(services, refs);
  const agreed = refs.filter((one) => milestoneOf(services, one)?.agreed);
  if (waiting.length === 0 && agreed.length === 0) return true;
  const question =
    refs.length === 1
      ? vscode.l10n.t('Delete “{0}”?', ref.title)
      : vscode.l10n.t('Delete {0} milestones?', refs.length);
  const detail = [
    ...(waiting.length > 0
      ? [vscode.l10n.t('These depend on it, and will no longer say so: {0}.', waiting.join(', '))]
      : []),
    ...(agreed.length > 0
      ? [
          vscode.l10n.t(
            'It was agreed with the client: {0}. Cancel Milestone keeps the record.',
            agreed.map(({ title }) => title).join(', '),
          ),
        ]
      : []),
  ].join('\n');
  const remove = vscode.l10n.t('Delete');
  const cancel = vscode.l10n.t('Cancel Milestone…');
  const ways = agreed.length > 0 && refs.length === 1 ? [remove, cancel] : [remove];
  const chosen = await vscode.window.showWarningMessage(question, { modal: true, detail }, ...ways);
  if (chosen === cancel) await vscode.commands.executeCommand(commands.cancelMilestone, ref);
  return chosen === remove;
}

/** Those that depend on one of the milestones directly and are not deleted too: ids, or titles where there is no id. */
function dependantsOf({ plans }: Services, refs: readonly MilestoneRef[]): readonly string[] {
  const plan = plans.entryOf(vscode.Uri.parse(refs[0]?.uri ?? ''))?.lastGood.plan;
  const ids = new Set(refs.flatMap(({ id }) => id ?? []));
  return (plan?.milestones ?? [])
    .filter(({ id, dependsOn }) => dependsOn.some(({ value }) => ids.has(value)) && !ids.has(id?.value ?? ''))
    .map(({ id, title }) => (id ? `${id.value} ${title.value}` : title.value));
}
