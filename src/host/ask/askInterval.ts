import * as vscode from 'vscode';
import type { Interval } from '../../core/calendar/interval';
import { askChoice, type Choice } from './askChoice';
import type { Question, Reply } from './question';

/**
 * Asks how much time lies between milestones that follow one another.
 * @param firstDay the day to which an interval leads first, in words
 */
export function askInterval(
  question: Question & {
    readonly placeHolder: string;
    readonly picked: Interval;
    readonly firstDay?: (interval: Interval) => string;
  },
): Promise<Reply<Interval>> {
  const { picked, firstDay, ...asked } = question;
  const { l10n } = vscode;
  const toChoice = (label: string, count: number, unit: Interval['unit']): Choice<Interval> => {
    const value: Interval = { count, unit };
    return { label, value, ...(firstDay && { description: firstDay(value) }) };
  };
  const choices = [
    toChoice(l10n.t('A Week'), 1, 'week'),
    toChoice(l10n.t('Two Weeks'), 2, 'week'),
    toChoice(l10n.t('Four Weeks'), 4, 'week'),
    toChoice(l10n.t('A Month'), 1, 'month'),
    toChoice(l10n.t('Three Months'), 3, 'month'),
  ];
  const known = choices.find(({ value }) => value.count === picked.count && value.unit === picked.unit);
  return askChoice<Interval>({ ...asked, choices, ...(known && { picked: known.value }) });
}
