import * as vscode from 'vscode';
import type { PlanSymbol } from '../../core/assist/symbols';
import type { LineIndex } from '../../core/text';
import { createDayWords } from '../../core/calendar/dayWords';
import { toRange } from '../../host/convert';
import type { Services } from '../../host/services';
import { restingPlan } from '../../host/plans/settledPlan';

/** The outline, the breadcrumbs, and Go to Symbol in Editor. */
export class PlanSymbols implements vscode.DocumentSymbolProvider {
  readonly #services: Services;
  readonly #words = createDayWords(vscode.env.language);

  constructor(services: Services) {
    this.#services = services;
  }

  async provideDocumentSymbols(
    document: vscode.TextDocument,
    token: vscode.CancellationToken,
  ): Promise<vscode.DocumentSymbol[] | undefined> {
    const plan = await restingPlan(this.#services, document, token);
    if (!plan) return undefined;
    const symbols = plan.engine.symbolsOf(plan.entry.file, this.#words, this.#services.today.date);
    return symbols.map((symbol) => toSymbol(plan.entry.file.lines, symbol));
  }
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
