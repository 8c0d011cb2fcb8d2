import * as vscode from 'vscode';
import { askWith, type Question, type Reply } from './question';

/**
 * Asks for a line of text.
 * @param required the message while the line is empty; without it the line may be empty
 * @param faultOf the message while the line, which is not empty, may not be accepted; undefined where it may
 * @returns the trimmed text
 */
export function askText(
  question: Question & {
    readonly prompt: string;
    readonly placeHolder?: string;
    readonly value?: string;
    readonly required?: string;
    readonly faultOf?: (text: string) => string | undefined;
  },
): Promise<Reply<string>> {
  const { prompt, placeHolder, value = '', required, faultOf } = question;
  const input = vscode.window.createInputBox();
  Object.assign(input, { prompt, placeholder: placeHolder, value });
  /** Undefined while the line may not be accepted, which is said. */
  const read = (): string | undefined => {
    const text = input.value.trim();
    const fault = text === '' ? required : faultOf?.(text);
    input.validationMessage = fault;
    return fault === undefined ? text : undefined;
  };
  if (required !== undefined || faultOf) input.onDidChangeValue(read);
  return askWith(input, question, read);
}
