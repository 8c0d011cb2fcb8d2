import * as vscode from 'vscode';
import { spanToRange } from '../../host/convert';
import type { Services } from '../../host/services';
import { settledPlan } from '../../host/plans/settledPlan';

/** What Expand Selection takes in. */
export class PlanSelection implements vscode.SelectionRangeProvider {
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  async provideSelectionRanges(
    document: vscode.TextDocument,
    positions: readonly vscode.Position[],
    token: vscode.CancellationToken,
  ): Promise<vscode.SelectionRange[] | undefined> {
    const plan = await settledPlan(this.#services, document, token);
    if (!plan) return undefined;
    const { selectionSpans } = plan.engine;
    return positions.map((position) => {
      const ranges = selectionSpans(plan.entry.file.text, document.offsetAt(position)).map((span) =>
        spanToRange(document, span),
      );
      return nest(ranges) ?? new vscode.SelectionRange(new vscode.Range(position, position));
    });
  }
}

/** @param ranges from the inside out */
function nest(ranges: readonly vscode.Range[]): vscode.SelectionRange | undefined {
  return ranges.reduceRight<vscode.SelectionRange | undefined>(
    (parent, range) => new vscode.SelectionRange(range, parent),
    undefined,
  );
}
