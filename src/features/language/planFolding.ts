import * as vscode from 'vscode';
import type { Services } from '../../host/services';
import { restingPlan } from '../../host/plans/settledPlan';

/** Folds milestones, lists and comments. VS Code asks a provider in place of its own folding by indentation. */
export class PlanFolding implements vscode.FoldingRangeProvider {
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  async provideFoldingRanges(
    document: vscode.TextDocument,
    _context: vscode.FoldingContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.FoldingRange[] | undefined> {
    const plan = await restingPlan(this.#services, document, token);
    if (!plan) return undefined;
    const { Comment, Region } = vscode.FoldingRangeKind;
    const kinds = { comment: Comment, region: Region } as const;
    return plan.engine
      .foldingOf(plan.entry.file.text)
      .map(({ start, end, kind }) => new vscode.FoldingRange(start, end, kind && kinds[kind]));
  }
}
