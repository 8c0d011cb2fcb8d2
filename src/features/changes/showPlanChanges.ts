import * as vscode from 'vscode';
import { loadEngine, type Engine } from '../../host/engine';
import type { Services } from '../../host/services';
import { askSince, type Since } from './askVersion';
import { pickWithHistory, readVersion, versionsForAgreement, type WithHistory } from './planVersions';

/** Shows what changed since a version that the user picks, in sentences, as a document to edit and send. */
export async function showPlanChanges(services: Services, target: unknown): Promise<void> {
  const engine = await loadEngine();
  const title = vscode.l10n.t('Show Plan Changes Since…');
  const found = await pickWithHistory(services, target, vscode.l10n.t('Changes of which plan?'));
  if (!found) return;
  const reported = engine.lastReportOf(found.entry.file.plan);
  const ways = ['agreement', 'report', 'commit', 'day', 'last'] as const;
  const since = await askSince(services, found.entry, found.history, title, ways, reported);
  const content = since && (await contentFor(services, engine, found, since));
  if (content === undefined) return;
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  await vscode.window.showTextDocument(document);
}

/** @returns undefined after a message that there is nothing to compare with */
async function contentFor(
  services: Services,
  engine: Engine,
  found: WithHistory,
  since: Since,
): Promise<string | undefined> {
  const { plan } = found.entry.file;
  const today = services.today.date;
  const project = plan.project?.value ?? '';
  if (since.kind === 'agreement') {
    const compared = engine.compareWithAgreement(found.entry.file, await versionsForAgreement(engine, found));
    const news = engine.planNews(compared.comparison, plan, today, engine.entriesSinceAgreement);
    return engine.changesMarkdown({ project, since: 'the agreement', news, notes: engine.agreementNotes(compared) });
  }
  const before = await readVersion(engine, found, since.version, since.words);
  if (typeof before === 'string') {
    void vscode.window.showInformationMessage(before);
    return undefined;
  }
  const news = engine.planNews(engine.comparePlans(before.plan, plan), plan, today);
  return engine.changesMarkdown({ project, since: since.words, news, notes: [] });
}
