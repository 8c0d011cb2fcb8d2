import * as vscode from 'vscode';
import { readPattern } from '../../core/commits/referencePattern';
import { referenceSpans, withoutGitLines } from '../../core/commits/referenceSpans';
import { spanToRange } from '../../host/convert';
import { Disposables } from '../../host/dispose';
import type { Services } from '../../host/services';
import { readSettings } from '../../host/settings';
import { tokenLegend } from '../../host/tokenLegend';
import { milestonesOfMessage } from './messagePlans';

/** The ids that a commit message will be listed under, in their colour of the plan: one that is not coloured links nothing. */
export class MessageTokens implements vscode.DocumentSemanticTokensProvider, vscode.Disposable {
  readonly #services: Services;
  readonly #disposables = new Disposables();
  readonly #changed = this.#disposables.add(new vscode.EventEmitter<void>());
  readonly onDidChangeSemanticTokens = this.#changed.event;

  constructor(services: Services) {
    this.#services = services;
    const { plans, commits } = services;
    // The commits tell once it is known which plan is in which repository.
    for (const { onDidChange } of [plans, commits]) {
      this.#disposables.add(onDidChange(() => this.#changed.fire()));
    }
  }

  provideDocumentSemanticTokens(document: vscode.TextDocument): vscode.SemanticTokens {
    const builder = new vscode.SemanticTokensBuilder(tokenLegend);
    const ids = new Set(milestonesOfMessage(document.uri, this.#services).flatMap(({ id }) => id?.value ?? []));
    const { pattern } = readPattern(readSettings(document.uri).commitsPattern);
    // The box of the Source Control view has no lines of git's: there `#12` is the message.
    const text = document.languageId === 'git-commit' ? withoutGitLines(document.getText()) : document.getText();
    for (const span of ids.size > 0 ? referenceSpans(text, ids, pattern) : []) {
      builder.push(spanToRange(document, span), 'type');
    }
    return builder.build();
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}
