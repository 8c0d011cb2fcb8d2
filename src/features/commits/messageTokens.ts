import * as vscode from 'vscode';
import { readPattern } from '../../core/commits/referencePattern';
import { referenceSpans, withoutGitLines } from '../../core/commits/referenceSpans';
import { spanToRange } from '../../host/convert';
import type { Services } from '../../host/services';
import { readSettings } from '../../host/settings';
import { tokenLegend } from '../../host/tokenLegend';
import { milestonesOfMessage } from './messagePlans';

/** Colours the ids that link the commit to a milestone like ids in the plan. An id without that colour links nothing. */
export function provideMessageTokens(services: Services, document: vscode.TextDocument): vscode.SemanticTokens {
  const builder = new vscode.SemanticTokensBuilder(tokenLegend);
  const ids = new Set(milestonesOfMessage(document.uri, services).flatMap(({ id }) => id?.value ?? []));
  const { pattern } = readPattern(readSettings(document.uri).commitsPattern);
  // In the input box of the Source Control view git adds no comment lines, so that a line such as `#12` is part of the message.
  const text = document.languageId === 'git-commit' ? withoutGitLines(document.getText()) : document.getText();
  for (const span of ids.size > 0 ? referenceSpans(text, ids, pattern) : []) {
    builder.push(spanToRange(document, span), 'type');
  }
  return builder.build();
}
