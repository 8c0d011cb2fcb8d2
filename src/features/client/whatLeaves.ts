import * as vscode from 'vscode';
import type { SeenPlan } from '../../core/plan/audience/seenPlan';
import type { PlanEntry } from '../../host/plans/planEntry';

/** The keys that leave with a plan, each with how often it stands there, below what still holds placeholders. */
export function whatLeaves(seen: SeenPlan, { findings, lastGood: { plan } }: PlanEntry): vscode.QuickPickItem[] {
  const unfilled = new Set(
    findings.flatMap(({ problem: { code, milestone } }) =>
      code === 'smart.specific.placeholder' && milestone !== undefined ? [milestone] : [],
    ),
  );
  const names = [...unfilled].map((index) => plan.milestones[index]?.id?.value ?? `#${index + 1}`);
  const counts = new Map<string, number>();
  countKeys(seen, '', counts);
  return [
    ...(names.length > 0
      ? [
          {
            label: `$(warning) ${names.length === 1 ? vscode.l10n.t('1 milestone still holds placeholders') : vscode.l10n.t('{0} milestones still hold placeholders', names.length)}`,
            description: names.join(', '),
            alwaysShow: true,
          },
        ]
      : []),
    { label: vscode.l10n.t('what leaves'), kind: vscode.QuickPickItemKind.Separator },
    ...[...counts].map(([key, count]) => ({ label: key, description: count > 1 ? `× ${count}` : '' })),
  ];
}

/** Keys as the plan writes them, in the order in which they are met. A key without a value does not leave. */
function countKeys(value: unknown, path: string, counts: Map<string, number>): void {
  if (value === undefined) return;
  if (Array.isArray(value)) {
    for (const item of value) countKeys(item, path, counts);
    return;
  }
  if (typeof value !== 'object' || value === null || isLeaf(value)) {
    if (value !== '') counts.set(path, (counts.get(path) ?? 0) + 1);
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    const name = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    countKeys(inner, path === '' ? name : `${path}.${name}`, counts);
  }
}

/** An amount or a duration, which the plan writes as one value. */
function isLeaf(value: object): boolean {
  return 'digits' in value || ('amount' in value && 'unit' in value);
}
