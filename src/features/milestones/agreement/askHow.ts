import { l10n } from 'vscode';
import type { Question, Reply } from '../../../host/ask/question';
import { askChoiceOrText } from '../../../host/ask/askChoiceOrText';

/** Asks how milestones were agreed on. The words are those of the plan, which the client may read; they may be empty. */
export function askHow(question: Question, picked: string | undefined): Promise<Reply<string>> {
  return askChoiceOrText({
    ...question,
    placeHolder: l10n.t('How did you agree?'),
    required: l10n.t('Type how, or go back to leave it out.'),
    choices: [
      { label: l10n.t('Mail'), value: 'mail' },
      { label: l10n.t('Call'), value: 'call' },
      { label: l10n.t('In Person'), value: 'in person' },
      { label: l10n.t('Signed'), value: 'signed' },
    ],
    picked,
  });
}
