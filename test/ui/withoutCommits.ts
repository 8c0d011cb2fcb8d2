import type { Workbench } from './workbench';

/** Waits for milestones, findings and the reason why there are no commits, in the plan of the sample project. */
export async function showPlanWithoutCommits({ page, ...workbench }: Workbench, reason: RegExp): Promise<void> {
  await workbench.showMilestones();
  const row = page.locator('.pane-body .monaco-list-row', { hasText: 'Order confirmation mail' }).first();
  await row.click();
  // The editor takes the focus when the click has led there, which closes a box that was opened before.
  await page.locator('.statusbar-item', { hasText: 'Ln 65,' }).waitFor();
  await row.locator('.monaco-tl-twistie').click();
  await page.locator('.pane-body .monaco-list-row', { hasText: reason }).first().waitFor();
  await workbench.goToLine(94);
  await page.locator('.squiggly-info').first().waitFor();
}
