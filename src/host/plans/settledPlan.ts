import type * as vscode from 'vscode';
import { loadEngine, type Engine } from '../engine';
import { mayBePlan } from './planFiles';
import type { PlanEntry } from './planEntry';
import type { Services } from '../services';
import { readSettings } from '../settings';

/** Far longer than reading a plan takes: a file that cannot be read is not waited for without end. */
const patience = 3_000;

/** A plan with what can tell about it. */
export interface SettledPlan {
  readonly entry: PlanEntry;
  readonly engine: Engine;
}

/**
 * The plan as it was read from what the document says now. While somebody types that takes a moment, in which VS Code most
 * often takes the question back.
 * @returns undefined for what is no plan of ours, and when the question was taken back or the document closed
 */
export async function settledPlan(
  services: Pick<Services, 'plans'>,
  document: vscode.TextDocument,
  token: vscode.CancellationToken,
): Promise<SettledPlan | undefined> {
  const settled = await settledFile(services, document, token);
  return settled?.entry.file.kind === 'ours' ? settled : undefined;
}

/** The same for a file of any kind that was read because it may be a plan: findings tell of those that are close to one. */
export async function settledFile(
  { plans }: Pick<Services, 'plans'>,
  document: vscode.TextDocument,
  token: vscode.CancellationToken,
): Promise<SettledPlan | undefined> {
  return fileOf(document, plans, plans.onDidChange, () => true, token);
}

/**
 * As {@link settledPlan}, for answers about the whole text, however little of it is on screen: those about large plans are
 * made once nobody has typed for a moment.
 */
export async function restingPlan(
  { plans }: Pick<Services, 'plans'>,
  document: vscode.TextDocument,
  token: vscode.CancellationToken,
): Promise<SettledPlan | undefined> {
  const settled = await fileOf(document, plans, plans.onDidSettle, () => plans.isSettled, token);
  return settled?.entry.file.kind === 'ours' ? settled : undefined;
}

async function fileOf(
  document: vscode.TextDocument,
  plans: Services['plans'],
  onDidRead: vscode.Event<unknown>,
  isTime: () => boolean,
  token: vscode.CancellationToken,
): Promise<SettledPlan | undefined> {
  // Other YAML files cost a look at their name.
  const isAwaited = (): boolean =>
    !document.isClosed && (plans.entryOf(document.uri) !== undefined || mayBePlan(document, readSettings().planFiles));
  const read = (): PlanEntry | undefined => {
    const entry = plans.entryOf(document.uri);
    return isTime() && entry?.file.text === document.getText() ? entry : undefined;
  };
  if (!isAwaited()) return undefined;
  const entry = read() ?? (await nextRead(onDidRead, read, isAwaited, token));
  return entry && { entry, engine: await loadEngine() };
}

function nextRead(
  onDidRead: vscode.Event<unknown>,
  read: () => PlanEntry | undefined,
  isAwaited: () => boolean,
  token: vscode.CancellationToken,
): Promise<PlanEntry | undefined> {
  return new Promise((resolve) => {
    const subscriptions: vscode.Disposable[] = [];
    const end = (entry: PlanEntry | undefined): void => {
      clearTimeout(timer);
      for (const subscription of subscriptions) subscription.dispose();
      resolve(entry);
    };
    const timer = setTimeout(() => end(undefined), patience);
    subscriptions.push(
      token.onCancellationRequested(() => end(undefined)),
      onDidRead(() => {
        const entry = read();
        if (entry || !isAwaited()) end(entry);
      }),
    );
  });
}
