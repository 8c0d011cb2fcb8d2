import { parseCalendarDate } from '../../calendar/calendarDate';
import { dayInProse } from '../../calendar/movedDays';
import type { ValueChange } from '../../plan/compare/valueChanges';
import { quoted } from './news';
import {
  answerDays,
  day,
  dayOf,
  entries,
  generalSentence,
  money,
  noun,
  type Sentence,
  type Told,
} from './valueSentence';

/** One change around the milestones in a sentence, without the full stop. */
export function frameSentence(change: ValueChange, told: Pick<Told, 'today' | 'currency' | 'currencyBefore'>): string {
  const path = change.path.join('.');
  const [list = ''] = change.path;
  const entry = change.entry === undefined ? '' : ` ${quoted(change.entry)}`;
  const name = (list in names ? names[list] : 'the plan') + entry;
  return byPath[path]?.(change, { ...told, name, completed: undefined }) ?? generalSentence(change);
}

/** What an entry of a list is, before its own name. */
const names: Readonly<Record<string, string>> = {
  change_orders: 'the change order',
  payments: 'the payment',
  client: 'the client',
  people: 'the co-worker',
};

const orderStates: Readonly<Record<string, string>> = {
  proposed: 'proposed',
  'adjustment-asked': 'to be adjusted',
  approved: 'approved',
  declined: 'declined',
  withdrawn: 'withdrawn',
};

/** `on 24 December`, `from 24 December to 2 January 2027`. */
function daysOff(days: string, told: Told): string {
  const [first = '', last] = days.split('..').map((one) => day(one, told));
  return last === undefined ? `on ${first}` : `from ${first} to ${last}`;
}

/** An entry that is told by its title. */
const comesOrGoes =
  (what: string) =>
  ({ from, to }: ValueChange): string => {
    if (from === undefined) return `There is a new ${what}: ${quoted(to ?? '')}`;
    return to === undefined
      ? `The ${what} ${quoted(from)} is gone from the plan`
      : `The ${what} ${quoted(from)} is now called ${quoted(to)}`;
  };

/** By the path of the key: what is said of it, or undefined to leave it to the general sentence. */
const byPath: Readonly<Record<string, (...args: Parameters<Sentence>) => string | undefined>> = {
  project: ({ from = '', to = '' }) =>
    from !== '' && to !== '' ? `The project “${from}” is now called “${to}”` : undefined,
  reported: ({ to }, { today }) => {
    const day = parseCalendarDate(to ?? '');
    return day && `The last status report is of ${dayInProse(day, today)}`;
  },
  total: noun('agreed total', money),
  rate: noun('rate', money),
  currency: noun('currency'),
  language: noun('language'),
  'client.name': noun('name'),
  'client.contact': noun('contact'),
  'client.email': noun('mail address'),
  'calendar.hours_per_week': noun('number of hours a week'),
  'calendar.working_days': entries('working day'),
  'calendar.days_off': ({ from, to = '' }, told) =>
    from === undefined ? `Nobody works ${daysOff(to, told)}` : `Work goes on ${daysOff(from, told)}`,
  'calendar.holidays': ({ to }) =>
    to === undefined ? 'Public holidays are working days' : `The public holidays are those of ${to}`,
  objectives: entries('objective'),
  phases: entries('phase'),
  people: ({ from, to }) => {
    if (from === undefined) return `${quoted(to ?? '')} works on the project`;
    return to === undefined ? `${quoted(from)} no longer works on the project` : undefined;
  },
  'people.hours_per_week': noun('number of hours a week'),
  'people.working_days': entries('working day'),
  'scope.out': ({ from, to }) => {
    if (from === undefined) return `${quoted(to ?? '')} is not part of the project`;
    return to === undefined
      ? `${quoted(from)} is no longer named as not part of the project`
      : `What is not part of the project now reads ${quoted(to)}, and no longer ${quoted(from)}`;
  },
  'scope.assumptions': entries('assumption'),
  'review.rounds_included': noun('number of included review rounds'),
  'review.days': answerDays,
  change_orders: comesOrGoes('change order'),
  'change_orders.id': noun('id'),
  'change_orders.state': ({ to = '' }, { name }) => `${name} is ${orderStates[to] ?? 'without a state'}`,
  'change_orders.payment.state': ({ to }, { name }) => to && `The payment for ${name} is ${to}`,
  'change_orders.price': noun('price', money),
  'change_orders.days': noun('number of working days'),
  'change_orders.reason': noun('reason', quoted),
  'change_orders.note': noun('note', quoted),
  'change_orders.items': entries('item'),
  'change_orders.milestones': entries('milestone'),
  'change_orders.drops': entries('milestone to leave out'),
  'change_orders.expires': dayOf(
    (day, { name }) => `${name} is valid until ${day.replace(/^on /, '')}`,
    (days, { name }) => `The last day of ${name} went ${days}`,
    (day, { name }) => `${name} is valid without an end; it was until ${day}`,
  ),
  payments: comesOrGoes('payment'),
  'payments.amount': noun('amount', money),
  'payments.date': noun('day of the last step', day),
  'payments.invoice': noun('invoice number'),
  'payments.state': ({ to }, { name }) => (to === undefined ? `${name} is without a state` : `${name} is ${to}`),
  'payments.due': dayOf(
    (day, { name }) => `${name} is now due ${day}`,
    (days, { name }) => `${name} moved ${days}`,
    (day, { name }) => `${name} is no longer due on a day; it was ${day}`,
  ),
};
