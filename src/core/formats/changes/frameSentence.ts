import { parseCalendarDate, type CalendarDate } from '../../calendar/calendarDate';
import { dayInProse } from '../../calendar/movedDays';
import type { ValueChange } from '../../plan/compare/valueChanges';
import { quoted } from './news';
import { dayOf, entries, generalSentence, money, noun, type Sentence } from './valueSentence';

/**
 * One change around the milestones in a sentence, without the full stop.
 * @param currency of the plan
 */
export function frameSentence(change: ValueChange, today: CalendarDate, currency: string | undefined): string {
  const path = change.path.join('.');
  const [list = ''] = change.path;
  const entry = change.entry === undefined ? '' : ` ${quoted(change.entry)}`;
  const name = (list in names ? names[list] : 'the plan') + entry;
  return byPath[path]?.(change, { name, today, currency, completed: undefined }) ?? generalSentence(change);
}

/** What an entry of a list is, before its own name. */
const names: Readonly<Record<string, string>> = { change_orders: 'the change order', payments: 'the payment' };

const orderStates: Readonly<Record<string, string>> = {
  proposed: 'proposed',
  'adjustment-asked': 'to be adjusted',
  approved: 'approved',
  declined: 'declined',
  withdrawn: 'withdrawn',
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
  change_orders: ({ from, to = '' }) => (from === undefined ? `There is a new change order: “${to}”` : undefined),
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
  payments: ({ from, to = '' }) => (from === undefined ? `There is a new payment: “${to}”` : undefined),
  'payments.amount': noun('amount', money),
  'payments.state': ({ to }, { name }) => (to === undefined ? `${name} is without a state` : `${name} is ${to}`),
  'payments.due': dayOf(
    (day, { name }) => `${name} is now due ${day}`,
    (days, { name }) => `${name} moved ${days}`,
    (day, { name }) => `${name} is no longer due on a day; it was ${day}`,
  ),
};
