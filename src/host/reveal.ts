import * as vscode from 'vscode';
import type { Span } from '../core/text';
import { spanToRange } from './convert';
import { openOrSay } from './openOrSay';

/** Shows the file with the cursor where the span begins; without one where the editor is, and nothing of a file that is gone. */
export async function reveal(uri: vscode.Uri, span: Span | undefined): Promise<void> {
  const document = await openOrSay(uri);
  if (!document) return;
  const editor = await vscode.window.showTextDocument(document);
  if (!span) return;
  const range = spanToRange(document, span);
  editor.selection = new vscode.Selection(range.start, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
