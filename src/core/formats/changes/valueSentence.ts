import { inOneLine } from '../../plan/inOneLine';
import { parseCalendarDate, type CalendarDate } from '../../calendar/calendarDate';
import { dayInProse, movedDays } from '../../calendar/movedDays';
import { parseDecimal } from '../../plan/money';
import { amountWords } from '../../plan/moneyWords';
import type { ValueChange } from '../../plan/compare/valueChanges';
import { statusWords, type Status } from '../../plan/words';
import { quoted } from './news';

/** What the sentences about one milestone need besides the change. */
export interface Told {
  /** Its name in a sentence. */
  readonly name: string;
  readonly today: CalendarDate;
  readonly currency: string | undefined;
  /** That of the version before. */
  readonly currencyBefore: string | undefined;
  /** The day on which a milestone that is done was completed. */
  readonly completed: string | undefined;
}

/** One change of a value in a sentence, without its reason and the full stop. */
export function valueSentence(change: ValueChange, told: Told): string {
  const [key = ''] = change.path;
  const own = change.path.length === 1 ? byKey[key] : entriesByKey[change.path.join('.')];
  if (own) return own(change, told);
  return generalSentence(change, told.name);
}

export type Sentence = (change: ValueChange, told: Told) => string;

/** By key: what came, what went, and what became another. */
function sentences(came: Sentence, went: Sentence, changed: Sentence): Sentence {
  return (change, told) => {
    if (change.from === undefined) return came(change, told);
    return change.to === undefined ? went(change, told) : changed(change, told);
  };
}

/** Entries of a list, as `criterion` in `has a new criterion`. */
export function entries(noun: string): Sentence {
  return sentences(
    ({ to = '' }, { name }) => `${name} has a new ${noun}: ${quoted(to)}`,
    ({ from = '' }, { name }) => `${name} no longer has the ${noun} ${quoted(from)}`,
    ({ from = '', to = '' }, { name }) =>
      `${/^[aeiou]/.test(noun) ? 'An' : 'A'} ${noun} of ${name} now reads ${quoted(to)}, and no longer ${quoted(from)}`,
  );
}

/** How long the client has for an answer. */
export const answerDays: Sentence = ({ to }, { name }) =>
  to === undefined
    ? `There is no number of working days for an answer about ${name} any more`
    : `The client has ${to} working ${to === '1' ? 'day' : 'days'} for an answer about ${name}`;

/** A key whose value is named by a noun: `the price`. */
export function noun(the: string, show: (value: string, told: Told) => string = inOneLine): Sentence {
  return sentences(
    ({ to = '' }, told) => `The ${the} of ${told.name} is now ${show(to, told)}`,
    ({ from = '' }, told) => `The ${the} of ${told.name} is gone; it was ${show(from, then(told))}`,
    ({ from = '', to = '' }, told) =>
      `The ${the} of ${told.name} went from ${show(from, then(told))} to ${show(to, told)}`,
  );
}

/** Of the version before, whose amounts are in its own currency. */
function then(told: Told): Told {
  return { ...told, currency: told.currencyBefore };
}

/** A whole amount without zeros, another one with all digits of its currency: `2400 EUR`, `2400.50 EUR`. */
export const money = (value: string, { currency }: Told): string => {
  const amount = value.includes('.') ? parseDecimal(value) : undefined;
  if (amount) return amountWords(amount, currency);
  return currency === undefined ? value : `${value} ${currency}`;
};

/** A day in prose; words as they are. */
export const day = (value: string, { today }: Told): string => {
  const date = parseCalendarDate(value);
  return date ? dayInProse(date, today) : inOneLine(value);
};

