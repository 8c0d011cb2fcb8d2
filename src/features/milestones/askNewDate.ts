import * as vscode from 'vscode';
import type { CalendarDate } from '../../core/calendar/calendarDate';
import { createDayWords } from '../../core/calendar/dayWords';
import type { MilestoneRef } from '../../core/plan/milestoneRef';
import { askDate } from '../../host/ask/askDate';
import { dayChoices } from '../../host/ask/dayChoices';
import type { Question, Reply } from '../../host/ask/question';
import type { Services } from '../../host/services';
import { milestoneOf, planOf } from './milestoneOf';

/**
 * Asks for the day on which milestones are due.
 * @param refs the milestones that get the date, of one plan or several
 * @param picked the day that was answered before
 * @param consequenceOf what else follows from a day
 */
export async function askNewDate(
  services: Services,
  refs: readonly MilestoneRef[],
  question: Question,
  picked: CalendarDate | undefined,
  consequenceOf: (day: CalendarDate) => string | undefined,
): Promise<Reply<CalendarDate>> {
  const plan = planOf(services, refs);
  const current = dueOf(services, refs);
  const today = services.today.date;
  const choices = dayChoices({ today, current, plan });
  // The first one is tomorrow where the milestone is late.
  const week = choices.at(-3)?.day;
  return askDate({
    ...question,
    today,
    calendar: plan?.calendar,
    choices,
    picked: picked ?? week,
    consequenceOf,
    asks: current === undefined ? whenDue(refs.length) : dueNow(current),
    ifPast:
      refs.length > 1
        ? vscode.l10n.t('This day has passed: the milestones will be late.')
        : vscode.l10n.t('This day has passed: the milestone will be late.'),
  });
}

/** The day on which the milestones are due now; undefined where that is not the same for all. */
function dueOf(services: Services, refs: readonly MilestoneRef[]): CalendarDate | undefined {
  const [day, ...others] = new Set(refs.map((ref) => milestoneOf(services, ref)?.due?.value));
  return others.length > 0 ? undefined : day;
}

function whenDue(count: number): string {
  return count > 1 ? vscode.l10n.t('When are they due?') : vscode.l10n.t('When is it due?');
}

/** `Now due Friday, Nov 27, 2026.` */
function dueNow(day: CalendarDate): string {
  const words = createDayWords(vscode.env.language);
  return vscode.l10n.t('Now due {0}, {1}.', words.weekday(day, 'long'), words.long(day));
}
