import * as vscode from 'vscode';
import type { CalendarDate } from '../../core/calendar/calendarDate';
import type { PlanEntry } from '../plans/planEntry';
import { askDate } from './askDate';
import { dayChoices } from './dayChoices';
import type { Question, Reply } from './question';

/** Asks for the day of the criteria that an approval with reservations adds. */
export function askReservationsDue(
  question: Question,
  today: CalendarDate,
  plan: PlanEntry | undefined,
  picked: CalendarDate | undefined,
): Promise<Reply<CalendarDate>> {
  return askDate({
    ...question,
    asks: vscode.l10n.t('By when are the reservations to be met?'),
    today,
    choices: dayChoices({ today, plan }),
    ifPast: vscode.l10n.t('This day has passed.'),
    ...(picked && { picked }),
  });
}
