import * as vscode from 'vscode';
import type { Span } from '../core/text';
import { spanToRange } from './convert';
import { openOrWarn } from './openOrWarn';

/**
 * Opens the file with the cursor at the start of a span, if there is one. Warns if the file no longer exists.
 * @param spanIn finds the span in the text of the opened document
 * @param preserveFocus whether the focus stays where it is
 */
export async function reveal(
  uri: vscode.Uri,
  spanIn: (text: string) => Span | undefined,
  preserveFocus = false,
): Promise<void> {
  const document = await openOrWarn(uri);
  if (!document) return;
  const span = spanIn(document.getText());
  const editor = await vscode.window.showTextDocument(document, { preserveFocus });
  if (!span) return;
  const range = spanToRange(document, span);
  editor.selection = new vscode.Selection(range.start, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
