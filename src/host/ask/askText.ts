import * as vscode from 'vscode';

/** A question to the user, with its place among several. */
export interface Question {
  readonly title: string;
  /** 1-based. */
  readonly step?: number;
  readonly totalSteps?: number;
}

/** `Create Plan (2/4)`: the format of VS Code, for inputs without the properties `step` and `totalSteps`. */
export function titleOf({ title, step, totalSteps }: Question): string {
  return step === undefined || totalSteps === undefined ? title : `${title} (${step}/${totalSteps})`;
}

/**
 * Asks for a line of text.
 * @param required the message while the line is empty; without it the line may be empty
 * @returns the trimmed text; undefined when the user cancels
 */
export async function askText(
  question: Question & {
    readonly prompt: string;
    readonly placeHolder?: string;
    readonly value?: string;
    readonly required?: string;
    /** Whether the input box stays open when it loses the focus. */
    readonly ignoreFocusOut?: boolean;
  },
): Promise<string | undefined> {
  const { prompt, placeHolder, value, required, ignoreFocusOut } = question;
  const text = await vscode.window.showInputBox({
    title: titleOf(question),
    prompt,
    placeHolder,
    value,
    ignoreFocusOut,
    // VS Code awaits the validation before it accepts the input, so that an unneeded one would only cost time.
    ...(required !== undefined && { validateInput: (input) => (input.trim() === '' ? required : undefined) }),
  });
  return text?.trim();
}
