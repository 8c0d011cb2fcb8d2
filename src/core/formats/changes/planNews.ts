import type { CalendarDate } from '../../calendar/calendarDate';
import { dayInProse } from '../../calendar/movedDays';
import type { AddedMilestone, PlanComparison, RemovedMilestone } from '../../plan/compare/comparePlans';
import { isAbout, type ValueChange } from '../../plan/compare/valueChanges';
import { capitalize } from '../../text';
import type { Plan } from '../../plan/types';
import { frameSentence } from './frameSentence';
import { milestoneNews } from './milestoneNews';
import { isDayOfState, nameInSentence, toSentence, type News } from './news';
import { gainedEntries, noWhy, type EntriesOf } from './why';

/**
 * Everything that changed between two versions, in sentences: by milestone in the order of the version after, then those that
 * are gone, then what is around the milestones.
 * @param plan the version after
 */
export function planNews(
  comparison: PlanComparison,
  plan: Plan,
  today: CalendarDate,
  entriesOf: EntriesOf = gainedEntries,
): readonly News[] {
  const { changed, added, removed, frame } = comparison;
  const currency = plan.currency?.value;
  const newCurrency = frame.find((change) => isAbout(change, 'currency'));
  const currencies = { currency, currencyBefore: newCurrency ? newCurrency.from : currency };
  const present = [
    ...changed.map((pair) => ({
      at: pair.after.index,
      news: milestoneNews(pair, plan, entriesOf(pair), today, currencies.currencyBefore),
    })),
    ...added.map((one) => ({ at: one.index, news: [addedNews(one, today)] })),
  ];
  return [
    ...present.sort((a, b) => a.at - b.at).flatMap(({ news }) => news),
    ...removed.map(removedNews),
    ...frame
      .filter((change) => !isDayOfState(change, frame))
      .map((change) => frameNews(change, { today, ...currencies })),
  ].map((news) => ({ ...news, sentence: capitalize(news.sentence) }));
}

function addedNews({ milestone: { id, title, due }, splitFrom }: AddedMilestone, today: CalendarDate): News {
  const from = splitFrom ? `, with parts of ${nameOf(splitFrom.milestone)}` : '';
  const day = due ? `, due on ${dayInProse(due.value, today)}` : '';
  return {
    ...whole('added', id?.value, title.value),
    from: null,
    to: title.value,
    sentence: `${nameInSentence(title.value)} is new${day}${from}.`,
  };
}

function removedNews({ milestone: { id, title }, mergedInto }: RemovedMilestone): News {
  const into = mergedInto ? `; parts of it are now in ${nameOf(mergedInto.milestone)}` : '';
  return {
    ...whole('removed', id?.value, title.value),
    from: title.value,
    to: null,
    sentence: `${nameInSentence(title.value)} is gone from the plan${into}.`,
  };
}

function whole(kind: News['kind'], id: string | undefined, title: string): Omit<News, 'from' | 'to' | 'sentence'> {
  return { kind, milestone: id ?? null, title, key: null, entry: null, ...noWhy, audience: 'client' };
}

function nameOf({ title }: AddedMilestone['milestone']): string {
  return nameInSentence(title.value);
}

function frameNews(change: ValueChange, told: Parameters<typeof frameSentence>[1]): News {
  const { path, entry, from, to, audience } = change;
  return {
    kind: 'changed',
    milestone: null,
    title: null,
    key: path.join('.'),
    entry: entry ?? null,
    from: from ?? null,
    to: to ?? null,
    ...noWhy,
    audience,
    sentence: toSentence(frameSentence(change, told)),
  };
}
