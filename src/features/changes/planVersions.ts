import * as vscode from 'vscode';
import type { PlanFile } from '../../core/plan/parsePlan';
import type { DatedPlan } from '../../core/plan/compare/sinceAgreement';
import { baseName } from '../../host/baseName';
import { pickOpenPlan } from '../../host/ask/pickOpenPlan';
import type { Engine } from '../../host/engine';
import type { PlanHistory, PlanVersion } from '../../host/git/planHistory';
import type { PlanEntry } from '../../host/plans/planEntry';
import type { Services } from '../../host/services';

/** A plan of which the history can be asked. */
export interface WithHistory {
  readonly entry: PlanEntry;
  readonly history: PlanHistory;
}

/** The plan that is meant, after a message where it cannot be compared. @returns undefined then, and when the user cancels */
export async function pickWithHistory(
  services: Services,
  target: unknown,
  placeHolder: string,
): Promise<WithHistory | undefined> {
  const entry = await pickOpenPlan(services, target, { placeHolder });
  if (!entry) return undefined;
  if (entry.file.isBroken) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('{0} cannot be read as it is, so it is not compared.', baseName(entry.uri)),
    );
    return undefined;
  }
  const history = await services.commits.historyOf(entry.uri);
  if (typeof history !== 'string') return { entry, history };
  void vscode.window.showInformationMessage(history);
  return undefined;
}

/** The plan in a version. @returns a sentence where it was none that can be compared with */
export async function readVersion(
  engine: Engine,
  { entry, history }: WithHistory,
  version: PlanVersion | undefined,
  words: string,
): Promise<PlanFile | string> {
  const name = baseName(entry.uri);
  const text = version && (await history.textAt(version));
  if (text === undefined) {
    return vscode.l10n.t('{0} did not exist in {1}, so it is compared with nothing.', name, words);
  }
  const file = engine.parsePlan(text, { before: entry.file });
  if (engine.canBeCompared(file)) return file;
  return vscode.l10n.t('{0} was no plan in {1} that can be read, so it is compared with nothing.', name, words);
}

/** Versions are read only as long as some agreed words have not been found. More than these nobody waits for. */
const mostRead = 300;

/** The versions of the plan, the newest first, for a search for the words that were agreed on. */
export async function versionsForAgreement(
  engine: Engine,
  { entry, history }: WithHistory,
): Promise<readonly DatedPlan[]> {
  const read: DatedPlan[] = [];
  let before = entry.file;
  for (const version of (await history.versions()).slice(0, mostRead)) {
    const text = await history.textAt(version);
    if (text === undefined) continue;
    before = engine.parsePlan(text, { treatAsOurs: true, before });
    read.push({ day: version.day, plan: before.plan });
    if (engine.compareWithAgreement(entry.file, read).doubts.length === 0) break;
  }
  return read;
}
