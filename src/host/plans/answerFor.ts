import type * as vscode from 'vscode';
import { loadEngine, type Engine } from '../engine';
import type { Services } from '../services';
import type { PlanEntry } from './planEntry';
import { readPlan, type WaitForPlan } from './waitForPlan';

/** A request of VS Code to a language provider, with what is needed to answer it. */
export interface ProviderRequest {
  readonly services: Services;
  readonly document: vscode.TextDocument;
  readonly token: vscode.CancellationToken;
  /** Read from the text that the document has. */
  readonly entry: PlanEntry;
  readonly engine: Engine;
}

/**
 * A method of a language provider that has an answer for plans alone. It waits for the text to be read, and returns undefined
 * for other files and when the request is cancelled.
 * @param answer gets the arguments of the method between the document and the cancellation token
 * @param wait which files are answered for, and when
 */
export function answerFor<Args extends readonly unknown[], Answer>(
  services: Services,
  answer: (request: ProviderRequest, ...args: Args) => Answer | undefined | Promise<Answer | undefined>,
  wait: WaitForPlan = readPlan,
): (document: vscode.TextDocument, ...args: [...Args, vscode.CancellationToken]) => Promise<Answer | undefined> {
  return async (document, ...given) => {
    const token = given.at(-1) as vscode.CancellationToken;
    const args = given.slice(0, -1) as unknown as Args;
    const entry = await wait(services.plans, document, token);
    return entry && answer({ services, document, token, entry, engine: await loadEngine() }, ...args);
  };
}
