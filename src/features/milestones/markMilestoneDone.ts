import * as vscode from 'vscode';
import { findByText, type Seen } from '../../core/plan/findByText';
import type { Milestone } from '../../core/plan/types';
import { isOpen } from '../../core/plan/isOpen';
import { toResult } from '../../host/editing/editResult';
import { findMilestone } from '../../core/plan/milestoneRef';
import type { Services } from '../../host/services';
import { pickMilestone, type CommandTarget } from '../../host/ask/pickMilestone';
import { whileSuits } from './whileSuits';

/** Asks which criteria are met, stamps the day, and can be undone in one step. */
export async function markMilestoneDone(services: Services, target: CommandTarget): Promise<void> {
  const ref = await pickMilestone(services, target, {
    placeHolder: vscode.l10n.t('Which milestone is done?'),
    suits: isOpen,
    none: vscode.l10n.t('No milestone is open.'),
  });
  if (!ref) return;
  const entry = services.plans.entryOf(vscode.Uri.parse(ref.uri));
  const before = entry && findMilestone(entry.lastGood, ref)?.milestone;
  const met = before && before.acceptance.length > 0 ? await askMet(before) : [];
  if (!met) return;
  const completed = services.today.date;
  await services.editor.editMilestone(
    ref,
    whileSuits(isOpen, (engine, file, { milestone, index }) => {
      // The criteria may have changed while the question was open: only those that still read the same count.
      const indices = findByText(milestone.acceptance, met);
      return toResult(engine, file, engine.markMilestoneDone(file, index, { met: indices, completed }));
    }),
    vscode.l10n.t('“{0}” is done.', ref.title),
  );
}

/** @returns undefined when the user changed their mind; nothing ticked is an answer too */
async function askMet(milestone: Milestone): Promise<readonly Seen[] | undefined> {
  const items = milestone.acceptance.map(({ text, met }, index) => ({
    label: text.value,
    description: met && vscode.l10n.t('met {0}', met.value),
    picked: met !== undefined,
    index,
    text: text.value,
    wasMet: met !== undefined,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('“{0}” Is Done', milestone.title.value),
    placeHolder: vscode.l10n.t('Which criteria are met? Those you tick get today’s date.'),
    canPickMany: true,
  });
  return picked?.filter(({ wasMet }) => !wasMet);
}
