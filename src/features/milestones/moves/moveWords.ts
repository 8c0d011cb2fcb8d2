import * as vscode from 'vscode';
import type { CalendarDate } from '../../../core/calendar/calendarDate';
import { createDayWords } from '../../../core/calendar/dayWords';
import type { MilestoneRef } from '../../../core/plan/milestoneRef';
import type { Services } from '../../../host/services';
import { planOf } from '../milestoneOf';
import { rowsOf, type PlanPreview } from './planMoves';

/** `; 2 others moved.` behind a sentence without its full stop. */
export function othersMoved(count: number): string {
  if (count === 0) return '.';
  return count === 1 ? vscode.l10n.t('; 1 other moved.') : vscode.l10n.t('; {0} others moved.', count);
}

/** `1 working day`, `3 working days` */
export function workingDays(count: number): string {
  return count === 1 ? vscode.l10n.t('1 working day') : vscode.l10n.t('{0} working days', count);
}

/** What the user moves, above what follows. */
export function followersSentence({ today }: Services, previews: readonly PlanPreview[]): string {
  const words = createDayWords(vscode.env.language);
  const asked = rowsOf(previews).filter(({ isAsked, isTicked }) => isAsked && isTicked);
  const [first] = asked;
  const day = (date: CalendarDate | undefined): string => (date === undefined ? '' : words.short(date, today.date));
  if (!first || asked.length > 1) return vscode.l10n.t('Tick what moves with them, and press Enter');
  const { milestone, from, to } = first;
  const name = milestone.id?.value ?? milestone.title.value;
  return from.due === undefined
    ? vscode.l10n.t('{0} is due {1}. Tick what moves with it, and press Enter', name, day(to.due))
    : vscode.l10n.t(
        '{0} moves from {1} to {2}. Tick what moves with it, and press Enter',
        name,
        day(from.due),
        day(to.due),
      );
}

/** Working days of a week; those of Monday to Friday where the milestones are of several plans. */
export function perWeekOf(services: Services, refs: readonly MilestoneRef[]): number {
  return planOf(services, refs)?.calendar.days.perWeek ?? 5;
}
