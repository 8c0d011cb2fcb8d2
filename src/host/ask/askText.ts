import * as vscode from 'vscode';

/** One question of several says which one it is. */
export interface Question {
  readonly title: string;
  /** From 1. */
  readonly step?: number;
  readonly totalSteps?: number;
}

/** `Create Plan (2/4)`, as VS Code writes it where it takes steps itself. */
export function titleOf({ title, step, totalSteps }: Question): string {
  return step === undefined || totalSteps === undefined ? title : `${title} (${step}/${totalSteps})`;
}

/**
 * Asks for a line of text.
 * @param required the message while the line is empty; the line may stay empty without it
 * @returns without blanks around it; undefined when the user cancels
 */
export async function askText(
  question: Question & {
    readonly prompt: string;
    readonly placeHolder?: string;
    readonly value?: string;
    readonly required?: string;
    /** Whether the box stays open while the user looks at something else. */
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
    // VS Code asks it before it takes an answer: without a need it would only cost time.
    ...(required !== undefined && { validateInput: (input) => (input.trim() === '' ? required : undefined) }),
  });
  return text?.trim();
}
