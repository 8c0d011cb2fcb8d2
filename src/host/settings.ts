import * as vscode from 'vscode';
import type { Severity } from '../core/plan/types';
import { settings } from '../ids';

/** The user's settings as they stand, for the resource where that matters. */
export function readSettings(scope?: vscode.Uri): {
  readonly planFiles: string;
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly allow: readonly string[];
  /** A regular expression; empty for none. */
  readonly commitsPattern: string;
  readonly codeLens: boolean;
  readonly badge: boolean;
} {
  const section = vscode.workspace.getConfiguration(settings.section, scope);
  return {
    planFiles: section.get(settings.planFiles, defaultPlanFiles),
    rules: section.get(settings.rules, {}),
    allow: section.get(settings.allow, []),
    commitsPattern: section.get(settings.commitsPattern, ''),
    codeLens: section.get(settings.codeLens, true),
    badge: section.get(settings.badge, true),
  };
}

const defaultPlanFiles = '**/milestones.{yaml,yml}';

/** Calls back when one of the named settings changes. */
export function onDidChangeSettings(names: readonly string[], callback: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (names.some((name) => event.affectsConfiguration(`${settings.section}.${name}`))) callback();
  });
}
