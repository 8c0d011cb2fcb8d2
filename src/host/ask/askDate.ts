import * as vscode from 'vscode';
import { addDays, type CalendarDate } from '../../core/calendar/calendarDate';
import type { WorkingCalendar } from '../../core/calendar/workingCalendar';
import { createDayWords } from '../../core/calendar/dayWords';
import { loadEngine } from '../engine';
import type { Question } from './askText';

interface DateQuestion extends Question {
  readonly today: CalendarDate;
  /** The current date. It is shown, and “a week later” counts from it unless it has passed. */
  readonly current?: CalendarDate;
  /** Without a calendar the working days are Monday to Friday. */
  readonly calendar?: WorkingCalendar;
}

interface DayItem extends vscode.QuickPickItem {
  readonly day: CalendarDate;
}

/**
 * Asks for a day: a choice of a few near ones, or typed as a date or words such as “next friday”.
 * @returns undefined when the user cancels
 */
export async function askDate(question: DateQuestion): Promise<CalendarDate | undefined> {
  const engine = await loadEngine();
  const { title, today, current, calendar } = question;
  const readDay = async (text: string): Promise<CalendarDate | undefined> =>
    text.trim() === '' ? undefined : engine.parseDateInWords(text, today, calendar, vscode.env.language);
  const describe = createDescriptions();
  const presets = presetsFor(question, describe);
  const input = vscode.window.createQuickPick<DayItem>();
  input.title = title;
  input.step = question.step;
  input.totalSteps = question.totalSteps;
  input.placeholder =
    current === undefined
      ? vscode.l10n.t('A date (YYYY-MM-DD) or words such as “next friday” or “in 10 working days”')
      : vscode.l10n.t('Now {0}. A date (YYYY-MM-DD) or words such as “next friday”', describe(current));
  input.items = presets;
  return new Promise((resolve) => {
    // Reading is asynchronous. Results for an older value are dropped.
    let edits = 0;
    input.onDidChangeValue(async (value) => {
      const edit = ++edits;
      input.title = title;
      const day = await readDay(value);
      if (edit !== edits) return;
      input.items = day ? [{ label: value, description: describe(day), day, alwaysShow: true }] : presets;
    });
    input.onDidAccept(async () => {
      const picked = (await readDay(input.value)) ?? input.activeItems[0]?.day;
      if (picked === undefined) {
        const example = addDays(today, 7);
        input.title = vscode.l10n.t('{0}: “{1}” names no day. Type a date such as {2}', title, input.value, example);
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

/** `Friday, Nov 27, 2026` */
function createDescriptions(): (day: CalendarDate) => string {
  const words = createDayWords(vscode.env.language);
  return (day) => `${words.weekday(day, 'long')}, ${words.long(day)}`;
}

function presetsFor({ today, current }: DateQuestion, describe: (day: CalendarDate) => string): readonly DayItem[] {
  const from = current !== undefined && current > today ? current : today;
  const days = [
    [vscode.l10n.t('Tomorrow'), addDays(today, 1)],
    [vscode.l10n.t('A Week Later'), addDays(from, 7)],
    [vscode.l10n.t('Two Weeks Later'), addDays(from, 14)],
    [vscode.l10n.t('Four Weeks Later'), addDays(from, 28)],
  ] as const;
  return days.map(([label, day]) => ({ label, description: describe(day), day }));
}
