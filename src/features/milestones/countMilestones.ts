import * as vscode from 'vscode';

/** `4 milestones in 2 plans`, or `4 milestones`. */
export function countMilestones(milestones: number, plans: number): string {
  if (plans > 1) return vscode.l10n.t('{0} milestones in {1} plans', milestones, plans);
  return milestones === 1 ? vscode.l10n.t('1 milestone') : vscode.l10n.t('{0} milestones', milestones);
}
