import type { CalendarDate } from '../calendar/calendarDate';
import type { DayWords } from '../calendar/dayWords';
import { count } from '../calendar/durationWords';
import { shortName } from '../plan/shownTitle';
import type { Milestone } from '../plan/types';
import type { Risk } from './risks';

/** `likely Dec 23` */
export function likelyWords({ likely }: Pick<Risk, 'likely'>, words: DayWords, today: CalendarDate): string {
  return `likely ${words.short(likely, today)}`;
}

/** `likely Dec 23, 3 working days after Dec 18, because M3 is late` */
export function riskWords(risk: Risk, milestones: readonly Milestone[], words: DayWords, today: CalendarDate): string {
  const day = (date: CalendarDate): string => words.short(date, today);
  const { due, days, cause } = risk;
  const moved = `${likelyWords(risk, words, today)}, ${count(days, 'working day')} after ${day(due)}`;
  if (cause.kind === 'work') return `${moved}, because it takes ${count(cause.takes, 'working day')}`;
  const on = milestones[cause.on];
  const name = on ? shortName(on) : '';
  if (cause.kind === 'late') return `${moved}, because ${name} is late`;
  return cause.kind === 'due-later'
    ? `${moved}, because ${name} is due on ${day(cause.end)}`
    : `${moved}, because ${name} ends on ${day(cause.end)} at the earliest`;
}
