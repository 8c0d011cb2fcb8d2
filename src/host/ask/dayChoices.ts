import * as vscode from 'vscode';
import { addDays, type CalendarDate } from '../../core/calendar/calendarDate';
import { nextProposedDay } from '../../core/calendar/proposedDay';
import { createWorkingCalendar } from '../../core/calendar/workingCalendar';
import type { PlanEntry } from '../plans/planEntry';

export interface DayChoice {
  readonly label: string;
  readonly day: CalendarDate;
}

interface Known {
  readonly today: CalendarDate;
  /** The day that it is now due on, from which “later” counts unless it has passed. */
  readonly current?: CalendarDate;
  /** Without a plan the working days are Monday to Friday. */
  readonly plan: Pick<PlanEntry, 'calendar' | 'holidays'> | undefined;
}

/** Working days in one, two and four weeks, in this order; tomorrow before them where the milestone is late. */
export function dayChoices({ today, current, plan }: Known): readonly DayChoice[] {
  const calendar = plan?.calendar ?? createWorkingCalendar(undefined, new Map());
  const propose = (from: CalendarDate, days: number): CalendarDate =>
    nextProposedDay(addDays(from, days), calendar, plan !== undefined && plan.holidays.size > 0);
  const isLate = current !== undefined && current < today;
  if (current === undefined || isLate) {
    const next = propose(today, 1);
    const nextLabel = next === addDays(today, 1) ? vscode.l10n.t('Tomorrow') : vscode.l10n.t('Next Working Day');
    return [
      ...(isLate ? [{ label: nextLabel, day: next }] : []),
      { label: vscode.l10n.t('A Week from Today'), day: propose(today, 7) },
      { label: vscode.l10n.t('Two Weeks from Today'), day: propose(today, 14) },
      { label: vscode.l10n.t('Four Weeks from Today'), day: propose(today, 28) },
    ];
  }
  return [
    { label: vscode.l10n.t('A Week Later'), day: propose(current, 7) },
    { label: vscode.l10n.t('Two Weeks Later'), day: propose(current, 14) },
    { label: vscode.l10n.t('Four Weeks Later'), day: propose(current, 28) },
  ];
}
