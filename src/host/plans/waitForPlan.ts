import type * as vscode from 'vscode';
import { delay } from '../delay';
import { readSettings } from '../settings';
import type { PlanEntry } from './planEntry';
import { mayBePlan } from './planFiles';
import type { PlanStore } from './planStore';

/**
 * Milliseconds after which a file that cannot be read is not waited for any more: answers to a key are worth nothing later, and
 * others wait for them. What VS Code asks about a whole text it does not ask again before the next edit, so that this waits
 * until a busy machine has read the plan, too.
 */
const patience = { key: 3_000, text: 60_000 } as const;

/**
 * Waits for the entry that was read from the text that the document has now. While the user types that takes a moment, and VS
 * Code usually cancels the request meanwhile.
 * @returns undefined for what is not the kind of file that is asked for, and when the request was cancelled or the document closed
 */
export type WaitForPlan = (
  plans: PlanStore,
  document: vscode.TextDocument,
  token: vscode.CancellationToken,
) => Promise<PlanEntry | undefined>;

/** For answers about a plan of ours. */
export const readPlan: WaitForPlan = async (plans, document, token) =>
  onlyOurs(await readEntry(plans, document, token));

/** For answers about findings: a file that is close to a plan has them, too. */
export const readEntry: WaitForPlan = (plans, document, token) =>
  entryOf(document, plans, plans.onDidChange, () => true, token, patience.key);

/** For answers about the whole text, whatever is on screen: those about large plans wait until typing pauses. */
export const settledPlan: WaitForPlan = async (plans, document, token) => {
  const entry = onlyOurs(
    await entryOf(document, plans, plans.onDidSettle, () => plans.isSettled, token, patience.text),
  );
  // Several of these answers are due at the same event, and each may take long.
  if (entry) await delay();
  return token.isCancellationRequested ? undefined : entry;
};

function onlyOurs(entry: PlanEntry | undefined): PlanEntry | undefined {
  return entry?.file.kind === 'ours' ? entry : undefined;
}

async function entryOf(
  document: vscode.TextDocument,
  plans: PlanStore,
  onDidRead: vscode.Event<unknown>,
  isTime: () => boolean,
  token: vscode.CancellationToken,
  patienceInMs: number,
): Promise<PlanEntry | undefined> {
  // Of other YAML files only the name is looked at.
  const isAwaited = (): boolean =>
    !document.isClosed && (plans.entryOf(document.uri) !== undefined || mayBePlan(document, readSettings().planFiles));
  const read = (): PlanEntry | undefined => {
    const entry = plans.entryOf(document.uri);
    return isTime() && entry?.file.text === document.getText() ? entry : undefined;
  };
  if (!isAwaited()) return undefined;
  return read() ?? nextRead(onDidRead, read, isAwaited, token, patienceInMs);
}

function nextRead(
  onDidRead: vscode.Event<unknown>,
  read: () => PlanEntry | undefined,
  isAwaited: () => boolean,
  token: vscode.CancellationToken,
  patienceInMs: number,
): Promise<PlanEntry | undefined> {
  return new Promise((resolve) => {
    const subscriptions: vscode.Disposable[] = [];
    const end = (entry: PlanEntry | undefined): void => {
      clearTimeout(timer);
      for (const subscription of subscriptions) subscription.dispose();
      resolve(entry);
    };
    const timer = setTimeout(() => end(undefined), patienceInMs);
    subscriptions.push(
      token.onCancellationRequested(() => end(undefined)),
      onDidRead(() => {
        const entry = read();
        if (entry || !isAwaited()) end(entry);
      }),
    );
  });
}
