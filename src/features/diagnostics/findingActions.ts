import * as vscode from 'vscode';
import { severities } from '../../core/plan/types';
import type { Finding, FindingCode } from '../../core/findings/finding';
import type { FixOffer } from '../../core/findings/rule';
import { foundAt, toRef } from '../../core/plan/milestoneRef';
import { toRange, toWorkspaceEdit } from '../../host/convert';
import type { Engine } from '../../host/engine';
import type { ProviderRequest } from '../../host/plans/answerFor';
import type { PlanEntry } from '../../host/plans/planEntry';
import { commands } from '../../ids';
import type { AgreedHistory } from './agreedHistory';
import { LateAction } from './lateAction';
import { restoreOffer } from './restoreOffer';
import { toDiagnostic } from './toDiagnostic';
import type { TurnOffTarget } from './turnOffFinding';

const kindsInOrder = ['fix', 'explain', 'silence'] as const;

/** The kind of the action that fixes all findings of a file at once. */
export const fixAll = vscode.CodeActionKind.SourceFixAll.append('milepost');

/** The code actions of findings: ways to fix them, ways to silence them, and the page that explains them. */
export async function provideFindingActions(
  request: ProviderRequest,
  range: vscode.Range,
  { only }: vscode.CodeActionContext,
  history: AgreedHistory,
): Promise<vscode.CodeAction[]> {
  const { document, entry, engine } = request;
  if (only?.intersects(fixAll)) return fixEverything(document, entry, engine);
  // The diagnostics of the request are not used: they may be older than the text.
  const here = worstFirst(entry.findings).filter(({ problem }) =>
    toRange(entry.file.lines.rangeOf(problem.span)).intersection(range),
  );
  const offers = (await Promise.all(here.map((finding) => actionsFor(request, finding, history)))).flat();
  // Where several findings overlap, the fixes of all of them come before the ways to silence any.
  return withoutTwins(
    kindsInOrder.flatMap((wanted) => offers.flatMap(({ kind, action }) => (kind === wanted ? action : []))),
  );
}

interface KindOfAction {
  readonly kind: (typeof kindsInOrder)[number];
  readonly action: vscode.CodeAction;
}

async function actionsFor(
  { document, entry, engine }: ProviderRequest,
  finding: Finding,
  history: AgreedHistory,
): Promise<readonly KindOfAction[]> {
  const { code } = finding.problem;
  const diagnostic = toDiagnostic(entry, finding, engine);
  const restoral = await restoreOffer(entry, finding.problem, engine, history);
  const fixes = [...(restoral ? [restoral] : []), ...engine.fixOffers(entry.file, finding, entry.options)].map(
    (fix): KindOfAction => ({ kind: fix.kind, action: toAction(document, fix, diagnostic) }),
  );
  const asking = (await commandsFor(finding.problem, entry)).map(({ title, command, target }): KindOfAction => ({
    kind: 'fix',
    action: withCommand(title, command, target, diagnostic),
  }));
  return [
    // What was agreed is changed with the client sooner than it is taken back.
    ...(code === 'plan.changed-since-agreed' ? [...asking, ...fixes] : [...fixes, ...asking]),
    { kind: 'explain', action: explain(code, diagnostic) },
    ...(code === 'plan.syntax' ? [] : [{ kind: 'silence', action: turnOff(code, entry, diagnostic) } as const]),
  ];
}

function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

/** Several findings at one place often have the same fix or command. It is shown once, with all their diagnostics. */
function withoutTwins(actions: readonly vscode.CodeAction[]): vscode.CodeAction[] {
  const kept: vscode.CodeAction[] = [];
  for (const action of actions) {
    const twin = kept.find((other) => other.title === action.title && effectOf(other) === effectOf(action));
    if (twin) twin.diagnostics = [...(twin.diagnostics ?? []), ...(action.diagnostics ?? [])];
    else kept.push(action);
  }
  return kept;
}

/** Identifies the effect of an action: its edits or its command. */
function effectOf(action: vscode.CodeAction): string {
  return JSON.stringify(action instanceof LateAction ? action.make()?.edits : action.command) ?? '';
}

/** The action that applies all safe fixes of the plan. */
function fixEverything(document: vscode.TextDocument, entry: PlanEntry, engine: Engine): vscode.CodeAction[] {
  const edits = engine.safeEdits(entry.file, entry.findings, entry.options);
  if (edits.length === 0) return [];
  const action = new vscode.CodeAction(vscode.l10n.t('Fix all that cannot be wrong'), fixAll);
  action.edit = toWorkspaceEdit(document, edits);
  return [action];
}

function toAction(document: vscode.TextDocument, offer: FixOffer, diagnostic: vscode.Diagnostic): vscode.CodeAction {
  const title = vscode.l10n.t(offer.title.template, ...offer.title.args);
  const action = new LateAction(document, title, vscode.CodeActionKind.QuickFix, offer.make);
  action.isPreferred = offer.isPreferred;
  action.diagnostics = [diagnostic];
  return action;
}

interface MendingCommand {
  readonly title: string;
  readonly command: string;
  readonly target: object;
}

/** Offered once it is registered. */
const proposeChangeOrder = 'milepost.proposeChangeOrder';

/** Commands that fix a finding by asking for what only the user knows, such as another day. */
async function commandsFor(
  { code, milestone: index }: Finding['problem'],
  { uri, file, revision }: PlanEntry,
): Promise<readonly MendingCommand[]> {
  if (code === 'plan.other-format') {
    const target = { place: { uri: uri.toString() } };
    return [{ title: vscode.l10n.t('Adopt This File'), command: commands.adoptFile, target }];
  }
  const found = foundAt(file, index);
  if (!found) return [];
  const target = toRef({ uri: uri.toString(), plan: file.plan, revision }, found.milestone, found.index);
  const done = { title: vscode.l10n.t('Mark Milestone Done'), command: commands.markMilestoneDone, target };
  const move = { title: vscode.l10n.t('Reschedule Milestone…'), command: commands.rescheduleMilestone, target };
  const fit = { title: vscode.l10n.t('Make It Fit…'), command: commands.makeItFit, target };
  const agree = { title: vscode.l10n.t('Record Agreement…'), command: commands.recordAgreement, target };
  const order = { title: vscode.l10n.t('Propose Change Order…'), command: proposeChangeOrder, target };
  switch (code) {
    case 'smart.time-bound.overdue':
      return [done, move];
    case 'smart.achievable.infeasible':
    case 'smart.achievable.at-risk':
      return [fit, move];
    case 'smart.achievable.crowded':
    case 'smart.achievable.dependency-later':
      return [move];
    case 'plan.changed-since-agreed':
      return (await vscode.commands.getCommands(true)).includes(order.command) ? [agree, order] : [agree];
    default:
      return [];
  }
}

/** One action for all ways to turn off a code. Its command asks which way. */
function turnOff(code: FindingCode, { uri }: PlanEntry, diagnostic: vscode.Diagnostic): vscode.CodeAction {
  const target: TurnOffTarget = { code, uri: uri.toString() };
  return withCommand(vscode.l10n.t('Turn off {0}…', code), commands.turnOffFinding, target, diagnostic);
}

function explain(code: string, diagnostic: vscode.Diagnostic): vscode.CodeAction {
  return withCommand(vscode.l10n.t('Explain {0}', code), commands.explainFinding, code, diagnostic);
}

function withCommand(
  title: string,
  command: string,
  argument: string | object,
  diagnostic: vscode.Diagnostic,
): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.diagnostics = [diagnostic];
  action.command = { command, title, arguments: [argument] };
  return action;
}
