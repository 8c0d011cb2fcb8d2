import * as vscode from 'vscode';
import type { CalendarDate } from '../../core/calendar/calendarDate';
import type { WorkingCalendar } from '../../core/calendar/workingCalendar';
import { createDayWords } from '../../core/calendar/dayWords';
import { loadEngine } from '../engine';
import type { DayChoice } from './dayChoices';
import { askWith, type Question, type Reply } from './question';
import { readTypedDays, type TypedDays } from './typedDays';

interface DateQuestion extends Question {
  readonly today: CalendarDate;
  /** What is asked, before the hint how a day may be written. */
  readonly asks: string;
  /** For words such as “in 10 working days”. Without a calendar the working days are Monday to Friday. */
  readonly calendar?: WorkingCalendar;
  readonly choices: readonly DayChoice[];
  /** What is preselected: one of the choices, or an answer that was typed before. */
  readonly picked?: CalendarDate;
  /** What follows from a day that has passed, in a sentence; undefined where that is as usual. */
  readonly ifPast?: string;
  /** The same of a day that is still to come. */
  readonly ifFuture?: string;
  /** What else follows from a day, in a few words. */
  readonly consequenceOf?: (day: CalendarDate) => string | undefined;
}

interface DayItem extends vscode.QuickPickItem {
  /** Undefined in the row that says why a text is no day. */
  readonly day?: CalendarDate;
}

/** Asks for a day: a choice of a few near ones, or typed as a date or words such as “next friday”. */
export async function askDate(question: DateQuestion): Promise<Reply<CalendarDate>> {
  const engine = await loadEngine();
  const { today, calendar, picked } = question;
  const read = (text: string): Promise<TypedDays> =>
    readTypedDays(engine, text, { today, calendar, locale: vscode.env.language });
  const describe = createDescriptions(question);
  const toItem = (label: string, day: CalendarDate): DayItem => {
    return { label, description: describe(day), detail: remarkOn(day, question), day, alwaysShow: true };
  };
  const presets = question.choices.map(({ label, day }): DayItem => ({ label, description: describe(day), day }));
  const input = vscode.window.createQuickPick<DayItem>();
  input.placeholder = vscode.l10n.t('{0} A date (YYYY-MM-DD) or words such as “next friday”', question.asks);
  input.items = presets;
  let offers: readonly DayItem[] = [];
  const preset = presets.find(({ day }) => day === picked);
  if (preset) {
    input.activeItems = [preset];
  } else if (picked !== undefined) {
    input.value = picked;
    input.items = offers = [toItem(picked, picked)];
  }
  // Reading is asynchronous. Results for an older value are dropped.
  let shown = input.value;
  const show = async (value: string): Promise<void> => {
    const { days, whyNone } = await read(value);
    if (value !== input.value) return;
    shown = value;
    offers = days.map(({ day, phrase }) => toItem(phrase, day));
    const why = whyNone === undefined ? [] : [{ label: `$(warning) ${whyNone}`, alwaysShow: true }];
    input.items = offers.length > 0 ? offers : [...presets, ...why];
  };
  input.onDidChangeValue(show);
  return askWith(input, question, async () => {
    const wasShown = shown === input.value;
    if (!wasShown) await show(input.value);
    // Enter may come before the latest rows are drawn. The row that says why the text is no day has none, and stays.
    const { day } = input.activeItems.find((item) => input.items.includes(item)) ?? offers[0] ?? {};
    // A day that has passed, or is still to come, is taken only once its row, which says so, has been there to read.
    return day !== undefined && oddWords(day, question) !== undefined && !wasShown ? undefined : day;
  });
}

/** What is unusual about a day, with an icon. */
function remarkOn(day: CalendarDate, question: DateQuestion): string | undefined {
  const { calendar } = question;
  const odd = oddWords(day, question);
  if (odd !== undefined) return `$(warning) ${odd}`;
  if (!calendar || calendar.isWorkingDay(day)) return undefined;
  const holiday = calendar.holidayName(day);
  const words = holiday === undefined ? vscode.l10n.t('Not a working day.') : vscode.l10n.t('A holiday: {0}.', holiday);
  return `$(info) ${words}`;
}

function oddWords(day: CalendarDate, { today, ifPast, ifFuture }: DateQuestion): string | undefined {
  if (day < today) return ifPast;
  return day > today ? ifFuture : undefined;
}

/** `Friday, Nov 27, 2026 · moves 3 others` */
function createDescriptions({ consequenceOf }: DateQuestion): (day: CalendarDate) => string {
  const words = createDayWords(vscode.env.language);
  return (day) => {
    const consequence = consequenceOf?.(day);
    const named = `${words.weekday(day, 'long')}, ${words.long(day)}`;
    return consequence === undefined ? named : `${named} · ${consequence}`;
  };
}
