import type * as vscode from 'vscode';
import { loadEngine } from '../../host/engine';
import type { Services } from '../../host/services';
import { toCompletionItem } from '../../host/toCompletionItem';
import { milestonesOfMessage } from './messagePlans';

export const triggers = ['[', '(', ':', ',', ' '];

/** Completes ids of milestones in commit messages. */
export async function provideMessageCompletions(
  services: Services,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.CompletionItem[]> {
  const milestones = milestonesOfMessage(document.uri, services);
  if (milestones.length === 0) return [];
  const { commitCompletionsAt } = await loadEngine();
  const offered = commitCompletionsAt(document.getText(), document.offsetAt(position), milestones);
  return offered.map((completion, index) => toCompletionItem(document, completion, index));
}
