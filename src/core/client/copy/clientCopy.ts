import type { CalendarDate } from '../../calendar/calendarDate';
import type { SeenMilestone, SeenPlan } from '../../plan/audience/seenPlan';
import { isExpired, isUndecided, stateOf } from '../../plan/changeOrders';
import { isClientNamed } from '../../plan/isClient';
import { isOpen } from '../../plan/isOpen';
import { pricedParts } from '../../plan/pricedParts';
import { createClientFormats, type ClientFormats } from '../clientFormats';
import type { ClientLanguage } from '../language';
import { plainLine } from '../plainLine';
import { agreeAllLink, hasManyLinks, type ReplyLink } from '../reply/replyLinks';
import { termsInWords } from '../reply/replyTerms';
import { blocksOn, paymentWords } from '../seenState';
import type { ClientWords } from '../words/clientWords';
import { clientWordsIn } from '../words/tables';
import { toMilestone, type CopyBuilder, type CopyMilestone } from './copyMilestone';
import type { Fact } from './fact';

export interface CopyPhase {
  /** Empty where the plan has no phases. */
  readonly title: string;
  readonly milestones: readonly CopyMilestone[];
}

export interface CopyNeed {
  readonly text: string;
  /** `by 3 December 2026`, or that it came; empty without a day. */
  readonly when: string;
  readonly forWhat: string;
  readonly isOpen: boolean;
}

/** What a client gets to read of a plan, in the client's language. All formats for people are made of it. */
export interface ClientCopy {
  readonly language: ClientLanguage;
  readonly words: ClientWords;
  readonly project: string;
  readonly client: string;
  readonly today: CalendarDate;
  readonly asOf: string;
  readonly facts: readonly Fact[];
  readonly done: number;
  readonly counted: number;
  readonly goals: readonly string[];
  readonly phases: readonly CopyPhase[];
  readonly needs: readonly CopyNeed[];
  readonly out: readonly string[];
  readonly assumptions: readonly string[];
  readonly review: readonly string[];
  readonly orders: readonly { readonly title: string; readonly facts: readonly string[] }[];
  readonly agreeAll: ReplyLink | undefined;
  readonly formats: ClientFormats;
}

export interface CopyOptions {
  readonly today: CalendarDate;
  readonly language: ClientLanguage;
  /** Where replies go; empty leaves that to the client. */
  readonly replyTo: string;
  /** Whether a price of the plan cannot be read, so that the others add up to nothing that could be told. */
  readonly hasUnreadPrice?: boolean;
}

/** @param plan as its reader may see it */
export function buildClientCopy(plan: SeenPlan, options: CopyOptions): ClientCopy {
  const { today, language, replyTo, hasUnreadPrice = false } = options;
  const words = clientWordsIn(language);
  const formats = createClientFormats(words.locale, plan.currency);
  const builder: CopyBuilder = {
    plan,
    words,
    formats,
    language,
    today,
    replyTo,
    isBrief: hasManyLinks(plan.milestones),
    byId: new Map(plan.milestones.toReversed().map((one) => [one.id, one])),
  };
  const milestones = plan.milestones.map((one, index) => toMilestone(one, index, builder));
  const counted = plan.milestones.filter(({ status }) => status !== 'cancelled');
  const done = counted.filter(({ status }) => status === 'done').length;
  return {
    language,
    words,
    project: plainLine(plan.project ?? '') || words.copy.milestones,
    client: plainLine(plan.client?.name ?? ''),
    today,
    asOf: words.copy.asOf(formats.day(today)),
    facts: factsOf(counted, done, builder, hasUnreadPrice),
    done,
    counted: counted.length,
    goals: plan.objectives.map(({ text }) => plainLine(text)).filter((text) => text !== ''),
    phases: phasesOf(plan, milestones, words),
    // What is still needed comes first.
    needs: plan.milestones
      .flatMap((one) => needsOf(one, builder))
      .sort((one, other) => Number(other.isOpen) - Number(one.isOpen)),
    out: (plan.scope?.out ?? []).map(plainLine),
    assumptions: (plan.scope?.assumptions ?? []).map(plainLine),
    review: reviewOf(plan, words),
    orders: ordersOf(builder),
    agreeAll: agreeAllLink(plan.milestones, plan.project ?? '', (one) => termsInWords(one, words, formats), {
      language,
      to: replyTo,
    }),
    formats,
  };
}

function factsOf(
  counted: readonly SeenMilestone[],
  done: number,
  { plan, words, formats }: CopyBuilder,
  hasUnreadPrice: boolean,
): readonly Fact[] {
  const days = counted.flatMap(({ start, due }) => [start ?? due ?? [], due ?? []].flat()).sort();
  // What was agreed for all of it goes before what has a price so far.
  const sum = hasUnreadPrice ? undefined : formats.sum(pricedParts(plan).map(({ amount }) => amount));
  const total = plan.total ?? sum;
  const [first, last] = [days[0], days.at(-1)];
  return [
    ...(counted.length > 0 ? [{ label: words.copy.progress, value: words.copy.doneOf(done, counted.length) }] : []),
    ...(first !== undefined && last !== undefined
      ? [{ label: words.copy.period, value: formats.period(first, last) }]
      : []),
    ...(total ? [{ label: words.copy.total, value: formats.money(total) }] : []),
    ...plan.payments.flatMap((payment) => paymentFact(payment, words, formats)),
  ];
}

