import * as vscode from 'vscode';
import type { FindingCode } from '../../core/findings/finding';
import { editAndTell } from '../../host/editing/editAndTell';
import { loadEngine } from '../../host/engine';
import type { Services } from '../../host/services';
import { settings } from '../../ids';
import { pickCode } from './pickCode';

/** The argument of the command when a code action runs it. */
export interface TurnOffTarget {
  readonly code: FindingCode;
  /** The URI of the plan that has the finding. */
  readonly uri: string;
}

interface Way extends vscode.QuickPickItem {
  readonly take: () => Promise<unknown>;
}

/** Turns off a finding code in the given plan or in the settings, as the user chooses. */
export async function turnOffFinding(services: Services, given: unknown): Promise<void> {
  if (!isTarget(given)) {
    const code = typeof given === 'string' ? given : await pickCode(vscode.l10n.t('Turn off which finding?'));
    return code === undefined ? undefined : turnOffInSettings(code);
  }
  const ways = [...(await waysInPlan(services, given)), inSettings(given.code)];
  const placeHolder = vscode.l10n.t('Where do you turn it off?');
  const way = ways.length === 1 ? ways[0] : await vscode.window.showQuickPick(ways, { placeHolder });
  await way?.take();
}

function isTarget(given: unknown): given is TurnOffTarget {
  return typeof given === 'object' && given !== null && 'code' in given && 'uri' in given;
}

async function waysInPlan(services: Services, { code, uri }: TurnOffTarget): Promise<readonly Way[]> {
  const entry = services.plans.entryOf(vscode.Uri.parse(uri));
  if (!entry) return [];
  const places = [
    {
      where: 'lint',
      detail: vscode.l10n.t('A line below “lint” in the plan: the command line and your colleagues see it off, too.'),
    },
    { where: 'comment', detail: vscode.l10n.t('A comment at the top of the file.') },
  ] as const;
  const { turnOffOffers } = await loadEngine();
  const done = vscode.l10n.t('{0} is off.', code);
  const titles = turnOffOffers(entry.file, code).map(({ title }) => title);
  return places.flatMap(({ where, detail }, index) => {
    const title = titles[index];
    if (!title) return [];
    const take = (): Promise<unknown> => editAndTell(services, entry.uri, [{ kind: 'turn-off', code, where }], done);
    return [{ label: vscode.l10n.t(title.template, ...title.args), detail, take }];
  });
}

function inSettings(code: string): Way {
  return {
    label: vscode.l10n.t('Turn off {0} in the settings', code),
    detail: vscode.l10n.t('For all plans that you open here.'),
    take: () => turnOffInSettings(code),
  };
}

/** Adds the code to `milepost.rules` of the workspace, or of the user where no workspace is open. */
async function turnOffInSettings(code: string): Promise<void> {
  const section = vscode.workspace.getConfiguration(settings.section);
  const inWorkspace = vscode.workspace.workspaceFolders !== undefined;
  const known = section.inspect<unknown>(settings.rules);
  const before = inWorkspace ? known?.workspaceValue : known?.globalValue;
  const rules = { ...(typeof before === 'object' ? before : {}), [code]: 'off' };
  const target = inWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
  await section.update(settings.rules, rules, target);
}
