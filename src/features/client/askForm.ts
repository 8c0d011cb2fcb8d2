import * as vscode from 'vscode';
import type { DocumentForm } from '../../core/formats/export/writeForm';
import { askChoice, type Choice } from '../../host/ask/askChoice';
import type { Question, Reply } from '../../host/ask/question';

export function askForm(question: Question, picked: DocumentForm | undefined): Promise<Reply<DocumentForm>> {
  const choices: readonly Choice<DocumentForm>[] = [
    {
      label: vscode.l10n.t('Page'),
      description: 'HTML',
      detail: vscode.l10n.t('One file without script or network, for screen, phone and paper'),
      value: 'html',
    },
    { label: 'Markdown', detail: vscode.l10n.t('To edit and to paste'), value: 'markdown' },
    { label: vscode.l10n.t('Mail'), detail: vscode.l10n.t('Plain text'), value: 'text' },
  ];
  return askChoice({ ...question, placeHolder: vscode.l10n.t('In which form?'), choices, ...(picked && { picked }) });
}
