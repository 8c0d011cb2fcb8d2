import { saysClient } from '../../plan/isClient';
import { inOneLine } from '../../plan/inOneLine';
import { parseCalendarDate, type CalendarDate } from '../../calendar/calendarDate';
import { dayInProse } from '../../calendar/movedDays';
import type { Pair } from '../../plan/compare/comparePlans';
import { leafText } from '../../plan/compare/leafText';
import { recordsOnlyIn, type RecordedChange, type ReviewRound } from '../../plan/compare/newRecords';
import { sameData } from '../../plan/compare/sameData';
import type { ValueChange } from '../../plan/compare/valueChanges';
import type { Milestone, Plan } from '../../plan/types';
import { isDayOfState, nameInSentence, quoted, toSentence, type News } from './news';
import { valueSentence, type Told } from './valueSentence';
import { noWhy, whyOf, whyWords, type Why } from './why';

/**
 * The news of one milestone that both versions have, in the order of the schema.
 * @param plan the version after
 */
export function milestoneNews(
  pair: Pair & { readonly changes: readonly ValueChange[] },
  plan: Plan,
  entries: readonly RecordedChange[],
  today: CalendarDate,
  currencyBefore: string | undefined,
): readonly News[] {
  const { before, after, changes } = pair;
  const { milestone } = after;
  const { title, id, completed } = milestone;
  const name = nameInSentence(title.value);
  const told: Told = { name, today, currency: plan.currency?.value, completed: completed?.value, currencyBefore };
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
    if (isDayOfState(change, changes)) return [];
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
      return roundNews(pair, told).map(({ record, sentence }) =>
        news({ ...change, to: record ? roundText(record) : undefined }, sentence),
      );
    }
    if (key === 'blocked') {
      if (!isFirst(change, changes)) return [];
      return blockSentences(pair, told).map((sentence) => news({ ...change, path: ['blocked'] }, sentence));
    }
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

interface RoundNews {
  /** Undefined for a round that is gone. */
  readonly record: ReviewRound | undefined;
  readonly sentence: string;
}

/** Rounds come one after the other, and a decision is added to the last one; a decision that was there is part of the record. */
function roundNews({ before, after }: Pair, told: Told): readonly RoundNews[] {
  const [old, now] = [before, after].map(({ milestone }) => milestone.review?.rounds ?? []);
  const lost = recordsOnlyIn(old ?? [], now ?? []);
  const fresh = recordsOnlyIn(now ?? [], old ?? []);
  const { name } = told;
  return [
    ...fresh.map((record, index): RoundNews => {
      const was = lost[index];
      if (!was?.decision) return { record, sentence: roundSentence(record, told) };
      return {
        record,
        sentence: `A review round of ${name} now says ${quoted(roundText(record))}, and no longer ${quoted(roundText(was))}`,
      };
    }),
    ...lost.slice(fresh.length).map((was): RoundNews => ({
      record: undefined,
      sentence: `A review round of ${name} is gone: ${roundText(was)}`,
    })),
  ];
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

type Block = Milestone['blocked'][number];

function blockSentences({ before, after }: Pair, told: Told): readonly string[] {
  const [old, now] = [before.milestone.blocked, after.milestone.blocked];
  if (now.length === 0) return [`${told.name} is no longer blocked`];
  const fresh = recordsOnlyIn(now, old);
  const lost = recordsOnlyIn(old, now).filter(({ since }) => !fresh.some((other) => sameData(other.since, since)));
  return [
    ...fresh.map((block) => blockSentence(block, told)),
    ...lost.map(({ since }) => `${told.name} no longer says that it was blocked${sinceWords(since, told)}`),
  ];
}

function blockSentence({ since, until, by, reason }: Block, told: Told): string {
  const why = [
    ...(by ? [`waiting for ${saysClient(by.value) ? 'the client' : by.value}`] : []),
    ...(reason ? [inOneLine(reason.value)] : []),
  ];
  const end = until ? `, until ${dayInProse(until.value, told.today)}` : '';
  return `${told.name} ${until ? 'was' : 'is'} blocked${sinceWords(since, told)}${end}${why.length > 0 ? `: ${why.join('; ')}` : ''}`;
}

function sinceWords(since: Block['since'], { today }: Told): string {
  return since ? ` since ${dayInProse(since.value, today)}` : '';
}

function paymentSentence(change: ValueChange, told: Told): string {
  const { path, to } = change;
  if (path[1] !== 'state' || to === undefined) return valueSentence(change, told);
  const day = parseCalendarDate(to);
  return `The payment for ${told.name} is ${day ? dayInProse(day, told.today) : to}`;
}
