import type * as vscode from 'vscode';
import { loadEngine } from '../../host/engine';
import type { Services } from '../../host/services';
import { toCompletionItem } from '../../host/toCompletionItem';
import { milestonesOfMessage } from './messagePlans';

export const triggers = ['[', '(', ':', ',', ' '];

/**
 * Completes ids of milestones in commit messages. It waits for the plans: after an empty answer VS Code does not ask again. What is
 * typed meanwhile filters the answer, which is therefore about the text of the request.
 */
export async function provideMessageCompletions(
  services: Services,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.CompletionItem[]> {
  const [text, offset] = [document.getText(), document.offsetAt(position)];
  await services.plans.ready;
  const milestones = milestonesOfMessage(document.uri, services);
  if (milestones.length === 0) return [];
  const { commitCompletionsAt } = await loadEngine();
  const offered = commitCompletionsAt(text, offset, milestones);
  return offered.map((completion, index) => toCompletionItem(document, completion, index));
}
