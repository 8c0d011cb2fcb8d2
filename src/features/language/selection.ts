import * as vscode from 'vscode';
import { spanToRange } from '../../host/convert';
import type { Question } from '../../host/plans/answerFor';

/** The ranges that Expand Selection grows through. */
export function selectionsAt(
  { document, entry, engine }: Question,
  positions: readonly vscode.Position[],
): vscode.SelectionRange[] {
  return positions.map((position) => {
    const spans = engine.selectionSpans(entry.file.text, document.offsetAt(position));
    const ranges = spans.map((span) => spanToRange(document, span));
    return nest(ranges) ?? new vscode.SelectionRange(new vscode.Range(position, position));
  });
}

/** @param ranges from the inside out */
function nest(ranges: readonly vscode.Range[]): vscode.SelectionRange | undefined {
  return ranges.reduceRight<vscode.SelectionRange | undefined>(
    (parent, range) => new vscode.SelectionRange(range, parent),
    undefined,
  );
}