/** Money that belongs to no milestone, such as a deposit: how much, when, and whether it has come. */
function paymentFact(
  payment: SeenPlan['payments'][number],
  words: ClientWords,
  formats: ClientFormats,
): readonly Fact[] {
  const { title, amount, due, date, state } = payment;
  const day = state === 'paid' ? (date ?? due) : due;
  const parts = [amount && formats.money(amount), day && formats.day(day), paymentWords(payment, words)];
  const value = parts.filter((part) => part !== undefined && part !== '').join(', ');
  return value === '' ? [] : [{ label: plainLine(title ?? '') || words.copy.onePayment, value }];
}

function phasesOf(
  { phases, milestones }: SeenPlan,
  all: readonly CopyMilestone[],
  words: ClientWords,
): readonly CopyPhase[] {
  const titles = new Map(phases.map(({ id, title }) => [id ?? title ?? '', plainLine(title ?? id ?? '')]));
  const keyOf = (index: number): string => {
    const phase = milestones[index]?.phase ?? '';
    if (phase === '' || titles.has(phase)) return phase;
    const byTitle = phases.find(({ title }) => title === phase);
    return byTitle?.id ?? phase;
  };
  const groups = new Map<string, CopyMilestone[]>([...titles.keys()].map((key) => [key, []]));
  for (const [index, milestone] of all.entries()) {
    const key = keyOf(index);
    const group = groups.get(key);
    if (group) group.push(milestone);
    else groups.set(key, [milestone]);
  }
  const filled = [...groups].filter(([, group]) => group.length > 0);
  // Those without a phase come last.
  filled.sort(([one], [other]) => Number(one === '') - Number(other === ''));
  const hasPhases = filled.some(([key]) => key !== '');
  return filled.map(([key, group]) => ({
    title: key === '' ? (hasPhases ? words.copy.other : '') : (titles.get(key) ?? plainLine(key)),
    milestones: group,
  }));
}

/** What the client is to provide, and what an open milestone waits for that only the client can settle. */
function needsOf(milestone: SeenMilestone, { plan, words, formats, today }: CopyBuilder): readonly CopyNeed[] {
  const isAwaited = isOpen(milestone);
  const forWhat = words.copy.neededFor(words.quoted(plainLine(milestone.title) || words.untitled));
  const names = [plan.client?.name, plan.client?.contact];
  const blocks = blocksOn(milestone, today).flatMap(({ by, reason }) => {
    const text = plainLine(reason ?? '');
    const isAsked = by !== undefined && isClientNamed(by, names) && text !== '';
    return isAsked ? [{ text, when: '', forWhat, isOpen: true }] : [];
  });
  const needs = milestone.needs.flatMap(({ text, by, got }) => {
    if (!isAwaited && got === undefined) return [];
    const when = got ? words.copy.got(formats.day(got)) : by ? words.copy.neededBy(formats.day(by)) : '';
    return [{ text: plainLine(text), when, forWhat, isOpen: got === undefined }];
  });
  return [...blocks, ...needs];
}

function reviewOf({ milestones, review: terms }: SeenPlan, words: ClientWords): readonly string[] {
  const own = milestones.map(({ review }) => review?.roundsIncluded ?? terms?.roundsIncluded);
  const included = new Set(own.filter((rounds) => rounds !== undefined));
  const [rounds] = included;
  return [
    ...(included.size === 1 && rounds !== undefined ? [words.copy.roundsIncluded(rounds)] : []),
    words.copy.neverDeemed,
  ];
}

function ordersOf({ plan, words, formats, today }: CopyBuilder): ClientCopy['orders'] {
  const { validUntil, hasPassed } = words.documents.order;
  return plan.changeOrders.map((order) => {
    const { id, title, price, payment, days, date, expires } = order;
    const last = expires && isUndecided(order) ? words.labelled(validUntil, formats.day(expires)) : undefined;
    return {
      title: [plainLine(id ?? ''), plainLine(title ?? '')].filter((part) => part !== '').join(' '),
      facts: [
        words.copy.orderState[stateOf(order)] + (date ? `, ${formats.day(date)}` : ''),
        ...(last === undefined ? [] : [isExpired(order, today) ? `${last} (${hasPassed})` : last]),
        ...(price ? [formats.addedMoney(price)] : []),
        ...(payment?.state ? [words.copy.payment[payment.state]] : []),
        ...(days === undefined ? [] : [words.copy.orderDays(days)]),
      ],
    };
  });
}
