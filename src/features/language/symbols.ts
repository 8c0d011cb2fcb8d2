import * as vscode from 'vscode';
import type { PlanSymbol } from '../../core/assist/symbols';
import type { DayWords } from '../../core/calendar/dayWords';
import type { LineIndex } from '../../core/text';
import { toRange } from '../../host/convert';
import type { Question } from '../../host/plans/answerFor';

/** The outline, the breadcrumbs, and Go to Symbol in Editor. */
export function symbolsOf({ services, entry: { file }, engine }: Question, words: DayWords): vscode.DocumentSymbol[] {
  return engine.symbolsOf(file, words, services.today.date).map((symbol) => toSymbol(file.lines, symbol));
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

function toSymbol(lines: LineIndex, planned: PlanSymbol): vscode.DocumentSymbol {
  const symbol = new vscode.DocumentSymbol(
    planned.name,
    planned.detail,
    kinds[planned.kind],
    toRange(lines.rangeOf(planned.span)),
    toRange(lines.rangeOf(planned.nameSpan)),
  );
  if (planned.isOff) symbol.tags = [vscode.SymbolTag.Deprecated];
  symbol.children = planned.children.map((child) => toSymbol(lines, child));
  return symbol;
}
