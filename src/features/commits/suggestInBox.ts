import * as vscode from 'vscode';
import { loadEngine } from '../../host/engine';
import type { Services } from '../../host/services';
import { milestonesOfMessage } from './messagePlans';

/**
 * VS Code turns suggestions while typing off in the box of the Source Control view, whatever the settings say, and trigger
 * characters that are letters do not count. So the first letter of an id at the start of a line opens them here.
 */
export function suggestInBox(services: Services): vscode.Disposable {
  return vscode.workspace.onDidChangeTextDocument(async ({ document, contentChanges: [change, ...more] }) => {
    if (document.languageId !== 'scminput' || !change || more.length > 0) return;
    if (change.rangeLength > 0 || !/^[\p{L}\p{N}]$/u.test(change.text) || !isWanted(document)) return;
    const milestones = milestonesOfMessage(document.uri, services);
    if (milestones.length === 0) return;
    const { version } = document;
    const { commitCompletionsAt } = await loadEngine();
    if (document.version !== version) return;
    const at = change.rangeOffset;
    const offered = commitCompletionsAt(document.getText(), at + change.text.length, milestones);
    // Once more for the next letter would bring back what was closed.
    if (!offered.some(({ span, newText }) => span.start === at && newText.endsWith(': '))) return;
    // It is the focused editor that is meant: only there somebody types.
    await vscode.commands.executeCommand('editor.action.triggerSuggest', { auto: true });
  });
}

/** Who wants no suggestions while typing anywhere, or not in this box, has said so to VS Code. */
function isWanted({ uri, languageId }: vscode.TextDocument): boolean {
  const wanted = vscode.workspace.getConfiguration('editor', { uri, languageId }).get<unknown>('quickSuggestions');
  const here = typeof wanted === 'object' && wanted !== null && 'other' in wanted ? wanted.other : wanted;
  return here === true || here === 'on' || here === 'offWhenInlineCompletions';
}