const byKey: Readonly<Record<string, Sentence>> = {
  id: noun('id'),
  title: ({ from = '', to = '' }) => `${quoted(from)} is now called ${quoted(to)}`,
  description: sentences(
    ({ to = '' }, { name }) => `${name} has a description: ${quoted(to)}`,
    ({ from = '' }, { name }) => `The description of ${name} is gone: ${quoted(from)}`,
    ({ from = '', to = '' }, { name }) =>
      `The description of ${name} now reads ${quoted(to)}, and no longer ${quoted(from)}`,
  ),
  phase: noun('phase'),
  objective: sentences(
    ({ to = '' }, { name }) => `${name} serves the objective ${to}`,
    ({ from = '' }, { name }) => `${name} no longer serves the objective ${from}`,
    ({ from = '', to = '' }, { name }) => `${name} serves the objective ${to} in place of ${from}`,
  ),
  priority: noun('priority'),
  status: ({ from = '', to = '' }, told) => statusSentence(from, to, told),
  owner: sentences(
    ({ to = '' }, { name }) => `${name} is now done by ${to}`,
    ({ from = '' }, { name }) => `${name} is no longer done by ${from}`,
    ({ from = '', to = '' }, { name }) => `${name} is now done by ${to} in place of ${from}`,
  ),
  start: dayOf(
    (day, { name }) => `${name} starts ${day}`,
    (days, { name }) => `The start of ${name} moved ${days}`,
    (day, { name }) => `${name} has no first day of work any more; it was ${day}`,
  ),
  due: dayOf(
    (day, { name }) => `${name} is now due ${day}`,
    (days, { name }) => `${name} moved ${days}`,
    (day, { name }) => `${name} is no longer due on a day; it was ${day}`,
  ),
  completed: dayOf(
    (day, { name }) => `${name} was completed ${day}`,
    (days, { name }) => `The day on which ${name} was completed went ${days}`,
    (day, { name }) => `${name} no longer says that it was completed; it said ${day}`,
  ),
  estimate: noun('estimate'),
  amount: noun('price', money),
  depends_on: sentences(
    ({ to = '' }, { name }) => `${name} now waits for ${to}`,
    ({ from = '' }, { name }) => `${name} no longer waits for ${from}`,
    ({ from = '', to = '' }, { name }) => `${name} now waits for ${to} in place of ${from}`,
  ),
  needs: sentences(
    ({ to = '' }, { name }) => `${name} now needs ${quoted(to)} from the client`,
    ({ from = '' }, { name }) => `${name} no longer needs ${quoted(from)} from the client`,
    ({ from = '', to = '' }, { name }) => `${name} needs ${quoted(to)} from the client, and no longer ${quoted(from)}`,
  ),
  deliverables: entries('deliverable'),
  delivered: sentences(
    ({ to = '' }, { name }) => `${name} was handed over as ${quoted(to)}`,
    ({ from = '' }, { name }) => `${name} no longer says that it was handed over as ${quoted(from)}`,
    ({ from = '', to = '' }, { name }) => `${name} was handed over as ${quoted(to)}, and not as ${quoted(from)}`,
  ),
  acceptance: entries('criterion'),
  tasks: entries('task'),
  changes: sentences(
    ({ to = '' }, { name }) => `The history of ${name} has a new entry: ${to}`,
    ({ from = '' }, { name }) => `An entry is gone from the history of ${name}: ${from}`,
    ({ from = '', to = '' }, { name }) => `An entry in the history of ${name} now reads ${to}, and no longer ${from}`,
  ),
  commits: sentences(
    ({ to = '' }, { name }) => `Commit ${to} was linked to ${name}`,
    ({ from = '' }, { name }) => `Commit ${from} is no longer linked to ${name}`,
    ({ from = '', to = '' }, { name }) => `Commit ${to} is linked to ${name} in place of ${from}`,
  ),
};

