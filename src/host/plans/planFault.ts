import * as vscode from 'vscode';
import { firstFault } from '../../core/plan/firstFault';
import type { PlanFile } from '../../core/plan/parsePlan';
import type { Engine } from '../engine';

/** The first syntax fault of a broken file, as one sentence, and its offset. */
export function faultOf(file: PlanFile, engine: Engine): { readonly sentence: string; readonly offset: number } {
  const problem = firstFault(file);
  if (!problem) return { sentence: vscode.l10n.t('It cannot be read.'), offset: 0 };
  const { template, args } = engine.describeProblem(problem);
  const line = file.lines.positionAt(problem.span.start).line + 1;
  const sentence = vscode.l10n.t('Line {0}: {1}', line, vscode.l10n.t(template, ...args));
  return { sentence, offset: problem.span.start };
}
