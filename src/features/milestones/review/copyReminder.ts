import * as vscode from 'vscode';
import { findIndex, type MilestoneRef } from '../../../core/plan/milestoneRef';
import { replyBy, reviewDaysOf, reviewStateOf } from '../../../core/plan/promise/reviewState';
import { loadEngine } from '../../../host/engine';
import type { Services } from '../../../host/services';
import { planOf } from '../milestoneOf';

/** Puts a reminder of the review that is open on the clipboard, in the language of the plan. */
export async function copyReminder(services: Services, ref: MilestoneRef): Promise<void> {
  const entry = planOf(services, [ref]);
  const index = entry && findIndex(entry.lastGood, ref, entry.revision);
  const plan = entry?.lastGood.plan;
  const milestone = plan?.milestones[index ?? -1];
  const submitted = milestone && plan && reviewStateOf(milestone, plan).open?.submitted?.value;
  if (!entry || !plan || index === undefined || !milestone || submitted === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('“{0}” is not with the client any more.', ref.title));
    return;
  }
  const { date } = services.today;
  const engine = await loadEngine();
  const context = engine.clientContext(plan, date);
  const shown = context.plan.milestones[index];
  const last = replyBy(submitted, reviewDaysOf(milestone, plan), entry.calendar);
  // A day that has passed is no day to ask for.
  const day = last !== undefined && last >= date ? last : undefined;
  if (!shown) return;
  await vscode.env.clipboard.writeText(engine.reviewReminder(context, shown, submitted, day));
  void vscode.window.showInformationMessage(vscode.l10n.t('Copied a reminder for the client; nothing was noted.'));
}
