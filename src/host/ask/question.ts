import * as vscode from 'vscode';

/** A question to the user, with its place among several. */
export interface Question {
  readonly title: string;
  /** 1-based. */
  readonly step?: number;
  readonly totalSteps?: number;
  /** Whether the question stays open when it loses the focus. */
  readonly ignoreFocusOut?: boolean;
}

/** The user wants the question before this one again. */
export const back = Symbol('back');

/** The answer; undefined when the user cancels. */
export type Reply<T> = T | typeof back | undefined;

/**
 * Shows an input, with a Back button from the second step on, and disposes it once it is answered or left.
 * @param answerOf reads the answer when the user presses Enter; at undefined the question stays open
 */
export function askWith<T>(
  input: vscode.InputBox | vscode.QuickPick<vscode.QuickPickItem>,
  { title, step, totalSteps, ignoreFocusOut = false }: Question,
  answerOf: () => T | undefined | Promise<T | undefined>,
): Promise<Reply<T>> {
  Object.assign(input, { title, step, totalSteps, ignoreFocusOut });
  if (step !== undefined && step > 1) input.buttons = [vscode.QuickInputButtons.Back];
  return new Promise((resolve) => {
    input.onDidAccept(async () => {
      const answer = await answerOf();
      if (answer === undefined) return;
      resolve(answer);
      input.hide();
    });
    input.onDidTriggerButton(() => {
      resolve(back);
      input.hide();
    });
    input.onDidHide(() => {
      resolve(undefined);
      input.dispose();
    });
    input.show();
  });
}
