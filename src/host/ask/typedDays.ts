import * as vscode from 'vscode';
import { addDays, type CalendarDate } from '../../core/calendar/calendarDate';
import type { DayContext } from '../../core/calendar/offeredDays';
import type { Engine } from '../engine';

/** What a typed text stands for. */
export interface TypedDays {
  /** The days that it names or may become, as the plan completes them, the likeliest first. */
  readonly days: readonly { readonly day: CalendarDate; readonly phrase: string }[];
  /** Why it names none, in a sentence; undefined where it names one, and for an empty text. */
  readonly whyNone?: string;
}

/** Reads a text that is typed where a day is asked for. */
export async function readTypedDays(engine: Engine, text: string, context: DayContext): Promise<TypedDays> {
  const typed = text.trim();
  if (typed === '') return { days: [] };
  const days = await engine.offeredDays(typed, context);
  return days.length > 0 ? { days } : { days, whyNone: sentenceFor(engine, typed, addDays(context.today, 7)) };
}

function sentenceFor(engine: Engine, typed: string, example: CalendarDate): string {
  switch (engine.whyNoDay(typed)) {
    case 'no-such-day':
      return vscode.l10n.t('{0} does not exist. Type a day such as {1}.', typed, example);
    case 'other-weekday':
      return vscode.l10n.t('{0} falls on another weekday. Type a day such as {1}.', typed, example);
    case 'month':
      return vscode.l10n.t('{0} is a month. Type a day of it, such as {1}.', typed, example);
    case 'no-date':
      return vscode.l10n.t('“{0}” names no day. Type one such as {1}.', typed, example);
  }
}
