import * as vscode from 'vscode';
import { baseName } from '../../host/baseName';
import type { Services } from '../../host/services';
import { commands } from '../../ids';
import { troublesOf, type Trouble } from './troubles';

interface TroubleItem extends vscode.QuickPickItem {
  readonly trouble: Trouble;
}

/** Lists what is late or at risk with the reasons; the one that is picked is followed by what can be done about it. */
export async function showTroubles(services: Services): Promise<void> {
  await services.plans.ready;
  const troubles = await troublesOf(services);
  if (troubles.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No milestone is late or at risk.'));
    return;
  }
  const isNameShown = services.plans.ours.length > 1;
  const picked = await vscode.window.showQuickPick(
    troubles.map((trouble) => toItem(trouble, isNameShown)),
    {
      title: vscode.l10n.t('Late and at Risk'),
      placeHolder: vscode.l10n.t('Pick a milestone to see what can be done'),
      matchOnDetail: true,
    },
  );
  if (picked) await offerRemedies(picked.trouble);
}

function toItem(trouble: Trouble, isNameShown: boolean): TroubleItem {
  const { ref, why, kind, entry } = trouble;
  const name = entry.lastGood.plan.project?.value ?? baseName(entry.uri);
  return {
    label: ref.title,
    iconPath: new vscode.ThemeIcon(kind === 'late' ? 'warning' : 'watch'),
    description: [...(ref.id === undefined ? [] : [ref.id]), ...(isNameShown ? [name] : [])].join(' · '),
    detail: `${why.charAt(0).toUpperCase()}${why.slice(1)}`,
    trouble,
  };
}

async function offerRemedies({ ref, why, kind }: Trouble): Promise<void> {
  const picked = await vscode.window.showQuickPick(
    [
      // Where the day has passed, nothing makes it fit.
      ...(kind === 'risk'
        ? [
            {
              label: vscode.l10n.t('Make It Fit…'),
              iconPath: new vscode.ThemeIcon('wand'),
              command: commands.makeItFit,
            },
          ]
        : []),
      {
        label: vscode.l10n.t('Reschedule…'),
        iconPath: new vscode.ThemeIcon('calendar'),
        command: commands.rescheduleMilestone,
      },
      {
        label: vscode.l10n.t('Mark Done'),
        iconPath: new vscode.ThemeIcon('check'),
        command: commands.markMilestoneDone,
      },
      {
        label: vscode.l10n.t('Go to Milestone'),
        iconPath: new vscode.ThemeIcon('go-to-file'),
        command: commands.goToMilestone,
      },
    ],
    { title: ref.title, placeHolder: why },
  );
  if (picked) await vscode.commands.executeCommand(picked.command, ref);
}