const entriesByKey: Readonly<Record<string, Sentence>> = {
  'acceptance.met': (change, told) => {
    const entry = quoted(change.entry ?? '');
    return dayOf(
      (day) => `${entry} of ${told.name} is met since ${day.replace(/^on /, '')}`,
      (days) => `The day on which ${entry} of ${told.name} was met went ${days}`,
      (day) => `${entry} of ${told.name} no longer counts as met; it did since ${day.replace(/^on /, '')}`,
    )(change, told);
  },
  'acceptance.due': (change, told) => {
    const entry = quoted(change.entry ?? '');
    return dayOf(
      (day) => `${entry} of ${told.name} is to be met ${day.replace(/^on /, 'by ')}`,
      (days) => `The day by which ${entry} of ${told.name} is to be met went ${days}`,
      (day) => `${entry} of ${told.name} has no day of its own any more; it was ${day}`,
    )(change, told);
  },
  'acceptance.result': sentences(
    ({ entry = '', to = '' }, { name }) => `The result for ${quoted(entry)} of ${name} is ${quoted(to)}`,
    ({ entry = '', from = '' }, { name }) => `The result for ${quoted(entry)} of ${name} is gone: ${quoted(from)}`,
    ({ entry = '', from = '', to = '' }, { name }) =>
      `The result for ${quoted(entry)} of ${name} is ${quoted(to)}, and no longer ${quoted(from)}`,
  ),
  'review.rounds_included': noun('number of included review rounds'),
  'review.days': answerDays,
  'payment.date': noun('day of the last step of the payment', day),
  'payment.due': noun('day by which the invoice is to be paid', day),
  'payment.invoice': noun('invoice number'),
  'acceptance.evidence': sentences(
    ({ entry = '', to = '' }, { name }) => `${quoted(entry)} of ${name} has evidence: ${inOneLine(to)}`,
    ({ entry = '', from = '' }, { name }) => `Evidence for ${quoted(entry)} of ${name} is gone: ${inOneLine(from)}`,
    ({ entry = '', from = '', to = '' }, { name }) =>
      `The evidence for ${quoted(entry)} of ${name} is ${inOneLine(to)} in place of ${inOneLine(from)}`,
  ),
  'tasks.done': ({ entry = '', to }, { name }) =>
    to === undefined
      ? `The task ${quoted(entry)} of ${name} is open again`
      : `The task ${quoted(entry)} of ${name} is done`,
  'needs.by': (change, told) => ofNeed(change, told, 'is needed', 'The day by which', 'is needed'),
  'needs.got': (change, told) => ofNeed(change, told, 'came', 'The day on which', 'came'),
  'depends_on.lag': ({ entry = '', from, to }, { name }) =>
    to === undefined
      ? `${name} waits for ${entry} without a lag; it was ${from}`
      : `${name} waits for ${entry} with a lag of ${to}${from === undefined ? '' : `, and no longer ${from}`}`,
};

function ofNeed(change: ValueChange, told: Told, verb: string, opening: string, end: string): string {
  const entry = quoted(change.entry ?? '');
  return dayOf(
    (day) => `${entry} for ${told.name} ${verb} ${verb === 'came' ? day : day.replace(/^on /, 'by ')}`,
    (days) => `${opening} ${entry} for ${told.name} ${end} went ${days}`,
    (day) => `${entry} for ${told.name} has lost its day; it was ${day}`,
  )(change, told);
}

/** A key with a day: given, moved from one to another, gone. Words in place of a day are quoted. */
export function dayOf(
  given: (day: string, told: Told) => string,
  moved: (days: string, told: Told) => string,
  gone: (day: string, told: Told) => string,
): Sentence {
  return ({ from, to }, told) => {
    const [before, after] = [from, to].map((text) => (text === undefined ? undefined : parseCalendarDate(text)));
    if (before && after) return moved(movedDays(before, after, told.today), told);
    const show = (text: string, day: CalendarDate | undefined): string =>
      day ? `on ${dayInProse(day, told.today)}` : quoted(text);
    if (to === undefined) return gone(show(from ?? '', before).replace(/^on /, ''), told);
    const instead = from === undefined ? '' : ` in place of ${show(from, before).replace(/^on /, '')}`;
    return `${given(show(to, after), told)}${instead}`;
  };
}

function statusSentence(from: string, to: string, { name, completed, today }: Told): string {
  const day = parseCalendarDate(completed ?? '');
  switch (to) {
    case 'done':
      return `${name} is done${day ? ` since ${dayInProse(day, today)}` : ''}`;
    case 'cancelled':
      return `${name} was cancelled`;
    case 'in-review':
      return `${name} is in review`;
    case 'in-progress':
      if (from === 'planned') return `${name} was started`;
      return from === 'in-review' ? `${name} went from review back to work` : `${name} was reopened`;
    default:
      return `${name} is ${statusWords[to as Status]} again; it was ${statusWords[from as Status]}`;
  }
}

/** For a key without words of its own, of the milestone or of the plan. */
export function generalSentence({ path, entry, isEntry, from, to }: ValueChange, name?: string): string {
  const key = path.join('.');
  const of = [...(entry === undefined ? [] : [quoted(entry)]), ...(name === undefined ? [] : [name])];
  const where = of.length === 0 ? `“${key}”` : `“${key}” of ${of.join(' of ')}`;
  if (isEntry && from === undefined) return `${where} has a new entry: ${quoted(to ?? '')}`;
  if (isEntry && to === undefined) return `${where} no longer has the entry ${quoted(from ?? '')}`;
  if (from === undefined) return `${where} is now ${quoted(to ?? '')}`;
  if (to === undefined) return `${where} is gone; it was ${quoted(from)}`;
  return `${where} went from ${quoted(from)} to ${quoted(to)}`;
}
