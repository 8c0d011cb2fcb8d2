import * as vscode from 'vscode';
import type { PlanSymbol } from '../../core/assist/symbols';
import type { DayWords } from '../../core/calendar/dayWords';
import type { LineIndex } from '../../core/text';
import { toRange } from '../../host/convert';
import { mapInTurns } from '../../host/inTurns';
import type { ProviderRequest } from '../../host/plans/answerFor';

/** The outline, the breadcrumbs, and Go to Symbol in Editor. */
export async function provideDocumentSymbols(
  { services, entry: { file }, engine, token }: ProviderRequest,
  words: DayWords,
): Promise<vscode.DocumentSymbol[] | undefined> {
  const rows: vscode.DocumentSymbol[] = [];
  for (const symbol of engine.symbolsOf(file, words, services.today.date)) {
    const children = await mapInTurns(symbol.children, (child) => toSymbol(file.lines, child), token);
    if (!children) return undefined;
    rows.push(toSymbol(file.lines, symbol, children));
  }
  return rows;
}

const kinds: Readonly<Record<PlanSymbol['kind'], vscode.SymbolKind>> = {
  key: vscode.SymbolKind.Key,
  objective: vscode.SymbolKind.Constant,
  phase: vscode.SymbolKind.Namespace,
  milestone: vscode.SymbolKind.Event,
  deliverable: vscode.SymbolKind.Object,
  criterion: vscode.SymbolKind.Boolean,
  task: vscode.SymbolKind.Field,
  changeOrder: vscode.SymbolKind.Struct,
};

function toSymbol(
  lines: LineIndex,
  planned: PlanSymbol,
  children = planned.children.map((child) => toSymbol(lines, child)),
): vscode.DocumentSymbol {
  const symbol = new vscode.DocumentSymbol(
    planned.name,
    planned.detail,
    kinds[planned.kind],
    toRange(lines.rangeOf(planned.span)),
    toRange(lines.rangeOf(planned.nameSpan)),
  );
  if (planned.isOff) symbol.tags = [vscode.SymbolTag.Deprecated];
  symbol.children = children;
  return symbol;
}
