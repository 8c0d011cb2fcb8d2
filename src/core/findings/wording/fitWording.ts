import { count } from '../../calendar/durationWords';
import { moneyWords } from '../../plan/moneyWords';
import type { Plan } from '../../plan/types';
import type { Misfit, WayOut } from '../../schedule/fit/wayOut';
import { say, type Message } from '../finding';
import { hours, hoursApart, hoursMissing } from './hourWords';

/** One sentence for a way to make a milestone fit: what changes, the arithmetic, and what it costs. */
export function describeWayOut({ milestones, currency }: Plan, misfit: Misfit, way: WayOut): Message {
  const { change } = way;
  const nameOf = (index: number): string => milestones[index]?.title.value ?? '';
  const names = (indexes: readonly number[]): string => indexes.map((index) => `“${nameOf(index)}”`).join(', ');
  const costs = costWords(way, currency?.value);
  switch (change.kind) {
    case 'move': {
      const later = count(change.days, 'working day');
      const why = misfitWords(misfit);
      return change.start === undefined
        ? say('Move it from {0} to {1}, {2} later ({3}){4}.', misfit.due, change.due, later, why, costs)
        : say(
            'Move it from {0} to {1}, {2} later, and its start to {3} ({4}){5}.',
            misfit.due,
            change.due,
            later,
            change.start,
            why,
            costs,
          );
    }
    case 'postpone': {
      const moves = change.moves.map(({ index, due }) => `“${nameOf(index)}” to ${due}`).join(', ');
      return say('Move {0}: that frees {1} h, {2}{3}.', moves, hours(change.frees), lackWords(misfit), costs);
    }
    case 'drop':
      return say(
        'Leave out {0}: that frees {1} h, {2}{3}.',
        names(change.indexes),
        hours(change.frees),
        lackWords(misfit),
        costs,
      );
    case 'need':
      return say(
        'Get “{0}” by {1} and start on {2}, {3} earlier: {4}.',
        change.need.text,
        change.by,
        change.start,
        count(change.days, 'working day'),
        lackWords(misfit) + costs,
      );
    case 'more-hours': {
      const weeks = count(change.weeks, 'week');
      const who = change.person === undefined ? '' : `${change.person}: `;
      return say(
        '{0}Work {1} h a week in place of {2} for {3}: {4} h more until {5}, {6}. It counts for all milestones until you set it back{7}.',
        who,
        change.to,
        hours(change.from),
        weeks,
        hours(change.adds),
        misfit.due,
        lackWords(misfit),
        costs,
      );
    }
  }
}

/** What is wrong: the hours where they do not fit, else the earliest end. */
function misfitWords({ hours: given, earliest }: Misfit): string {
  if (given) {
    const [left, free] = hoursApart(given.left, given.free);
    return `${left} h left, ${free} h free until then`;
  }
  return `its earliest end is ${earliest ?? 'not known'}`;
}

function lackWords({ hours: given, earliest }: Misfit): string {
  if (given) return `${hoursMissing(given.left, given.free)} h are missing`;
  return `its earliest end is ${earliest ?? 'not known'} so far`;
}

function costWords({ preview, lost, agreed, change }: WayOut, currency: string | undefined): string {
  const follow = preview.rows.filter(({ isTicked, isAsked }) => isTicked && !isAsked).length;
  const words = [
    ...(follow > 0 ? [`${count(follow, 'other')} ${follow === 1 ? 'moves' : 'move'} with it`] : []),
    ...(preview.clashes.length > 0 ? [`${count(preview.clashes.length, 'clash', 'clashes')} to settle`] : []),
    ...(lost !== undefined && lost > 0 ? [`${moneyWords(lost, currency)} less`] : []),
    ...(lost === undefined ? ['its price is gone'] : []),
    ...(agreed.length > 0
      ? [
          change.kind === 'drop'
            ? 'what was agreed changes'
            : `${count(agreed.length, 'agreed day')} ${agreed.length === 1 ? 'changes' : 'change'}`,
        ]
      : []),
  ];
  return words.length === 0 ? '' : `; ${words.join(', ')}`;
}
