import * as vscode from 'vscode';
import { baseName } from '../baseName';
import type { PlanEntry } from './planEntry';
import type { PlanStore } from './planStore';

/** The project of a plan, else the name of its file. */
export function planName({ uri, lastGood }: PlanEntry): string {
  return lastGood.plan.project?.value ?? baseName(uri);
}

/**
 * What tells a plan from the others where several are open: its name, or the path of its file where another one has that name.
 * @returns undefined where it is the only one
 */
export function nameAmongPlans(plans: PlanStore, uri: vscode.Uri): string | undefined {
  const others = plans.ours.filter((entry) => entry.uri.toString() !== uri.toString());
  if (others.length === 0) return undefined;
  const entry = plans.entryOf(uri);
  const name = entry && planName(entry);
  const isUnique = name !== undefined && others.every((other) => planName(other) !== name);
  return isUnique ? name : vscode.workspace.asRelativePath(uri);
}

/** `Storefront relaunch: “Card payments work” is done.` where several plans are open; else only the sentence. */
export function withPlanName(plans: PlanStore, uri: vscode.Uri, sentence: string): string {
  const name = nameAmongPlans(plans, uri);
  return name === undefined ? sentence : vscode.l10n.t('{0}: {1}', name, sentence);
}

/** `Cancel “Card payments work” · Storefront relaunch`, or `Cancel 3 Milestones · 2 plans`, where several plans are open. */
export function titleWithPlan(plans: PlanStore, uris: readonly string[], title: string): string {
  const [uri, ...others] = new Set(uris);
  if (uri === undefined) return title;
  const name =
    others.length > 0 ? vscode.l10n.t('{0} plans', others.length + 1) : nameAmongPlans(plans, vscode.Uri.parse(uri));
  return name === undefined ? title : `${title} · ${name}`;
}
