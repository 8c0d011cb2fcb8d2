import * as vscode from 'vscode';
import type { Services } from '../../host/services';
import { tokenLegend } from '../../host/tokenLegend';
import { CompletionProvider } from './completionProvider';
import { HoverProvider } from './hoverProvider';
import { IdProvider } from './idProvider';
import { IdRename } from './idRename';
import { PlanFolding } from './planFolding';
import { PlanHints } from './planHints';
import { PlanSelection } from './planSelection';
import { PlanSymbols } from './planSymbols';
import { PlanTokens } from './planTokens';

/** What VS Code can say about a plan as about any language. All answer for plans of ours only. */
export function registerLanguage(services: Services): vscode.Disposable {
  const { languages } = vscode;
  const yaml = { language: 'yaml' };
  const completion = new CompletionProvider(services);
  const ids = new IdProvider(services);
  const tokens = new PlanTokens(services);
  const hints = new PlanHints(services);
  return vscode.Disposable.from(
    languages.registerCompletionItemProvider(yaml, completion, ...CompletionProvider.triggers),
    languages.registerHoverProvider(yaml, new HoverProvider(services)),
    languages.registerDefinitionProvider(yaml, ids),
    languages.registerReferenceProvider(yaml, ids),
    languages.registerDocumentHighlightProvider(yaml, ids),
    languages.registerRenameProvider(yaml, new IdRename(services)),
    languages.registerDocumentSymbolProvider(yaml, new PlanSymbols(services), { label: vscode.l10n.t('Plan') }),
    languages.registerFoldingRangeProvider(yaml, new PlanFolding(services)),
    languages.registerSelectionRangeProvider(yaml, new PlanSelection(services)),
    languages.registerDocumentRangeSemanticTokensProvider(yaml, tokens, tokenLegend),
    languages.registerInlayHintsProvider(yaml, hints),
    completion,
    tokens,
    hints,
  );
}
