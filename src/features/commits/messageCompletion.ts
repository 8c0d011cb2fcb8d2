import type * as vscode from 'vscode';
import { loadEngine } from '../../host/engine';
import type { Services } from '../../host/services';
import { toCompletionItem } from '../../host/toCompletionItem';
import { milestonesOfMessage } from './messagePlans';

/** Ids of milestones in commit messages. */
export class MessageCompletion implements vscode.CompletionItemProvider {
  static readonly triggers = ['[', '(', ':', ',', ' '];
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  async provideCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.CompletionItem[]> {
    const milestones = milestonesOfMessage(document.uri, this.#services);
    if (milestones.length === 0) return [];
    const engine = await loadEngine();
    const offered = engine.commitCompletionsAt(document.getText(), document.offsetAt(position), milestones);
    return offered.map((completion, index) => toCompletionItem(document, completion, index));
  }
}
