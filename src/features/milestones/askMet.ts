import * as vscode from 'vscode';
import type { Seen } from '../../core/plan/findByText';
import type { MilestoneRef } from '../../core/plan/milestoneRef';
import { milestoneOf } from './milestoneOf';
import type { Services } from '../../host/services';

/**
 * Asks which criteria of a milestone are met by now, unless it has none.
 * @returns those among them that were open before, possibly none; undefined when the user cancels
 */
export async function askMet(services: Services, ref: MilestoneRef): Promise<readonly Seen[] | undefined> {
  const milestone = milestoneOf(services, ref);
  if (!milestone || milestone.acceptance.length === 0) return [];
  const items = milestone.acceptance.map(({ text, met }, index) => ({
    label: text.value,
    description: met && vscode.l10n.t('met {0}', met.value),
    picked: met !== undefined,
    entry: { index, text: text.value },
    wasMet: met !== undefined,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('“{0}” Is Done', milestone.title.value),
    placeHolder: vscode.l10n.t('Which criteria are met? Those you tick get today’s date.'),
    canPickMany: true,
  });
  return picked?.flatMap(({ wasMet, entry }) => (wasMet ? [] : [entry]));
}
