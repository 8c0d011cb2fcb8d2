import * as vscode from 'vscode';
import { isOpen } from '../../core/plan/isOpen';
import type { Finding, SmartLetter } from '../../core/findings/finding';
import type { Letter } from '../../core/findings/score';
import { loadEngine, type Engine } from '../../host/engine';
import { findMilestone, toRef, type MilestoneRef } from '../../core/plan/milestoneRef';
import { shownTitle } from '../../core/plan/shownTitle';
import { titleWithPlan, withPlanName } from '../../host/plans/planName';
import { faultOf } from '../../host/plans/planFault';
import type { Services } from '../../host/services';
import { askChoice } from '../../host/ask/askChoice';
import { pickMilestone, type CommandTarget } from '../../host/ask/pickMilestone';
import { revealIn } from './revealIn';

/**
 * Lists the five letters of a milestone with their findings, and reveals the finding of the one that the user picks.
 * @param target a milestone, or a plan, of which the user picks a milestone that is not SMART
 */
export async function explainSmartScore(services: Services, target: CommandTarget | PlanTarget): Promise<void> {
  const engine = await loadEngine();
  const ref = isPlan(target)
    ? await pickInPlan(services, target)
    : await pickMilestone(services, target, {
        placeHolder: vscode.l10n.t('Explain the SMART score of which milestone?'),
        suits: isOpen,
        takesCursor: true,
        none: vscode.l10n.t('There is no open milestone, and finished ones are not judged.'),
        check: (plan) => checkReadable(services, plan, engine),
      });
  const entry = ref && services.plans.entryOf(vscode.Uri.parse(ref.uri));
  if (!entry) return;
  const found = findMilestone(entry.file, ref, entry.revision);
  if (!found) return;
  const { milestone, index } = found;
  const score = engine.smartScore(entry, index);
  const isUnread = entry.unread.has(index);
  const choices = score.letters.map((letter) => {
    const about = entry.findings.filter(
      ({ problem: { milestone: place, code } }) => place === index && code.startsWith(`smart.${letter.name}.`),
    );
    // The finding that takes the letter away comes before hints.
    const finding = letter.finding ?? about[0];
    return { ...toItem(letter, finding, isUnread, engine), value: { letter, finding } };
  });
  const picked = await askChoice({
    title: titleWithPlan(services.plans, [ref.uri], `${milestone.title.value} · ${engine.scoreWords(score)}`),
    placeHolder: vscode.l10n.t('Choose a letter to go to what is found'),
    choices,
    picked: choices.find(({ value }) => value.letter.state === 'missing')?.value,
  });
  if (typeof picked === 'object')
    await revealIn(entry, picked.finding?.problem.span ?? entry.file.spanOf(milestone.title.at, index));
}

/** What the code lens above a plan passes. */
interface PlanTarget {
  readonly uri: string;
}

function isPlan(target: CommandTarget | PlanTarget): target is PlanTarget {
  return typeof target === 'object' && target !== null && 'uri' in target && !('title' in target);
}

async function pickInPlan(services: Services, { uri }: PlanTarget): Promise<MilestoneRef | undefined> {
  const engine = await loadEngine();
  const entry = services.plans.entryOf(vscode.Uri.parse(uri));
  if (!entry || !(await checkReadable(services, entry.uri, engine))) return undefined;
  const { plan } = entry.file;
  const scoreOf = engine.scorerOf(entry);
  const open = plan.milestones.flatMap((milestone, index) =>
    isOpen(milestone) ? [{ milestone, index, score: scoreOf(index) }] : [],
  );
  const lacking = open.filter(({ score }) => !engine.isSmart(score));
  const items = (lacking.length > 0 ? lacking : open).map(({ milestone, index, score }) => ({
    label: shownTitle(milestone),
    description: milestone.id?.value,
    detail: engine.scoreWords(score),
    ref: toRef({ uri, plan, revision: entry.revision }, milestone, index),
  }));
  const title = engine.planScoreWords([engine.planScore(entry)]);
  const picked = await vscode.window.showQuickPick(items, {
    title: title && withPlanName(services.plans, entry.uri, title),
    placeHolder: vscode.l10n.t('Choose a milestone to see what it lacks'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.ref;
}

/** Says that a plan is broken, if it is. @returns whether it can be judged */
async function checkReadable({ plans }: Services, uri: vscode.Uri, engine: Engine): Promise<boolean> {
  const { file } = plans.entryOf(uri) ?? {};
  if (!file?.isBroken) return true;
  const { sentence } = faultOf(file, engine);
  const warning = vscode.l10n.t('The plan cannot be judged while it is broken. {0}', sentence);
  void vscode.window.showWarningMessage(withPlanName(plans, uri, warning));
  return false;
}

function toItem(
  { name, state, isInWriting }: Letter,
  finding: Finding | undefined,
  isUnread: boolean,
  engine: Engine,
): vscode.QuickPickItem {
  const [icon, description] = {
    present: ['pass', finding ? vscode.l10n.t('yes, with a hint') : vscode.l10n.t('yes')],
    missing: ['warning', vscode.l10n.t('missing')],
    unknown: ['question', vscode.l10n.t('unknown')],
    'not-judged': ['circle-slash', vscode.l10n.t('not judged')],
  }[state] as [string, string];
  const sentence = finding && engine.describeProblem(finding.problem);
  const detail = sentence
    ? vscode.l10n.t(sentence.template, ...sentence.args)
    : isInWriting
      ? vscode.l10n.t('It waits until the cursor leaves the milestone or the file is saved.')
      : withoutFinding(name, state, isUnread);
  return { label: `$(${icon}) ${names()[name]}`, description, detail };
}

function withoutFinding(name: SmartLetter, state: Letter['state'], isUnread: boolean): string {
  if (state === 'present') return vscode.l10n.t('Nothing was found.');
  if (state === 'unknown') return vscode.l10n.t('Add what your client can check.');
  if (isUnread && (name === 'specific' || name === 'measurable'))
    return vscode.l10n.t('Wording is judged in English only: “language: en” says that a plan is.');
  return name === 'relevant'
    ? vscode.l10n.t('The plan declares no objectives that it could serve.')
    : vscode.l10n.t('It takes an estimate here and “hours_per_week” in the calendar to tell.');
}

const names = (): Readonly<Record<SmartLetter, string>> => ({
  specific: vscode.l10n.t('Specific'),
  measurable: vscode.l10n.t('Measurable'),
  achievable: vscode.l10n.t('Achievable'),
  relevant: vscode.l10n.t('Relevant'),
  'time-bound': vscode.l10n.t('Time-bound'),
});
