import * as vscode from 'vscode';
import { askChoice, type Choice } from '../../../host/ask/askChoice';
import { askText } from '../../../host/ask/askText';
import { back, type Question, type Reply } from '../../../host/ask/question';
import { workingDays } from './moveWords';

const other = Symbol('other');
/** More working days than these are a slip. */
const mostDays = 2000;

export interface ShiftQuestion {
  readonly placeHolder: string;
  /** Whether each of several milestones moves, which the choices then say. */
  readonly isEach: boolean;
  /** Working days of a week. */
  readonly perWeek: number;
  /** What follows from a move by so many working days, in a few words. */
  readonly consequenceOf: (days: number) => string | undefined;
  /** The number of working days that was answered before. */
  readonly picked?: number | undefined;
}

/** Asks by how many working days milestones move, earlier when negative. @param more rows for other answers */
export async function askShift<T = never>(
  question: Question & ShiftQuestion,
  more: readonly Choice<T>[] = [],
): Promise<Reply<number | T>> {
  const { perWeek, isEach, consequenceOf, picked, placeHolder } = question;
  const toChoice = (value: number, label: string): Choice<number> => {
    const days = workingDays(Math.abs(value));
    const consequence = consequenceOf(value);
    return { label, description: consequence === undefined ? days : `${days} · ${consequence}`, value };
  };
  const { l10n } = vscode;
  const choices: readonly Choice<number>[] = [
    toChoice(1, isEach ? l10n.t('A Day Later Each') : l10n.t('A Day Later')),
    toChoice(perWeek, isEach ? l10n.t('A Week Later Each') : l10n.t('A Week Later')),
    toChoice(2 * perWeek, isEach ? l10n.t('Two Weeks Later Each') : l10n.t('Two Weeks Later')),
    toChoice(4 * perWeek, isEach ? l10n.t('Four Weeks Later Each') : l10n.t('Four Weeks Later')),
    toChoice(-perWeek, isEach ? l10n.t('A Week Earlier Each') : l10n.t('A Week Earlier')),
  ];
  const isOther = picked !== undefined && !choices.some(({ value }) => value === picked);
  for (;;) {
    const reply = await askChoice<number | typeof other | T>({
      ...question,
      placeHolder,
      choices: [...choices, { label: l10n.t('Another Number of Days…'), value: other }, ...more],
      picked: isOther ? other : (picked ?? perWeek),
    });
    if (reply !== other) return reply;
    const text = await askText({
      ...question,
      prompt: l10n.t('By how many working days? A number such as 3 or 2w, with a minus sign for earlier.'),
      value: isOther ? String(picked) : '',
      required: l10n.t('Type a number of working days.'),
      faultOf: (typed) =>
        readDays(typed, perWeek) === undefined ? l10n.t('Type a number such as 3, 2w or −1.') : undefined,
    });
    if (text !== back) return text === undefined ? undefined : readDays(text, perWeek);
  }
}

/** `3`, `+2 weeks` or `-1d` in working days. Undefined for 0, for other words, and beyond {@link mostDays}. */
function readDays(text: string, perWeek: number): number | undefined {
  const [, sign, amount, unit] = /^([+\-−]?)(\d{1,4}) ?(d|days?|w|weeks?)?$/i.exec(text.trim()) ?? [];
  if (amount === undefined) return undefined;
  const days = Number(amount) * (unit?.toLowerCase().startsWith('w') ? perWeek : 1);
  if (days === 0 || days > mostDays) return undefined;
  return sign === '' || sign === '+' ? days : -days;
}
