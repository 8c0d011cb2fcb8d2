import * as vscode from 'vscode';
import { spanToRange } from '../../host/convert';
import type { ProviderRequest } from '../../host/plans/answerFor';
import { tokenLegend } from '../../host/tokenLegend';

/** Colours for what means something to a plan. Made for the lines on screen, so that a long plan costs no more than a short one. */
export function provideDocumentRangeSemanticTokens(
  { document, entry, engine }: ProviderRequest,
  range: vscode.Range,
): vscode.SemanticTokens {
  const builder = new vscode.SemanticTokensBuilder(tokenLegend);
  const within = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  for (const { span, type, modifiers } of engine.tokensWithin(entry.file, within)) {
    builder.push(spanToRange(document, span), type, modifiers);
  }
  return builder.build();
}
