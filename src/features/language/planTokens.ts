import * as vscode from 'vscode';
import { spanToRange } from '../../host/convert';
import { Disposables } from '../../host/dispose';
import type { Services } from '../../host/services';
import { tokenLegend } from '../../host/tokenLegend';
import { settledPlan } from '../../host/plans/settledPlan';

/** Colours for what means something to a plan, made for the lines on screen: a long plan pays for what is seen. */
export class PlanTokens implements vscode.DocumentRangeSemanticTokensProvider, vscode.Disposable {
  readonly #services: Services;
  readonly #disposables = new Disposables();
  readonly #changed = this.#disposables.add(new vscode.EventEmitter<void>());
  readonly onDidChangeSemanticTokens = this.#changed.event;

  constructor(services: Services) {
    this.#services = services;
    this.#disposables.add(services.plans.onDidChange(() => this.#changed.fire()));
  }

  async provideDocumentRangeSemanticTokens(
    document: vscode.TextDocument,
    range: vscode.Range,
    token: vscode.CancellationToken,
  ): Promise<vscode.SemanticTokens | undefined> {
    const plan = await settledPlan(this.#services, document, token);
    if (!plan) return undefined;
    const builder = new vscode.SemanticTokensBuilder(tokenLegend);
    const within = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    for (const { span, type, modifiers } of plan.engine.tokensWithin(plan.entry.file, within)) {
      builder.push(spanToRange(document, span), type, modifiers);
    }
    return builder.build();
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}
