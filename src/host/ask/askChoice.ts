import * as vscode from 'vscode';
import { askWith, type Question, type Reply } from './question';

export interface Choice<T> extends vscode.QuickPickItem {
  readonly value: T;
}

/** @param picked the value that is preselected; the first one without it */
export function askChoice<T>(
  question: Question & {
    readonly placeHolder: string;
    readonly choices: readonly Choice<T>[];
    readonly picked?: T;
  },
): Promise<Reply<T>> {
  const { placeHolder, choices, picked } = question;
  const input = vscode.window.createQuickPick<Choice<T>>();
  Object.assign(input, { placeholder: placeHolder, items: choices, matchOnDetail: true });
  const active = choices.find(({ value }) => value === picked);
  if (active) input.activeItems = [active];
  return askWith(input, question, () => input.activeItems[0]?.value);
}
