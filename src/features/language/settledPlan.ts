import type * as vscode from 'vscode';
import { loadEngine, type Engine } from '../../host/engine';
import { mayBePlan } from '../../host/planFiles';
import type { PlanEntry } from '../../host/planStore';
import type { Services } from '../../host/services';
import { readSettings } from '../../host/settings';

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
 * @returns undefined for what is no plan of ours, and when the question was taken back
 */
export async function settledPlan(
  { plans }: Pick<Services, 'plans'>,
  document: vscode.TextDocument,
  token: vscode.CancellationToken,
): Promise<SettledPlan | undefined> {
  return planOf(document, plans, plans.onDidChange, () => true, token);
}

/**
 * The same for answers about the whole text, however little of it is on screen: those about large plans are made once nobody
 * has typed for a moment.
 */
export async function restingPlan(
  { plans }: Pick<Services, 'plans'>,
  document: vscode.TextDocument,
  token: vscode.CancellationToken,
): Promise<SettledPlan | undefined> {
  return planOf(document, plans, plans.onDidSettle, () => plans.isSettled, token);
}

async function planOf(
  document: vscode.TextDocument,
  plans: Services['plans'],
  onDidRead: vscode.Event<unknown>,
  isTime: () => boolean,
  token: vscode.CancellationToken,
): Promise<SettledPlan | undefined> {
  const known = plans.entryOf(document.uri);
  // Other YAML files cost a look at their name.
  if (known ? known.file.kind !== 'ours' : !mayBePlan(document, readSettings().planFiles)) return undefined;
  const read = (): PlanEntry | undefined => {
    const entry = plans.entryOf(document.uri);
    return isTime() && entry?.file.text === document.getText() ? entry : undefined;
  };
  const entry = read() ?? (await nextRead(onDidRead, read, token));
  return entry?.file.kind === 'ours' ? { entry, engine: await loadEngine() } : undefined;
}

function nextRead(
  onDidRead: vscode.Event<unknown>,
  read: () => PlanEntry | undefined,
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
        if (entry) end(entry);
      }),
    );
  });
}
