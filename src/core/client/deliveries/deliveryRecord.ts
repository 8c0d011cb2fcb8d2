import { daysBetween, type CalendarDate } from '../../calendar/calendarDate';
import type { SeenPlan } from '../../plan/audience/seenPlan';
import { createClientFormats, type ClientFormats } from '../clientFormats';
import type { ClientLanguage } from '../language';
import { plainLine } from '../plainLine';
import type { ClientWords } from '../words/clientWords';
import { clientWordsIn } from '../words/tables';
import { deliveriesOf, onTimeOf, type Delivery } from './delivery';

/** What is done in several plans, in words alone. There is nothing else of the plans in it. */
export interface DeliveryRecord {
  readonly language: ClientLanguage;
  readonly words: ClientWords;
  readonly title: string;
  readonly asOf: string;
  readonly count: string;
  /** Empty where no day was agreed. */
  readonly onTime: string;
  /** Those in which something is done, the one with the last delivery first. */
  readonly projects: readonly DeliveredProject[];
}

export interface DeliveredProject {
  readonly name: string;
  /** Empty where it is not to be named. */
  readonly client: string;
  /** The last one first. */
  readonly deliveries: readonly DeliveredItem[];
}

export interface DeliveredItem {
  readonly title: string;
  /** `Done on 5 November 2026` */
  readonly done: string;
  /** `agreed for 6 November 2026, 1 day early`; empty where no day was agreed. */
  readonly agreed: string;
  readonly deliverables: readonly string[];
  readonly said: readonly { readonly text: string; readonly by: string }[];
}

export interface RecordOptions {
  readonly today: CalendarDate;
  readonly language: ClientLanguage;
  /** `stranger`: no name of a person, and of the client only what the other options allow. */
  readonly reader: 'me' | 'stranger';
  readonly namesClients: boolean;
  readonly quotesClients: boolean;
}

/**
 * Titles, deliverables, days, and what clients said of what is done. No price, payment, contact, description, criterion, need, change
 * or order is in it, whoever reads it.
 * @param plans as a client may see them
 */
export function deliveryRecord(plans: readonly SeenPlan[], options: RecordOptions): DeliveryRecord {
  const { today, language, reader } = options;
  const words = clientWordsIn(language);
  const formats = createClientFormats(words.locale, undefined);
  const all = plans.map((plan) => ({ plan, deliveries: deliveriesOf(plan.milestones).toSorted(byDay) }));
  const filled = all.filter(({ deliveries }) => deliveries.length > 0);
  filled.sort((one, other) => byDay(one.deliveries[0], other.deliveries[0]));
  const deliveries = filled.flatMap((one) => one.deliveries);
  const { onTime, counted } = onTimeOf(deliveries.filter(({ isAgreed }) => isAgreed));
  return {
    language,
    words,
    title: reader === 'me' ? words.deliveries.title : words.deliveries.portfolio,
    asOf: words.copy.asOf(formats.day(today)),
    count: words.deliveries.count(deliveries.length),
    onTime: counted === 0 ? '' : words.deliveries.onTime(onTime, counted, deliveries.length - counted),
    projects: filled.map(({ plan: { project, client }, deliveries }) => ({
      name: plainLine(project ?? ''),
      client: options.namesClients ? plainLine(client?.name ?? '') : '',
      deliveries: deliveries.map((delivery) => toItem(delivery, words, formats, options)),
    })),
  };
}

function toItem(
  { milestone, completed, promised, isAgreed, said }: Delivery,
  words: ClientWords,
  formats: ClientFormats,
  { reader, quotesClients }: RecordOptions,
): DeliveredItem {
  const agreed = isAgreed ? promised : undefined;
  const { deliveries } = words;
  return {
    title: plainLine(milestone.title) || words.untitled,
    done: completed ? deliveries.doneOn(formats.day(completed)) : deliveries.noDay,
    agreed: agreed
      ? [deliveries.agreedFor(formats.day(agreed)), ...(completed ? [besideWords(completed, agreed, words)] : [])].join(
          ', ',
        )
      : '',
    deliverables: milestone.deliverables.map(plainLine).filter((text) => text !== ''),
    // Strangers read no names of people.
    said: quotesClients
      ? said.map(({ text, by }) => ({ text, by: reader === 'me' && by !== '' ? by : deliveries.theClient }))
      : [],
  };
}

function besideWords(completed: CalendarDate, agreed: CalendarDate, { deliveries }: ClientWords): string {
  const days = daysBetween(completed, agreed);
  if (days === 0) return deliveries.onItsDay;
  return days > 0 ? deliveries.early(days) : deliveries.late(-days);
}

/** The last one first; those without a day of completion come last. */
function byDay(one: Delivery | undefined, other: Delivery | undefined): number {
  return (other?.completed ?? '').localeCompare(one?.completed ?? '');
}
