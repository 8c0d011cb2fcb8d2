import * as vscode from 'vscode';
import type { PlanKind } from '../../core/plan/template/template';
import type { Choice } from '../../host/ask/askChoice';

/** The kinds of work for which there is a template, each with the milestones that it begins with. */
export function planKinds(): readonly Choice<PlanKind>[] {
  return [
    {
      label: vscode.l10n.t('Website or Shop'),
      detail: vscode.l10n.t('Draft approved · runs on staging · live on its own domain · handed over'),
      value: 'website',
    },
    {
      label: vscode.l10n.t('Web App'),
      detail: vscode.l10n.t(
        'Draft approved · main path on staging · each role sees its data · first users in · handed over',
      ),
      value: 'web-app',
    },
    {
      label: vscode.l10n.t('Mobile App'),
      detail: vscode.l10n.t('Draft approved · test build on phones · in both stores · handed over'),
      value: 'mobile',
    },
    {
      label: vscode.l10n.t('Backend or API'),
      detail: vscode.l10n.t('Description approved · answers on staging · serves production · handed over'),
      value: 'backend',
    },
    {
      label: vscode.l10n.t('Data Pipeline'),
      detail: vscode.l10n.t(
        'Tables agreed · a day of data on staging · loads repeat safely · runs on schedule · handed over',
      ),
      value: 'pipeline',
    },
    {
      label: vscode.l10n.t('Machine Learning'),
      detail: vscode.l10n.t('Data and target agreed · model beats the baseline · runs at the client · handed over'),
      value: 'data',
    },
    {
      label: vscode.l10n.t('Game'),
      detail: vscode.l10n.t('One level playable · all levels with final art · live in the store'),
      value: 'game',
    },
    {
      label: vscode.l10n.t('Audit'),
      detail: vscode.l10n.t('Scope approved · every item has a result · report presented · mended findings pass'),
      value: 'audit',
    },
    {
      label: vscode.l10n.t('Maintenance Retainer'),
      detail: vscode.l10n.t(
        'System taken over · three months, each with a report to accept; Repeat Milestone adds more',
      ),
      value: 'retainer',
    },
    {
      label: vscode.l10n.t('Something Else'),
      detail: vscode.l10n.t('Three milestones for you to name, from the first result to the final version'),
      value: 'other',
    },
  ];
}
