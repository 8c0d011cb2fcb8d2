import * as vscode from 'vscode';
import { spanToRange } from '../../host/convert';
import { loadEngine } from '../../host/engine';
import type { Services } from '../../host/services';
import { settledEntry } from './settledEntry';

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
    const entry = await settledEntry(this.#services, document, token);
    if (!entry) return undefined;
    const { selectionSpans } = await loadEngine();
    return positions.map((position) => {
      const ranges = selectionSpans(entry.file.text, document.offsetAt(position)).map((span) =>
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
