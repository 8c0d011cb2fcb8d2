import * as vscode from 'vscode';
import { spanToRange } from '../../host/convert';
import { mapInTurns } from '../../host/inTurns';
import type { ProviderRequest } from '../../host/plans/answerFor';

/** The ranges that Expand Selection grows through. */
export function provideSelectionRanges(
  { document, entry, engine, token }: ProviderRequest,
  positions: readonly vscode.Position[],
): Promise<vscode.SelectionRange[] | undefined> {
  const growFrom = (position: vscode.Position): vscode.SelectionRange => {
    const spans = engine.selectionSpans(entry.file, document.offsetAt(position));
    const ranges = spans.map((span) => spanToRange(document, span));
    return nest(ranges) ?? new vscode.SelectionRange(new vscode.Range(position, position));
  };
  // There may be many cursors, and each one reads the lines around it.
  return mapInTurns(positions, growFrom, token);
}

/** @param ranges from the inside out */
function nest(ranges: readonly vscode.Range[]): vscode.SelectionRange | undefined {
  return ranges.reduceRight<vscode.SelectionRange | undefined>(
    (parent, range) => new vscode.SelectionRange(range, parent),
    undefined,
  );
}
