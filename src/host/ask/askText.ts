import * as vscode from 'vscode';
import { askWith, type Question, type Reply } from './question';

/**
 * Asks for a line of text.
 * @param required the message while the line is empty; without it the line may be empty
 * @returns the trimmed text
 */
export function askText(
  question: Question & {
    readonly prompt: string;
    readonly placeHolder?: string;
    readonly value?: string;
    readonly required?: string;
  },
): Promise<Reply<string>> {
  const { prompt, placeHolder, value = '', required } = question;
  const input = vscode.window.createInputBox();
  Object.assign(input, { prompt, placeholder: placeHolder, value });
  /** Undefined while the line may not be accepted, which is said. */
  const read = (): string | undefined => {
    const text = input.value.trim();
    const isMissing = text === '' && required !== undefined;
    input.validationMessage = isMissing ? required : undefined;
    return isMissing ? undefined : text;
  };
  if (required !== undefined) input.onDidChangeValue(read);
  return askWith(input, question, read);
}
