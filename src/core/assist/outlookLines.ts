import type { CalendarDate } from '../calendar/calendarDate';
import type { DayWords } from '../calendar/dayWords';
import { shortName } from '../plan/shownTitle';
import type { Milestone } from '../plan/types';
import { capitalize } from '../text';
import type { Ahead } from '../schedule/ahead';
import { forecastWords } from '../schedule/forecastWords';
import { riskWords } from '../schedule/riskWords';
import { conflictsOf, conflictWords, roomWords } from '../schedule/roomWords';

/** More names would fill the screen. */
const mostNames = 6;

/** What is told of the days ahead of an open milestone, a sentence a line; none for one that is not in the schedule. */
export function outlookLines(
  milestones: readonly Milestone[],
  index: number,
  { outlook, forecast }: Ahead,
  { words, today }: { readonly words: DayWords; readonly today: CalendarDate },
): readonly string[] {
  const scheduled = outlook.schedule.of(index);
  if (!scheduled) return [];
  const { followers } = scheduled;
  const risk = outlook.riskOf(index);
  // Without any history it is general experience alone, which says little of this milestone.
  const likely = forecast.n === 0 ? undefined : forecast.of(index);
  const room = roomWords(scheduled, words, today).join(', ');
  return [
    ...(risk ? [sentence(riskWords(risk, milestones, words, today))] : []),
    ...conflictsOf(scheduled).map((conflict) => sentence(conflictWords(conflict))),
    ...(room === '' ? [] : [sentence(room)]),
    ...(followers.length > 0 ? [sentence(waitWords(followers.flatMap((follower) => milestones[follower] ?? [])))] : []),
    ...(likely ? [sentence(`by experience: ${forecastWords(likely, forecast, words, today)}`)] : []),
  ];
}

function waitWords(followers: readonly Milestone[]): string {
  const names = followers.map(shortName);
  const shown =
    names.length > mostNames ? [...names.slice(0, mostNames - 1), `${names.length - mostNames + 1} more`] : names;
  const last = shown.at(-1) ?? '';
  const list = shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${last}` : last;
  return `${list} ${names.length === 1 ? 'waits' : 'wait'} for it`;
}

function sentence(words: string): string {
  return `${capitalize(words)}.`;
}
