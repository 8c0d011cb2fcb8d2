import * as vscode from 'vscode';
import { addDays, type CalendarDate } from '../../core/calendar/calendarDate';
import type { WorkingCalendar } from '../../core/calendar/workingCalendar';
import { createDayWords } from '../../core/calendar/dayWords';
import { loadEngine } from '../engine';

/**
 * Asks for a day: a few near ones to pick, or any date or words such as "next friday" typed in.
 * @param current shown, and the start for "a week later"
 * @param calendar tells working days; Monday to Friday without it
 * @returns undefined when the user changed their mind
 */
export async function askDate(options: {
  readonly title: string;
  readonly today: CalendarDate;
  readonly current?: CalendarDate;
  readonly calendar?: WorkingCalendar;
  readonly step?: number;
  readonly totalSteps?: number;
}): Promise<CalendarDate | undefined> {
  const engine = await loadEngine();
  const { today, current, calendar } = options;
  const readDay = async (text: string): Promise<CalendarDate | undefined> =>
    text.trim() === '' ? undefined : engine.parseDateInWords(text, today, calendar, vscode.env.language);
  const words = createDayWords(vscode.env.language);
  const weekday = new Intl.DateTimeFormat(vscode.env.language, { weekday: 'long', timeZone: 'UTC' });
  const describe = (day: CalendarDate): string =>
    `${weekday.format(Date.parse(`${day}T00:00:00Z`))}, ${words.long(day)}`;
  const from = current !== undefined && current > today ? current : today;
  const presets = (
    [
      [vscode.l10n.t('Tomorrow'), addDays(today, 1)],
      [vscode.l10n.t('A Week Later'), addDays(from, 7)],
      [vscode.l10n.t('Two Weeks Later'), addDays(from, 14)],
      [vscode.l10n.t('Four Weeks Later'), addDays(from, 28)],
    ] as const
  ).map(([label, day]) => ({ label, description: describe(day), day, alwaysShow: false }));
  const input = vscode.window.createQuickPick<{
    label: string;
    description: string;
    day: CalendarDate;
    alwaysShow: boolean;
  }>();
  input.title = options.title;
  input.step = options.step;
  input.totalSteps = options.totalSteps;
  input.placeholder =
    current === undefined
      ? vscode.l10n.t('A date (YYYY-MM-DD) or words such as “next friday” or “in 10 working days”')
      : vscode.l10n.t('Now {0}. A date (YYYY-MM-DD) or words such as “next friday”', describe(current));
  input.items = presets;
  return new Promise((resolve) => {
    let typed = 0;
    input.onDidChangeValue(async (value) => {
      const turn = ++typed;
      input.title = options.title;
      const day = await readDay(value);
      if (turn !== typed) return;
      input.items = day ? [{ label: value, description: describe(day), day, alwaysShow: true }] : presets;
    });
    input.onDidAccept(async () => {
      const day = await readDay(input.value);
      const picked = day ?? input.activeItems[0]?.day;
      if (picked === undefined) {
        input.title = vscode.l10n.t(
          '{0}: “{1}” names no day. Type a date such as {2}',
          options.title,
          input.value,
          addDays(today, 7),
        );
        return;
      }
      resolve(picked);
      input.hide();
    });
    input.onDidHide(() => {
      resolve(undefined);
      input.dispose();
    });
    input.show();
  });
}
