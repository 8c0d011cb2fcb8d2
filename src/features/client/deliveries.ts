import * as vscode from 'vscode';
import type { DeliveryRecord, RecordOptions } from '../../core/client/deliveries/deliveryRecord';
import { isWhole } from '../../host/plans/isWhole';
import type { PlanEntry } from '../../host/plans/planEntry';
import { planName } from '../../host/plans/planName';
import type { Services } from '../../host/services';
import { writePage } from './pageFile';

type Documents = typeof import('./documents');

/** Shows what is done in all plans, when, and what the clients said, as a document to read and to edit. */
export async function showDeliveries(services: Services): Promise<void> {
  const plans = await deliveredIn(services);
  if (plans.length === 0) return;
  const documents = await import('./documents');
  const record = recordOf(services, documents, plans, { reader: 'me', namesClients: true, quotesClients: true });
  const content = documents.documentMarkdown(documents.recordDocument(record));
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown', content }));
}

/** Writes a page for strangers of what is done in the plans that the user ticks. Clients are named and quoted by a tick alone. */
export async function createPortfolio(services: Services): Promise<void> {
  const all = await deliveredIn(services);
  const [first, ...others] = all;
  if (!first) return;
  const plans = others.length > 0 ? await askPlans(all) : all;
  const [from] = plans ?? [];
  if (!plans || !from) return;
  for (const entry of plans) if (!(await isWhole(services, entry))) return;
  const ticks = await askWhatStands();
  if (!ticks) return;
  const documents = await import('./documents');
  const page = documents.portfolioPage(recordOf(services, documents, plans, { reader: 'stranger', ...ticks }));
  const folder = vscode.workspace.getWorkspaceFolder(from.uri)?.uri ?? vscode.Uri.joinPath(from.uri, '..');
  const file = vscode.Uri.joinPath(folder, 'portfolio', `delivered-${services.today.date}.html`);
  await writePage(file, page, vscode.l10n.t('Portfolio'));
}

/** The plans in which something is done; without any, it is said. */
async function deliveredIn({ plans }: Services): Promise<readonly PlanEntry[]> {
  await plans.catchUp();
  const found = plans.ours.filter(({ lastGood }) => lastGood.plan.milestones.some(({ status }) => status === 'done'));
  if (found.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No milestone of a plan in this workspace is done yet.'));
  }
  return found;
}

/** In the language of the plans where they have one in common, else in English. */
function recordOf(
  { today }: Services,
  documents: Documents,
  entries: readonly PlanEntry[],
  options: Omit<RecordOptions, 'today' | 'language'>,
): DeliveryRecord {
  const plans = entries.map(({ lastGood }) => lastGood.plan);
  const languages = new Set(plans.map(({ language }) => documents.clientLanguageOf(language?.value)));
  const [language = 'en', ...others] = languages;
  return documents.deliveryRecord(
    plans.map((plan) => documents.seenBy('client', plan)),
    { today: today.date, language: others.length > 0 ? 'en' : language, ...options },
  );
}

async function askPlans(entries: readonly PlanEntry[]): Promise<readonly PlanEntry[] | undefined> {
  const items = entries.map((entry) => ({
    label: planName(entry),
    description: vscode.workspace.asRelativePath(entry.uri),
    picked: true,
    entry,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Create Portfolio Page'),
    placeHolder: vscode.l10n.t('Which plans do strangers get to see?'),
    canPickMany: true,
    matchOnDescription: true,
  });
  return picked?.map(({ entry }) => entry);
}

/** @returns undefined when the user cancels */
async function askWhatStands(): Promise<Pick<RecordOptions, 'namesClients' | 'quotesClients'> | undefined> {
  const names = {
    label: vscode.l10n.t('Names of Clients'),
    detail: vscode.l10n.t('The name below client; never a person or an address'),
  };
  const quotes = {
    label: vscode.l10n.t('Words of Clients'),
    detail: vscode.l10n.t('What they wrote when approving, without the name of who wrote it'),
  };
  const picked = await vscode.window.showQuickPick([names, quotes], {
    title: vscode.l10n.t('Create Portfolio Page'),
    placeHolder: vscode.l10n.t(
      'Names of projects, titles, deliverables and days leave. Tick what else may: ask the client first.',
    ),
    canPickMany: true,
  });
  return picked && { namesClients: picked.includes(names), quotesClients: picked.includes(quotes) };
}
