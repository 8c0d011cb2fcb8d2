import * as vscode from 'vscode';
import type { MilestoneRef } from '../../../core/plan/milestoneRef';
import type { Seen } from '../../../core/plan/findByText';
import { pickMilestone, type CommandTarget } from '../../../host/ask/pickMilestone';
import { checkEditable, editAndTell } from '../../../host/editing/editAndTell';
import { titleWithPlan } from '../../../host/plans/planName';
import type { Services } from '../../../host/services';
import { milestoneOf } from '../milestoneOf';

/** Stamps today as the day on which a need came: that of the row, else the only open one, else the one that the user picks. */
export async function markNeedReceived(services: Services, target: CommandTarget): Promise<void> {
  const given = entryOf(target);
  const ref = await pickMilestone(services, target, {
    placeHolder: vscode.l10n.t('For which milestone has something come?'),
    suits: ({ needs }) => needs.some(({ got }) => !got),
    none: vscode.l10n.t('Nothing is needed from a client that has not come.'),
    check: (plan) => checkEditable(services, plan),
  });
  const entry = ref && (given ?? (await pickNeed(services, ref)));
  if (!entry) return;
  const act = { kind: 'receive', milestone: ref, entry, got: services.today.date } as const;
  await editAndTell(services, vscode.Uri.parse(ref.uri), [act], vscode.l10n.t('Received: {0}.', entry.text));
}

function entryOf(target: CommandTarget): Seen | undefined {
  return target && 'place' in target && target.place?.what === 'need' ? target.place.entry : undefined;
}

async function pickNeed(services: Services, ref: MilestoneRef): Promise<Seen | undefined> {
  const needs = milestoneOf(services, ref)?.needs ?? [];
  const items = needs.flatMap(({ text, by, got }, index) => {
    const description = by && vscode.l10n.t('needed by {0}', by.value);
    return got ? [] : [{ label: text.value, ...(description && { description }), entry: { index, text: text.value } }];
  });
  const [only, ...others] = items;
  if (others.length === 0) {
    if (!only) void vscode.window.showInformationMessage(vscode.l10n.t('Nothing is missing for “{0}”.', ref.title));
    return only?.entry;
  }
  const picked = await vscode.window.showQuickPick(items, {
    title: titleWithPlan(services.plans, [ref.uri], ref.title),
    placeHolder: vscode.l10n.t('What has come?'),
    matchOnDescription: true,
  });
  return picked?.entry;
}
