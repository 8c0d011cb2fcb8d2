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
      label: vscode.l10n.t('Data or Machine Learning'),
      detail: vscode.l10n.t('Data and target agreed · model beats the baseline · runs at the client · handed over'),
      value: 'data',
    },
    {
      label: vscode.l10n.t('Game'),
      detail: vscode.l10n.t('One level playable · all levels with final art · live in the store'),
      value: 'game',
    },
    {
      label: vscode.l10n.t('Something Else'),
      detail: vscode.l10n.t('Three milestones for you to name, from the first result to the final version'),
      value: 'other',
    },
  ];
}
