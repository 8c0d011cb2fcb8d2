import * as vscode from 'vscode';
import { addDays, type CalendarDate } from '../../core/calendar/calendarDate';
import type { WorkingCalendar } from '../../core/calendar/workingCalendar';
import { createDayWords } from '../../core/calendar/dayWords';
import { loadEngine } from '../engine';
import type { Question } from './askText';
import { readTypedDays, type TypedDays } from './typedDays';

interface DateQuestion extends Question {
  readonly today: CalendarDate;
  /** The current date. It is shown, and “a week later” counts from it unless it has passed. */
  readonly current?: CalendarDate;
  /** Without a calendar the working days are Monday to Friday. */
  readonly calendar?: WorkingCalendar;
}

interface DayItem extends vscode.QuickPickItem {
  /** Undefined in the row that says why a text is no day. */
  readonly day?: CalendarDate;
}

/**
 * Asks for a day: a choice of a few near ones, or typed as a date or words such as “next friday”.
 * @returns undefined when the user cancels
 */
export async function askDate(question: DateQuestion): Promise<CalendarDate | undefined> {
  const engine = await loadEngine();
  const { title, today, current, calendar } = question;
  const read = (text: string): Promise<TypedDays> =>
    readTypedDays(engine, text, { today, calendar, locale: vscode.env.language });
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
    let shown = input.value;
    let offers: readonly DayItem[] = [];
    const show = async (value: string): Promise<void> => {
      const { days, whyNone } = await read(value);
      if (value !== input.value) return;
      shown = value;
      offers = days.map(({ day, phrase }) => ({ label: phrase, description: describe(day), day, alwaysShow: true }));
      const why = whyNone === undefined ? [] : [{ label: `$(warning) ${whyNone}`, alwaysShow: true }];
      input.items = offers.length > 0 ? offers : [...presets, ...why];
    };
    input.onDidChangeValue(show);
    input.onDidAccept(async () => {
      if (shown !== input.value) await show(input.value);
      // Enter may come before the latest rows are drawn.
      const active = input.activeItems.find((item) => input.items.includes(item)) ?? offers[0];
      // The row that says why the text is no day stays.
      if (active?.day === undefined) return;
      resolve(active.day);
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
