import * as vscode from 'vscode';
import { createDayWords } from '../../core/calendar/dayWords';
import { isOpen } from '../../core/plan/isOpen';
import { whenWords } from '../../core/plan/milestoneState';
import { abilitiesOf } from '../../core/views/abilities';
import { toRef } from '../../core/plan/milestoneRef';
import { statusWords, type Milestone } from '../../core/plan/types';
import type { SmartScore } from '../../core/findings/score';
import { Disposables } from '../../host/dispose';
import type { PlanEntry } from '../../host/plans/planEntry';
import type { Services } from '../../host/services';
import { settledPlan } from '../../host/plans/settledPlan';
import { onDidChangeSettings, readSettings } from '../../host/settings';
import { commands, settings } from '../../ids';

/** VS Code lays out the lines of all milestones anew after every key, which a plan of thousands makes felt. */
const mostMilestones = 500;

/** A line above each milestone: its state, how SMART it is, and the likeliest next steps. */
export function registerCodeLens(services: Services): vscode.Disposable {
  const disposables = new Disposables();
  const changed = disposables.add(new vscode.EventEmitter<void>());
  disposables.add(services.plans.onDidChange(() => changed.fire()));
  disposables.add(onDidChangeSettings([settings.codeLens], () => changed.fire()));
  const words = createDayWords(vscode.env.language);

  const lensesOf = (
    document: vscode.TextDocument,
    entry: PlanEntry,
    milestone: Milestone,
    scoreOf: (index: number) => SmartScore,
  ): vscode.CodeLens[] => {
    const line = document.positionAt(milestone.span.start).line;
    const range = new vscode.Range(line, 0, line, 0);
    const ref = toRef(entry.uri.toString(), milestone);
    const lens = (title: string, command: string): vscode.CodeLens =>
      new vscode.CodeLens(range, { title, command, arguments: [ref] });
    const abilities = abilitiesOf(milestone);
    const score = scoreOf(milestone.index);
    const facts = [
      isOpen(milestone) ? statusWords[milestone.status] : undefined,
      whenWords(milestone, words, services.today.date),
    ].filter((fact) => fact !== undefined);
    return [
      lens(facts.join(' · '), commands.goToMilestone),
      ...(isOpen(milestone) && score.of > 0 ? [lens(smartWords(score), commands.explainSmartScore)] : []),
      ...(abilities.includes('start') ? [lens(vscode.l10n.t('Start'), commands.startMilestone)] : []),
      ...(abilities.includes('finish') && !abilities.includes('start')
        ? [lens(vscode.l10n.t('Mark Done'), commands.markMilestoneDone)]
        : []),
      ...(abilities.includes('reschedule') ? [lens(vscode.l10n.t('Reschedule…'), commands.rescheduleMilestone)] : []),
      ...(abilities.includes('reopen') ? [lens(vscode.l10n.t('Reopen'), commands.reopenMilestone)] : []),
    ];
  };

  const provider: vscode.CodeLensProvider = {
    onDidChangeCodeLenses: changed.event,
    provideCodeLenses: async (document, token) => {
      if (!readSettings(document.uri).codeLens) return [];
      const settled = await settledPlan(services, document, token);
      if (!settled || settled.entry.file.plan.milestones.length > mostMilestones) return [];
      const { entry, engine } = settled;
      const scoreOf = engine.createScorer(entry);
      return entry.file.plan.milestones.flatMap((milestone) => lensesOf(document, entry, milestone, scoreOf));
    },
  };
  disposables.add(vscode.languages.registerCodeLensProvider({ language: 'yaml' }, provider));
  return disposables;
}

/** `SMART 3/4 · no deadline`. */
function smartWords({ met, of, reason }: SmartScore): string {
  const score = `SMART ${met}/${of}`;
  return reason === undefined ? score : `${score} · ${reason}`;
}
