import * as vscode from 'vscode';
import { askWith, type Question, type Reply } from './question';

export interface Choice<T> extends vscode.QuickPickItem {
  readonly value: T;
}

/**
 * @param picked the value that is preselected; the first one without it
 * @param typed makes an answer of words that are typed where none of the choices is meant; without it they only filter
 */
export function askChoice<T>(
  question: Question & {
    readonly placeHolder: string;
    readonly choices: readonly Choice<T>[];
    readonly picked?: T;
    readonly typed?: (words: string) => T;
  },
): Promise<Reply<T>> {
  const { placeHolder, choices, picked, typed } = question;
  const input = vscode.window.createQuickPick<Choice<T>>();
  Object.assign(input, { placeholder: placeHolder, items: choices, matchOnDetail: true });
  const active = choices.find(({ value }) => value === picked);
  if (active) input.activeItems = [active];
  if (typed) {
    input.onDidChangeValue((value) => {
      const words = value.trim();
      const own = { label: words, description: vscode.l10n.t('in these words'), alwaysShow: true };
      input.items = words === '' ? choices : [...choices, { ...own, value: typed(words) }];
    });
  }
  return askWith(input, question, () => input.activeItems[0]?.value);
}
