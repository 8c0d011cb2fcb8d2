import * as vscode from 'vscode';
import type { Written } from '../../core/plan/audience/writtenPlan';
import type { PlanEntry } from '../../host/plans/planEntry';

/** The keys that leave with what is written of a plan, each with how often it stands there, below what still holds placeholders. */
export function whatLeaves(written: Written, { findings, lastGood: { plan } }: PlanEntry): vscode.QuickPickItem[] {
  const unfilled = new Set(
    findings.flatMap(({ problem: { code, milestone } }) =>
      code === 'smart.specific.placeholder' && milestone !== undefined ? [milestone] : [],
    ),
  );
  const names = [...unfilled].map((index) => plan.milestones[index]?.id?.value ?? `#${index + 1}`);
  const counts = new Map<string, number>();
  countKeys(written, '', counts);
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
function countKeys(value: Written, path: string, counts: Map<string, number>): void {
  if (isList(value)) {
    for (const item of value) countKeys(item, path, counts);
  } else if (typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) countKeys(inner, path === '' ? key : `${path}.${key}`, counts);
  } else {
    counts.set(path, (counts.get(path) ?? 0) + 1);
  }
}

function isList(value: Written): value is readonly Written[] {
  return Array.isArray(value);
}
