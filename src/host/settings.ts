import * as vscode from 'vscode';
import { severities, type Severity } from '../core/plan/types';
import { settings } from '../ids';

/**
 * The current settings, for settings with a resource scope those of the resource. Values of the wrong type count as not set,
 * since users edit the settings file by hand.
 */
export function readSettings(scope?: vscode.Uri): {
  readonly planFiles: string;
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly allow: readonly string[];
  /** A regular expression; empty for none. */
  readonly commitsPattern: string;
  readonly codeLens: boolean;
  readonly inlayHints: boolean;
  readonly badge: boolean;
  readonly celebrate: 'full' | 'quiet' | 'off';
} {
  const section = vscode.workspace.getConfiguration(settings.section, scope);
  const planFiles = section.get<unknown>(settings.planFiles);
  const rules = section.get<unknown>(settings.rules);
  const allow = section.get<unknown>(settings.allow);
  const pattern = section.get<unknown>(settings.commitsPattern);
  const celebrate = section.get<unknown>(settings.celebrate);
  return {
    planFiles: typeof planFiles === 'string' && planFiles.trim() !== '' ? planFiles : defaultPlanFiles,
    rules: typeof rules === 'object' && rules !== null ? Object.fromEntries(Object.entries(rules).filter(isRule)) : {},
    allow: Array.isArray(allow) ? allow.filter((word) => typeof word === 'string') : [],
    commitsPattern: typeof pattern === 'string' ? pattern : '',
    codeLens: section.get<unknown>(settings.codeLens) !== false,
    inlayHints: section.get<unknown>(settings.inlayHints) !== false,
    badge: section.get<unknown>(settings.badge) !== false,
    celebrate: celebrate === 'full' || celebrate === 'off' ? celebrate : 'quiet',
  };
}

const ruleSettings: ReadonlySet<unknown> = new Set([...severities, 'off']);

function isRule(entry: [string, unknown]): entry is [string, Severity | 'off'] {
  return ruleSettings.has(entry[1]);
}

const defaultPlanFiles = '**/milestones.{yaml,yml}';

/** Calls back when one of the named settings changes. */
export function onDidChangeSettings(names: readonly string[], callback: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (names.some((name) => event.affectsConfiguration(`${settings.section}.${name}`))) callback();
  });
}
