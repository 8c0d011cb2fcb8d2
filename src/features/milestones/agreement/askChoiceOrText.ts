import { l10n } from 'vscode';
import { askChoice, type Choice } from '../../../host/ask/askChoice';
import { askText } from '../../../host/ask/askText';
import { back, type Question, type Reply } from '../../../host/ask/question';

const other = Symbol('other');

/**
 * Asks for one of a few texts, for another one, or for none, which is the empty text.
 * @param picked what was answered before
 * @param required what is said while the other text is empty
 */
export async function askChoiceOrText({
  placeHolder,
  required,
  choices: given,
  picked,
  ...question
}: Question & {
  readonly placeHolder: string;
  readonly required: string;
  readonly choices: readonly Choice<string>[];
  readonly picked: string | undefined;
}): Promise<Reply<string>> {
  const choices: readonly Choice<string | typeof other>[] = [
    ...given,
    { label: l10n.t('Leave It Out'), value: '' },
    { label: l10n.t('Other…'), value: other },
  ];
  const isOther = picked !== undefined && !choices.some(({ value }) => value === picked);
  for (;;) {
    const chosen = isOther ? other : picked;
    const reply = await askChoice<string | typeof other>({
      ...question,
      placeHolder,
      choices,
      ...(chosen !== undefined && { picked: chosen }),
    });
    if (reply !== other) return reply;
    const typed = await askText({ ...question, prompt: placeHolder, value: isOther ? picked : '', required });
    if (typed !== back) return typed;
  }
}
