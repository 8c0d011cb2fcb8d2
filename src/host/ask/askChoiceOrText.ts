import { l10n } from 'vscode';
import { askChoice, type Choice } from './askChoice';
import { askText } from './askText';
import { back, type Question, type Reply } from './question';

const other = Symbol('other');

/**
 * Asks for one of a few texts, for another one, which may be typed at once, or for none, which is the empty text.
 * @param picked what was answered before
 * @param required what is said while the other text is empty
 * @param other the choice that leads to another text
 * @param isNeeded whether it cannot be left out
 */
export async function askChoiceOrText({
  placeHolder,
  required,
  choices: given,
  picked,
  other: otherLabel = l10n.t('Other…'),
  isNeeded = false,
  ...question
}: Question & {
  readonly placeHolder: string;
  readonly required: string;
  readonly choices: readonly Choice<string>[];
  readonly picked: string | undefined;
  readonly other?: string;
  readonly isNeeded?: boolean;
}): Promise<Reply<string>> {
  const choices: readonly Choice<string | typeof other>[] = [
    ...given,
    ...(isNeeded ? [] : [{ label: l10n.t('Leave It Out'), value: '' }]),
    { label: otherLabel, value: other },
  ];
  const isOther = picked !== undefined && !choices.some(({ value }) => value === picked);
  for (;;) {
    const chosen = isOther ? other : picked;
    const reply = await askChoice<string | typeof other>({
      ...question,
      placeHolder,
      choices,
      typed: (words) => words,
      ...(chosen !== undefined && { picked: chosen }),
    });
    if (reply !== other) return reply;
    const typed = await askText({ ...question, prompt: placeHolder, value: isOther ? picked : '', required });
    if (typed !== back) return typed;
  }
}
