import * as vscode from 'vscode';
import type { Finding } from '../../core/findings/finding';
import { toRange, toSeverity } from '../../host/convert';
import type { Engine } from '../../host/engine';
import type { PlanEntry } from '../../host/plans/planEntry';
import { pageUri } from './explainFinding';

/** @param finding one of the entry */
export function toDiagnostic({ file }: PlanEntry, { problem, severity }: Finding, engine: Engine): vscode.Diagnostic {
  const { template, args } = engine.describeProblem(problem);
  const diagnostic = new vscode.Diagnostic(
    toRange(file.lines.rangeOf(problem.span)),
    vscode.l10n.t(template, ...args),
    toSeverity(severity),
  );
  diagnostic.source = 'milepost';
  diagnostic.code = { value: problem.code, target: pageUri(problem.code) };
  return diagnostic;
}
