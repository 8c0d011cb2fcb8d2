import * as vscode from 'vscode';

/** An event that fires with each of the others, as providers need one to be asked again. Nothing is subscribed to before it is. */
export function anyEvent(...events: readonly ((listener: () => void) => vscode.Disposable)[]): vscode.Event<void> {
  return (listener, thisArgs?: unknown, disposables?: vscode.Disposable[]) => {
    const subscriptions = events.map((event) => event(() => void listener.call(thisArgs)));
    const subscription = vscode.Disposable.from(...subscriptions);
    disposables?.push(subscription);
    return subscription;
  };
}
