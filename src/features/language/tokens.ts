import * as vscode from 'vscode';
import { spanToRange } from '../../host/convert';
import type { ProviderRequest } from '../../host/plans/answerFor';
import { tokenLegend } from '../../host/tokenLegend';

/** Semantic tokens of a range. VS Code requests the visible lines, so that the cost does not grow with the plan. */
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
