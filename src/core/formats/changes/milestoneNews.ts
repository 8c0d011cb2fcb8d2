import { saysClient } from '../../plan/isClient';
import { inOneLine } from '../../plan/inOneLine';
import { parseCalendarDate, type CalendarDate } from '../../calendar/calendarDate';
import { dayInProse } from '../../calendar/movedDays';
import type { Pair } from '../../plan/compare/comparePlans';
import { leafText } from '../../plan/compare/leafText';
import { recordsOnlyIn, type RecordedChange, type ReviewRound } from '../../plan/compare/newRecords';
import type { ValueChange } from '../../plan/compare/valueChanges';
import type { Milestone, Plan } from '../../plan/types';
import { nameInSentence, quoted, toSentence, type News } from './news';
import { generalSentence, valueSentence, type Told } from './valueSentence';
import { noWhy, whyOf, whyWords, type Why } from './why';

/** The news of one milestone that both versions have, in the order of the schema. */
export function milestoneNews(
  pair: Pair & { readonly changes: readonly ValueChange[] },
  plan: Plan,
  entries: readonly RecordedChange[],
  today: CalendarDate,
): readonly News[] {
  const { before, after, changes } = pair;
  const { milestone } = after;
  const { title, id, completed } = milestone;
  const name = nameInSentence(title.value);
  const told: Told = { name, today, currency: plan.currency?.value, completed: completed?.value };
  const news = (change: ValueChange, sentence: string, why: Why = noWhy): News => ({
    kind: 'changed',
    milestone: id?.value ?? null,
    title: title.value,
    key: change.path.join('.'),
    entry: change.entry ?? null,
    from: change.from ?? null,
    to: change.to ?? null,
    ...why,
    audience: change.audience,
    sentence: toSentence(`${sentence}${whyWords(why, plan.client?.name?.value)}`),
  });
  const isDone = changes.some(({ path, to }) => path[0] === 'status' && to === 'done');
  const explained = new Set(changes.map(({ path }) => path[0]));
  return changes.flatMap((change) => {
    const [key = '', ...below] = change.path;
    // The day is said with the status.
    if (key === 'completed' && isDone && change.from === undefined) return [];
    // An entry that gives the reason of a change is told with it.
    if (key === 'changes' && change.from === undefined && isExplaining(change, entries, explained)) return [];
    if (key === 'agreed') {
      if (!isFirst(change, changes)) return [];
      return [
        news(
          { ...change, path: ['agreed'], ...agreedTexts(before.milestone, milestone) },
          agreedSentence(pair, changes, told),
        ),
      ];
    }
    if (key === 'review' && below[0] === 'rounds') {
      if (!isFirst(change, changes, 'rounds')) return [];
      const rounds = recordsOnlyIn(milestone.review?.rounds ?? [], before.milestone.review?.rounds ?? []);
      const from = change.from ?? null;
      if (rounds.length === 0) return [news(change, `A review round of ${name} was altered: ${inOneLine(from ?? '')}`)];
      return rounds.map((round) => news({ ...change, to: roundText(round) }, roundSentence(round, told)));
    }
    if (key === 'blocked')
      return isFirst(change, changes) ? [news({ ...change, path: ['blocked'] }, blockedSentence(pair, told))] : [];
    if (key === 'changes' && below.length > 0) {
      return [news(change, `In the history of ${name}, an entry’s ${alteredWords(change)}`)];
    }
    const why = whyOf(key, entries);
    return [news(change, key === 'payment' ? paymentSentence(change, told) : valueSentence(change, told), why)];
  });
}

/** Whether it is the first of the changes below its first key, or its first two: several are told in one sentence. */
function isFirst(change: ValueChange, changes: readonly ValueChange[], second?: string): boolean {
  const isNear = ({ path }: ValueChange): boolean =>
    path[0] === change.path[0] && (second === undefined || path[1] === second);
  return changes.find(isNear) === change;
}

