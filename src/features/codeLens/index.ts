import * as vscode from 'vscode';
import type { CalendarDate } from '../../core/calendar/calendarDate';
import { createDayWords, type DayWords } from '../../core/calendar/dayWords';
import { isOpen } from '../../core/plan/isOpen';
import { untickedWords, whenWords } from '../../core/plan/milestoneState';
import { abilitiesOf } from '../../core/views/abilities';
import { reviewWords } from '../../core/views/reviewWords';
import { toRef } from '../../core/plan/milestoneRef';
import { statusWords, type Milestone, type Plan } from '../../core/plan/types';
import type { Drift } from '../../core/schedule/drift';
import { driftBriefly } from '../../core/schedule/driftWords';
import { likelyWords } from '../../core/schedule/riskWords';
import type { Risk } from '../../core/schedule/risks';
import type { SmartScore } from '../../core/findings/score';
import type { Engine } from '../../host/engine';
import { anyEvent } from '../../host/anyEvent';
import { Debounce } from '../../host/debounce';
import { answerFor, type ProviderRequest } from '../../host/plans/answerFor';
import type { PlanEntry } from '../../host/plans/planEntry';
import { nameAmongPlans } from '../../host/plans/planName';
import type { Services } from '../../host/services';
import { onDidChangeSettings, readSettings } from '../../host/settings';
import { commands, settings } from '../../ids';

/**
 * Plans with more milestones get no lenses: VS Code lays out the lenses of the whole file again after every keystroke, which is
 * slow for thousands.
 */
const mostMilestones = 500;

/** Code lenses above each milestone: its state, its SMART score, and the likeliest next commands. */
export function registerCodeLens(services: Services): vscode.Disposable {
  const words = createDayWords(vscode.env.language);
  return vscode.languages.registerCodeLensProvider(
    { language: 'yaml' },
    {
      onDidChangeCodeLenses: anyEvent(
        services.plans.onDidChange,
        (listener) => againLater(services.plans.onDidChange, listener),
        (listener) => onDidChangeSettings([settings.codeLens], listener),
      ),
      provideCodeLenses: answerFor(services, (request) => provideCodeLenses(request, words)),
    },
  );
}

/**
 * VS Code drops a request for lenses that waits its turn when the editor loses the focus, and then keeps the words that it has: as when
 * one command follows the edit of another. So it is told again, when it hardly waits any more.
 */
function againLater(onDidChange: vscode.Event<unknown>, listener: () => void): vscode.Disposable {
  const debounce = new Debounce();
  return vscode.Disposable.from(
    debounce,
    onDidChange(() => debounce.run(2000, listener)),
  );
}

function provideCodeLenses({ services, document, entry, engine }: ProviderRequest, words: DayWords): vscode.CodeLens[] {
  const { plan } = entry.file;
  const { milestones } = plan;
  if (!readSettings(document.uri).codeLens || milestones.length > mostMilestones) return [];
  const scoreOf = engine.scorerOf(entry);
  const source = { uri: entry.uri.toString(), plan, revision: entry.revision };
  const about = {
    plan: nameAmongPlans(services.plans, entry.uri),
    terms: plan,
    words,
    today: services.today.date,
    currency: plan.currency?.value,
  };
  // The schedule is that of the last good text.
  const outlook = entry.file === entry.lastGood ? services.outlooks.of(entry, engine) : undefined;
  const lenses = milestones.flatMap((milestone, index) => {
    const { line } = document.positionAt(entry.file.spanOf(milestone.at, index).start);
    const range = new vscode.Range(line, 0, line, 0);
    const ref = toRef(source, milestone, index);
    const facts = factsOf(milestone, outlook?.riskOf(index), outlook?.driftOf(index), about);
    return commandsOn(milestone, facts, scoreOf(index), engine).map(
      ({ title, command }) => new vscode.CodeLens(range, { title, command, arguments: [ref] }),
    );
  });
  return [...lensOnPlan(document, entry, engine), ...lenses];
}

/** Above the project: how many of its milestones are SMART. */
function lensOnPlan(document: vscode.TextDocument, entry: PlanEntry, engine: Engine): vscode.CodeLens[] {
  const { plan } = entry.file;
  const title = engine.planScoreWords([engine.planScore(entry)]);
  if (title === undefined || !plan.project || !plan.milestones.some(isOpen)) return [];
  const { line } = document.positionAt(entry.file.spanOf(plan.project.at).start);
  const command = { title, command: commands.explainSmartScore, arguments: [{ uri: entry.uri.toString() }] };
  return [new vscode.CodeLens(new vscode.Range(line, 0, line, 0), command)];
}

interface About {
  /** The name of the plan where there are several: one may be far below its head. */
  readonly plan: string | undefined;
  /** The plan's terms of reviews. */
  readonly terms: Pick<Plan, 'review'>;
  readonly words: DayWords;
  readonly today: CalendarDate;
  readonly currency: string | undefined;
}

/** `in progress · due in 12 days · likely Dec 23 · +5d since agreed` */
function factsOf(
  milestone: Milestone,
  risk: Risk | undefined,
  drift: Drift | undefined,
  { plan, terms, words, today, currency }: About,
): string {
  const facts = [
    isOpen(milestone) ? statusWords[milestone.status] : undefined,
    whenWords(milestone, words, today),
    risk && likelyWords(risk, words, today),
    drift && vscode.l10n.t('{0} since agreed', driftBriefly(drift, currency)),
    untickedWords(milestone),
    reviewWords(milestone, terms, today),
    plan,
  ];
  return facts.filter((fact) => fact !== undefined).join(' · ');
}

function commandsOn(
  milestone: Milestone,
  facts: string,
  score: SmartScore,
  { scoreWords }: Engine,
): readonly { readonly title: string; readonly command: string }[] {
  const abilities = abilitiesOf(milestone);
  return [
    { title: facts, command: commands.goToMilestone },
    ...(isOpen(milestone) && score.of > 0 ? [{ title: scoreWords(score), command: commands.explainSmartScore }] : []),
    ...(abilities.includes('start') ? [{ title: vscode.l10n.t('Start'), command: commands.startMilestone }] : []),
    ...(abilities.includes('submit') && !abilities.includes('start')
      ? [{ title: vscode.l10n.t('Submit for Review'), command: commands.submitForReview }]
      : []),
    ...(milestone.status === 'in-review'
      ? [{ title: vscode.l10n.t('Log Feedback…'), command: commands.logFeedback }]
      : []),
    ...(abilities.includes('finish') && !abilities.includes('start')
      ? [{ title: vscode.l10n.t('Mark Done'), command: commands.markMilestoneDone }]
      : []),
    ...(abilities.includes('reschedule')
      ? [{ title: vscode.l10n.t('Reschedule…'), command: commands.rescheduleMilestone }]
      : []),
    ...(abilities.includes('reopen') ? [{ title: vscode.l10n.t('Reopen…'), command: commands.reopenMilestone }] : []),
  ];
}
