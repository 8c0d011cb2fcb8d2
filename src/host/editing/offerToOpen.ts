import * as vscode from 'vscode';
import type { Position } from '../../core/text';
import { openOrWarn } from '../openOrWarn';

/** Warns, and offers to open the line. Resolves when the message has been answered or dismissed. */
export async function offerToOpen(uri: vscode.Uri, { line }: Position, sentence: string): Promise<void> {
  const open = vscode.l10n.t('Open Line');
  if ((await vscode.window.showWarningMessage(sentence, open)) !== open) return;
  const document = await openOrWarn(uri);
  if (!document) return;
  const start = new vscode.Position(line, 0);
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(start, start) });
}