function isExplaining(
  { toAt }: ValueChange,
  entries: readonly RecordedChange[],
  explained: ReadonlySet<string | undefined>,
): boolean {
  const entry = entries.find(({ at }) => at.from === toAt?.from);
  return entry?.field !== undefined && explained.has(entry.field.value);
}

function agreedTexts(before: Milestone, after: Milestone): Pick<ValueChange, 'from' | 'to'> {
  const textOf = ({ agreed }: Milestone): string | undefined => {
    if (!agreed) return undefined;
    const { date, by, how, due, amount, scope } = agreed;
    const fields = Object.entries({ date, by, how, due, amount, scope });
    return fields.flatMap(([key, field]) => (field ? [`${key}: ${inOneLine(leafText(field))}`] : [])).join(', ');
  };
  return { from: textOf(before), to: textOf(after) };
}

function agreedSentence({ before, after }: Pair, changes: readonly ValueChange[], { name, today }: Told): string {
  const [old, one] = [before.milestone.agreed, after.milestone.agreed];
  if (!one) return `The agreement on ${name} is gone from the plan`;
  const day = one.date && ` on ${dayInProse(one.date.value, today)}`;
  const how = `${day ?? ''}${one.by ? ` by ${one.by.value}` : ''}`;
  if (!old?.date) return `${name} was agreed${how}`;
  if (old.date.value !== one.date?.value) return `${name} was agreed anew${how}`;
  const altered = changes.filter(({ path }) => path[0] === 'agreed').map(alteredWords);
  return `The agreement on ${name} was altered: ${altered.join(', ')}`;
}

function alteredWords({ path, from, to }: ValueChange): string {
  const key = path.slice(1).join('.');
  if (from === undefined) return `${key} is now ${quoted(to ?? '')}`;
  return to === undefined ? `${key} ${quoted(from)} is gone` : `${key} went from ${quoted(from)} to ${quoted(to)}`;
}

function roundText({ submitted, decision, date, by, note }: ReviewRound): string {
  return [submitted, decision, date, by, note].flatMap((field) => (field ? [inOneLine(field.value)] : [])).join(', ');
}

function roundSentence({ submitted, decision, date, by, note }: ReviewRound, { name, today }: Told): string {
  const on = (day: typeof date): string => (day ? ` on ${dayInProse(day.value, today)}` : '');
  if (!decision) return `${name} was submitted for review${on(submitted)}`;
  const who = by ? ` by ${by.value}` : '';
  const said = note ? `: “${inOneLine(note.value)}”` : '';
  const words = {
    approved: 'was approved',
    'approved-with-reservations': 'was approved with reservations',
    'changes-requested': 'was sent back with changes requested',
    rejected: 'was rejected',
  } as const;
  return `${name} ${words[decision.value]}${on(date)}${who}${said}`;
}

function blockedSentence({ before, after }: Pair, { name, today }: Told): string {
  const blocked = after.milestone.blocked.at(-1);
  if (!blocked) return `${name} is no longer blocked`;
  const { since, until, by, reason } = blocked;
  const known = before.milestone.blocked.findLast((block) => block.since?.value === since?.value);
  const from = since ? ` since ${dayInProse(since.value, today)}` : '';
  const why = [
    ...(by ? [`waiting for ${saysClient(by.value) ? 'the client' : by.value}`] : []),
    ...(reason ? [inOneLine(reason.value)] : []),
  ];
  const ended = until && !known?.until ? `, until ${dayInProse(until.value, today)}` : '';
  return `${name} ${ended === '' ? 'is' : 'was'} blocked${from}${ended}${why.length > 0 ? `: ${why.join('; ')}` : ''}`;
}

function paymentSentence(change: ValueChange, told: Told): string {
  const { path, to } = change;
  if (path[1] !== 'state' || to === undefined) return generalSentence(change, told.name);
  const day = parseCalendarDate(to);
  return `The payment for ${told.name} is ${day ? dayInProse(day, told.today) : to}`;
}
