import * as vscode from 'vscode';
import { createDayWords } from '../../core/calendar/dayWords';
import { anyEvent } from '../../host/anyEvent';
import { answerFor } from '../../host/plans/answerFor';
import { settledPlan } from '../../host/plans/waitForPlan';
import type { Services } from '../../host/services';
import { onDidChangeSettings } from '../../host/settings';
import { tokenLegend } from '../../host/tokenLegend';
import { settings } from '../../ids';
import { registerCompletion } from './completion';
import { provideFoldingRanges } from './folding';
import { provideHover } from './hover';
import { provideDefinition, provideDocumentHighlights, provideReferences } from './ids';
import { provideInlayHints } from './inlayHints';
import { registerListTyping } from './listTyping';
import { createRenameProvider } from './rename';
import { provideSelectionRanges } from './selection';
import { provideDocumentSymbols } from './symbols';
import { provideDocumentRangeSemanticTokens } from './tokens';

/** Registers the language providers for plans. */
export function registerLanguage(services: Services): vscode.Disposable {
  const { languages } = vscode;
  const { onDidChange } = services.plans;
  const yaml = { language: 'yaml' };
  const words = createDayWords(vscode.env.language);
  // VS Code reads the event from 1.106 on; before, it asks again at the next edit or scroll.
  const tokens: vscode.DocumentRangeSemanticTokensProvider &
    Pick<vscode.DocumentSemanticTokensProvider, 'onDidChangeSemanticTokens'> = {
    onDidChangeSemanticTokens: anyEvent(onDidChange),
    provideDocumentRangeSemanticTokens: answerFor(services, provideDocumentRangeSemanticTokens),
  };
  return vscode.Disposable.from(
    registerCompletion(services, yaml),
    registerListTyping(services),
    languages.registerHoverProvider(yaml, {
      provideHover: answerFor(services, (request, position: vscode.Position) => provideHover(request, position, words)),
    }),
    languages.registerDefinitionProvider(yaml, { provideDefinition: answerFor(services, provideDefinition) }),
    languages.registerReferenceProvider(yaml, { provideReferences: answerFor(services, provideReferences) }),
    languages.registerDocumentHighlightProvider(yaml, {
      provideDocumentHighlights: answerFor(services, provideDocumentHighlights),
    }),
    languages.registerRenameProvider(yaml, createRenameProvider(services)),
    languages.registerSelectionRangeProvider(yaml, {
      provideSelectionRanges: answerFor(services, provideSelectionRanges),
    }),
    languages.registerFoldingRangeProvider(yaml, {
      provideFoldingRanges: answerFor(services, provideFoldingRanges, settledPlan),
    }),
    languages.registerDocumentSymbolProvider(
      yaml,
      { provideDocumentSymbols: answerFor(services, (request) => provideDocumentSymbols(request, words), settledPlan) },
      { label: vscode.l10n.t('Plan') },
    ),
    languages.registerDocumentRangeSemanticTokensProvider(yaml, tokens, tokenLegend),
    languages.registerInlayHintsProvider(yaml, {
      // The hints depend on today: `onDidChange` also fires when the day changes.
      onDidChangeInlayHints: anyEvent(onDidChange, (listener) => onDidChangeSettings([settings.inlayHints], listener)),
      provideInlayHints: answerFor(services, (request, range: vscode.Range) =>
        provideInlayHints(request, range, words),
      ),
    }),
  );
}
