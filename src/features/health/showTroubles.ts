import * as vscode from 'vscode';
import { createDayWords } from '../../core/calendar/dayWords';
import { capitalize } from '../../core/text';
import { nameAmongPlans } from '../../host/plans/planName';
import type { Services } from '../../host/services';
import { commands } from '../../ids';
import { troublesOf, type Trouble } from './troubles';

interface TroubleItem extends vscode.QuickPickItem {
  readonly trouble: Trouble;
  readonly why: string;
}

/** Lists what is late or at risk with the reasons; the one that is picked is followed by what can be done about it. */
export async function showTroubles(services: Services): Promise<void> {
  await services.plans.ready;
  const troubles = await troublesOf(services);
  if (troubles.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No milestone is late or at risk.'));
    return;
  }
  const words = createDayWords(vscode.env.language);
  const toItem = (trouble: Trouble): TroubleItem => {
    const { ref, kind } = trouble;
    const why = trouble.why(words, services.today.date);
    const names = [ref.id, nameAmongPlans(services.plans, vscode.Uri.parse(ref.uri))];
    return {
      label: ref.title,
      iconPath: new vscode.ThemeIcon(kind === 'late' ? 'warning' : 'watch'),
      description: names.filter((name) => name !== undefined).join(' · '),
      detail: capitalize(why),
      trouble,
      why,
    };
  };
  const picked = await vscode.window.showQuickPick(troubles.map(toItem), {
    title: vscode.l10n.t('Late and at Risk'),
    placeHolder: vscode.l10n.t('Pick a milestone to see what can be done'),
    matchOnDetail: true,
  });
  if (picked) await offerRemedies(picked);
}

async function offerRemedies({ trouble: { ref, kind }, why }: TroubleItem): Promise<void> {
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
