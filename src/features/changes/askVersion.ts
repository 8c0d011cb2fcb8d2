import * as vscode from 'vscode';
import type { CalendarDate } from '../../core/calendar/calendarDate';
import { createDayWords } from '../../core/calendar/dayWords';
import { askDate } from '../../host/ask/askDate';
import { back } from '../../host/ask/question';
import type { PlanHistory, PlanVersion } from '../../host/git/planHistory';
import type { PlanEntry } from '../../host/plans/planEntry';
import type { Services } from '../../host/services';

/** What a plan is compared with: one version in words, or what was agreed. */
export type Since =
  | { readonly kind: 'agreement' }
  | {
      readonly kind: 'version';
      /** Undefined where the plan did not exist then. */
      readonly version: PlanVersion | undefined;
      readonly words: string;
    };

interface WayItem extends vscode.QuickPickItem {
  readonly way: 'last' | 'agreement' | 'report' | 'commit' | 'day';
}

/**
 * Asks with what the plan is to be compared.
 * @param ways those that are offered; the last report only where the plan names its day
 * @returns undefined when the user cancels
 */
export async function askSince(
  services: Services,
  { calendar }: PlanEntry,
  history: PlanHistory,
  title: string,
  ways: readonly WayItem['way'][],
  reported: CalendarDate | undefined,
): Promise<Since | undefined> {
  const today = services.today.date;
  const words = createDayWords(vscode.env.language);
  const labels: Readonly<Record<WayItem['way'], Omit<WayItem, 'way'>>> = {
    last: { label: vscode.l10n.t('The Last Commit'), iconPath: new vscode.ThemeIcon('git-commit') },
    agreement: { label: vscode.l10n.t('The Agreement'), iconPath: new vscode.ThemeIcon('verified') },
    report: {
      label: vscode.l10n.t('The Last Report'),
      iconPath: new vscode.ThemeIcon('mail'),
      ...(reported !== undefined && { description: words.short(reported, today) }),
    },
    commit: { label: vscode.l10n.t('A Commit or Branch…'), iconPath: new vscode.ThemeIcon('git-branch') },
    day: { label: vscode.l10n.t('A Day…'), iconPath: new vscode.ThemeIcon('calendar') },
  };
  const items = ways
    .filter((way) => way !== 'report' || reported !== undefined)
    .map((way) => ({ ...labels[way], way }));
  const picked = await vscode.window.showQuickPick(items, { title, placeHolder: vscode.l10n.t('Compare with what?') });
  switch (picked?.way) {
    case 'last':
      return { kind: 'version', version: await history.find('HEAD'), words: 'HEAD' };
    case 'agreement':
      return { kind: 'agreement' };
    case 'report':
      return (
        reported &&
        onDay(history, reported, `${words.long(reported)}, ${vscode.l10n.t('the day of the last status report')}`)
      );
    case 'commit':
      return askCommit(history, title);
    case 'day': {
      const day = await askDate({
        title,
        today,
        calendar,
        asks: vscode.l10n.t('Since which day?'),
        choices: [],
        ifPast: '',
      });
      return day === undefined || day === back ? undefined : onDay(history, day, words.long(day));
    }
    case undefined:
      return undefined;
  }
}

/** The plan as it stood at the end of a day. */
async function onDay(history: PlanHistory, day: CalendarDate, words: string): Promise<Since> {
  return { kind: 'version', version: await history.asOf(day), words };
}

async function askCommit(history: PlanHistory, title: string): Promise<Since | undefined> {
  const [versions, names] = await Promise.all([history.versions(), history.names()]);
  const separator = (label: string): vscode.QuickPickItem => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const items = [
    separator(vscode.l10n.t('commits that changed the plan')),
    ...versions.map((version) => ({
      label: version.subject || version.hash.slice(0, 7),
      description: `${version.hash.slice(0, 7)} · ${version.day}`,
      version,
    })),
    separator(vscode.l10n.t('branches and tags')),
    ...names.map((name) => ({ label: name, name })),
  ];
  const placeHolder = vscode.l10n.t('Pick a commit, a branch or a tag');
  const picked = await vscode.window.showQuickPick(items, { title, placeHolder, matchOnDescription: true });
  if (!picked) return undefined;
  if ('version' in picked) {
    return {
      kind: 'version',
      version: picked.version,
      words: `${picked.version.hash.slice(0, 7)} (${picked.version.day})`,
    };
  }
  return { kind: 'version', version: await history.find(picked.label), words: picked.label };
}
