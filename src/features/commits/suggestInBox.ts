import * as vscode from 'vscode';
import { loadEngine } from '../../host/engine';
import type { Services } from '../../host/services';
import { milestonesOfMessage } from './messagePlans';

/**
 * Triggers suggestions at the first letter of an id at the start of a line. In the input box of the Source Control view VS Code
 * does not do so: it ignores `editor.quickSuggestions`, and letters as trigger characters.
 */
export function suggestInBox(services: Services): vscode.Disposable {
  return vscode.workspace.onDidChangeTextDocument(async ({ document, contentChanges: [change, ...more] }) => {
    if (document.languageId !== 'scminput' || !change || more.length > 0) return;
    if (change.rangeLength > 0 || !/^[\p{L}\p{N}]$/u.test(change.text) || !isWanted(document)) return;
    const { version } = document;
    await services.plans.ready;
    const milestones = milestonesOfMessage(document.uri, services);
    if (milestones.length === 0) return;
    const { commitCompletionsAt } = await loadEngine();
    if (document.version !== version) return;
    const at = change.rangeOffset;
    const offered = commitCompletionsAt(document.getText(), at + change.text.length, milestones);
    // Only at the first letter of a word, so that suggestions that the user has closed stay closed.
    if (!offered.some(({ span, newText }) => span.start === at && newText.endsWith(': '))) return;
    // The command acts on the focused editor, which is the one that has changed.
    await vscode.commands.executeCommand('editor.action.triggerSuggest', { auto: true });
  });
}

/** Whether the settings of VS Code allow suggestions while typing here. */
function isWanted({ uri, languageId }: vscode.TextDocument): boolean {
  const wanted = vscode.workspace.getConfiguration('editor', { uri, languageId }).get<unknown>('quickSuggestions');
  const here = typeof wanted === 'object' && wanted !== null && 'other' in wanted ? wanted.other : wanted;
  return here === true || here === 'on' || here === 'offWhenInlineCompletions';
}
