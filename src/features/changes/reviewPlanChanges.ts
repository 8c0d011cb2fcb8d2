import * as vscode from 'vscode';
import { localDay } from '../../core/calendar/calendarDate';
import type { Finding } from '../../core/findings/finding';
import type { History } from '../../core/findings/guard/versions';
import type { PlanFile } from '../../core/plan/parsePlan';
import type { Severity } from '../../core/plan/types';
import { applyToDocument, openDocument } from '../../host/editing/applyToDocument';
import { loadEngine, type Engine } from '../../host/engine';
import { reveal } from '../../host/reveal';
import type { Services } from '../../host/services';
import { readSettings } from '../../host/settings';
import { askSince } from './askVersion';
import { pickWithHistory, readVersion, versionsForAgreement } from './planVersions';

/** Finds what may not change without a word, in the text that the plan has now. */
type Guard = (file: PlanFile) => readonly Finding[];

interface FindingItem extends vscode.QuickPickItem {
  readonly detail: string;
  readonly finding: Finding;
}

/** Lists what changed without a word since a version that the user picks, at its places, each to be restored. */
export async function reviewPlanChanges(services: Services, target: unknown): Promise<void> {
  const engine = await loadEngine();
  const title = vscode.l10n.t('Review Plan Changes');
  const found = await pickWithHistory(services, target, vscode.l10n.t('Review the changes of which plan?'));
  if (!found) return;
  const { entry, history } = found;
  const since = await askSince(services, entry, history, title, ['last', 'agreement', 'commit'], undefined);
  if (!since) return;
  const rules = { rules: readSettings(entry.uri).rules };
  if (since.kind === 'agreement') {
    const versions = await versionsForAgreement(engine, found);
    return review(services, engine, entry.uri, title, (file) => engine.guardAgreement(file, versions, rules));
  }
  const before = await readVersion(engine, found, since.version, since.words);
  if (typeof before === 'string') {
    void vscode.window.showInformationMessage(before);
    return;
  }
  const past: History = { day: since.version?.day, hasCommitOn: commitsOf(services, entry.uri) };
  return review(services, engine, entry.uri, title, (file) => engine.guardPlan(before, file, past, rules));
}

function commitsOf({ commits }: Services, uri: vscode.Uri): NonNullable<History['hasCommitOn']> {
  return ({ id }, day) => commits.commitsOf(uri, id?.value).some(({ time }) => localDay(new Date(time * 1000)) === day);
}

/** Shows the list until the user leaves it; after something was restored, what is left. */
async function review(services: Services, engine: Engine, uri: vscode.Uri, title: string, guard: Guard): Promise<void> {
  let hasRestored = false;
  for (;;) {
    const document = await openDocument(uri);
    if (!document) return;
    const text = document.getText();
    const known = services.plans.entryOf(uri)?.file;
    const file = known?.text === text ? known : engine.parsePlan(text, { treatAsOurs: true, before: known });
    const findings = guard(file);
    if (findings.length === 0) {
      const none = hasRestored
        ? vscode.l10n.t('Nothing else changed without a word.')
        : vscode.l10n.t('Nothing changed without a word.');
      void vscode.window.showInformationMessage(none);
      return;
    }
    const chosen = await pickFinding(engine, uri, file, findings, title);
    if (!chosen) return;
    if (chosen.what === 'go') return reveal(uri, () => chosen.finding.problem.span);
    const offer = engine
      .fixOffers(file, chosen.finding, { today: services.today.date })
      .find(({ kind }) => kind === 'fix');
    const made = offer?.make();
    const applied = made && (await applyToDocument(document, text, made.edits));
    hasRestored ||= applied === 'applied' || applied === 'unsaved';
    if (applied === 'applied' || applied === 'unsaved') continue;
    void vscode.window.showInformationMessage(refusal(applied));
    return;
  }
}

function refusal(applied: 'text-changed' | 'read-only' | undefined): string {
  if (applied === 'read-only') return vscode.l10n.t('The plan is read-only, so nothing was restored.');
  if (applied === 'text-changed')
    return vscode.l10n.t('The plan changed meanwhile, so nothing was restored. Try again.');
  return vscode.l10n.t('This cannot be restored safely; please change it by hand.');
}

interface Chosen {
  readonly finding: Finding;
  readonly what: 'go' | 'restore';
}

const icons: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'info',
};

/** The place of the active entry is shown behind the list. @returns undefined when the user leaves it */
async function pickFinding(
  engine: Engine,
  uri: vscode.Uri,
  file: PlanFile,
  findings: readonly Finding[],
  title: string,
): Promise<Chosen | undefined> {
  const restore = { iconPath: new vscode.ThemeIcon('discard'), tooltip: vscode.l10n.t('Restore This') };
  const input = vscode.window.createQuickPick<FindingItem>();
  input.title = title;
  input.placeholder = vscode.l10n.t(
    '{0} changes without a word; pick one to restore it or to go to it',
    findings.length,
  );
  Object.assign(input, { matchOnDescription: true, matchOnDetail: true });
  input.items = findings.map((finding) => {
    const { problem, severity } = finding;
    const { line } = file.lines.positionAt(problem.span.start);
    const id = 'about' in problem ? problem.about : null;
    const place = vscode.l10n.t('line {0}', line + 1);
    return {
      label: id === null ? place : `${id} · ${place}`,
      description: problem.code,
      detail: engine.formatMessage(engine.describeProblem(problem)),
      iconPath: new vscode.ThemeIcon(icons[severity]),
      buttons: canRestore(finding) ? [restore] : [],
      finding,
    };
  });
  const picked = await new Promise<Chosen | FindingItem | undefined>((resolve) => {
    input.onDidChangeActive(([item]) => item && void reveal(uri, () => item.finding.problem.span, true));
    input.onDidTriggerItemButton(({ item: { finding } }) => resolve({ finding, what: 'restore' }));
    input.onDidAccept(() => input.activeItems[0] && resolve(input.activeItems[0]));
    input.onDidHide(() => resolve(undefined));
    input.show();
  });
  input.dispose();
  return picked && 'label' in picked ? askWhat(picked) : picked;
}

function canRestore({ problem }: Finding): boolean {
  return (
    ('restore' in problem && problem.restore !== undefined) || ('comment' in problem && problem.comment !== undefined)
  );
}

/** Buttons of entries are out of reach of the keyboard: Enter asks. */
async function askWhat({ finding, detail }: FindingItem): Promise<Chosen | undefined> {
  if (!canRestore(finding)) return { finding, what: 'go' };
  const items = [
    { label: vscode.l10n.t('Restore This'), iconPath: new vscode.ThemeIcon('discard'), what: 'restore' as const },
    { label: vscode.l10n.t('Go to It'), iconPath: new vscode.ThemeIcon('go-to-file'), what: 'go' as const },
  ];
  const picked = await vscode.window.showQuickPick(items, { title: detail });
  return picked && { finding, what: picked.what };
}
