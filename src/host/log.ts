import * as vscode from 'vscode';

/** The "Milepost" channel of the Output view. */
export type Log = vscode.LogOutputChannel;

export function createLog(): Log {
  return vscode.window.createOutputChannel('Milepost', { log: true });
}
