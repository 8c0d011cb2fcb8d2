import * as vscode from 'vscode';
import type { PlanFile } from '../../core/plan/parsePlan';
import { baseName } from '../baseName';
import type { Engine } from '../engine';

/** The first syntax fault of a broken file, as one sentence, and its offset. */
export function faultOf(file: PlanFile, engine: Engine): { readonly sentence: string; readonly offset: number } {
  const problem = file.problems.find(({ code }) => code === 'plan.syntax') ?? file.problems[0];
  if (!problem) return { sentence: vscode.l10n.t('It cannot be read.'), offset: 0 };
  const { template, args } = engine.describeProblem(problem);
  const line = file.lines.positionAt(problem.span.start).line + 1;
  const sentence = vscode.l10n.t('Line {0}: {1}', line, vscode.l10n.t(template, ...args));
  return { sentence, offset: problem.span.start };
}

/** Shows that a broken file was not edited, and offers to open the line of the fault. */
export async function openFault(document: vscode.TextDocument, file: PlanFile): Promise<void> {
  const place = document.positionAt(file.problems[0]?.span.start ?? 0);
  const open = vscode.l10n.t('Open Line');
  const answer = await vscode.window.showWarningMessage(
    vscode.l10n.t(
      '{0} cannot be read because of line {1}; nothing was edited.',
      baseName(document.uri),
      place.line + 1,
    ),
    open,
  );
  if (answer !== open) return;
  const start = new vscode.Position(place.line, 0);
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(start, start) });
}
