import * as vscode from 'vscode';
import type { ProviderRequest } from '../../host/plans/answerFor';

/** Folds milestones, lists and comments. A provider replaces the folding by indentation of VS Code. */
export function provideFoldingRanges(
  { entry, engine }: ProviderRequest,
  _context: vscode.FoldingContext,
): vscode.FoldingRange[] | undefined {
  const { Comment, Region } = vscode.FoldingRangeKind;
  const kinds = { comment: Comment, region: Region } as const;
  return engine
    .foldingOf(entry.file)
    .map(({ start, end, kind }) => new vscode.FoldingRange(start, end, kind && kinds[kind]));
}
