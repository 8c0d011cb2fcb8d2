import type { CalendarDate } from '../../calendar/calendarDate';
import { parseCalendarDate } from '../../calendar/calendarDate';
import type { SeenMilestone, SeenPlan } from '../../plan/audience/seenPlan';
import { pricedParts } from '../../plan/pricedParts';
import type { Status } from '../../plan/types';
import { createClientFormats, type ClientFormats } from '../clientFormats';
import type { ClientLanguage } from '../language';
import { plainLine, plainParagraphs } from '../plainLine';
import { agreeAllLink, hasManyLinks, replyLinksOf, tagOf, type ReplyLink } from '../reply/replyLinks';
import { termsInWords } from '../reply/replyTerms';
import { blocksOn, hasExpired, stateWords, whoIn } from '../seenState';
import type { ClientWords } from '../words/clientWords';
import { clientWordsIn } from '../words/tables';
import type { Fact } from './fact';
import { privateFacts } from './privateFacts';

/** A milestone as a client reads it: words alone, of which nothing has to be hidden any more. */
export interface CopyMilestone {
  /** Position in the plan, from 1. */
  readonly number: number;
  /** Empty where it has none. */
  readonly id: string;
  readonly title: string;
  readonly status: Status;
  readonly state: string;
  readonly description: readonly string[];
  readonly deliverables: readonly string[];
  /** `note`: that and when it was met, with what was found, or by when it is to be; empty where nothing is known. */
  readonly criteria: readonly { readonly text: string; readonly note: string; readonly isMet: boolean }[];
  readonly start: CalendarDate | undefined;
  readonly due: CalendarDate | undefined;
  readonly completed: CalendarDate | undefined;
  /** The due day in words with its label; that of completion for what is done. */
  readonly when: Fact;
  readonly price: string;
  readonly payment: string;
  /** What else is to be said, a sentence each: what it follows, what it waits for, moves, rounds. */
  readonly notes: readonly string[];
  readonly agreement: string;
  readonly code: string;
  readonly replies: readonly ReplyLink[];
  /** For the freelancer alone; empty for a client. */
  readonly mine: readonly Fact[];
}

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
}

/** @param plan as its reader may see it */
export function buildClientCopy(plan: SeenPlan, { today, language, replyTo }: CopyOptions): ClientCopy {
  const words = clientWordsIn(language);
  const formats = createClientFormats(words.locale, plan.currency);
  const builder: Builder = {
    plan,
    words,
    formats,
    language,
    today,
    replyTo,
    isBrief: hasManyLinks(plan.milestones),
    // Of several with one id the first is meant.
    byId: new Map(plan.milestones.toReversed().map((one) => [one.id, one])),
  };
  const milestones = plan.milestones.map((one, index) => toMilestone(one, index, builder));
  const counted = plan.milestones.filter(({ status }) => status !== 'cancelled');
  const done = counted.filter(({ status }) => status === 'done').length;
  return {
    language,
    words,
    project: plainLine(plan.project ?? ''),
    client: plainLine(plan.client?.name ?? ''),
    today,
    asOf: words.copy.asOf(formats.day(today)),
    facts: factsOf(counted, done, builder),
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

interface Builder {
  readonly plan: SeenPlan;
  readonly words: ClientWords;
  readonly formats: ClientFormats;
  readonly language: ClientLanguage;
  readonly today: CalendarDate;
  readonly replyTo: string;
  readonly isBrief: boolean;
  readonly byId: ReadonlyMap<string | undefined, SeenMilestone>;
}

function factsOf(counted: readonly SeenMilestone[], done: number, { plan, words, formats }: Builder): readonly Fact[] {
  const days = counted.flatMap(({ start, due }) => [start ?? due ?? [], due ?? []].flat()).sort();
  const total = formats.sum(pricedParts(plan).map(({ amount }) => amount));
  const [first, last] = [days[0], days.at(-1)];
  return [
    ...(counted.length > 0 ? [{ label: words.copy.progress, value: words.copy.doneOf(done, counted.length) }] : []),
    ...(first !== undefined && last !== undefined
      ? [{ label: words.copy.period, value: `${formats.day(first)} – ${formats.day(last)}` }]
      : []),
    ...(total ? [{ label: words.copy.total, value: formats.money(total) }] : []),
  ];
}

function toMilestone(milestone: SeenMilestone, index: number, builder: Builder): CopyMilestone {
  const { words, formats, language, replyTo, isBrief } = builder;
  const { id, status, start, due, completed, amount, payment, agreed } = milestone;
  const price = amount ? formats.money(amount) : '';
  return {
    number: index + 1,
    id: plainLine(id ?? ''),
    title: plainLine(milestone.title) || words.untitled,
    status,
    state: stateWords(milestone, words),
    description: plainParagraphs(milestone.description ?? ''),
    deliverables: milestone.deliverables.map(plainLine),
    criteria: milestone.acceptance.map(({ text, met, due: by, result }) => ({
      text: plainLine(text),
      note: [
        met ? words.copy.met(formats.day(met)) : by ? words.copy.neededBy(formats.day(by)) : '',
        plainLine(result ?? ''),
      ]
        .filter((part) => part !== '')
        .join('; '),
      isMet: met !== undefined,
    })),
    start,
    due,
    completed: status === 'done' ? completed : undefined,
    when:
      status === 'done' && completed
        ? { label: words.status.done, value: formats.day(completed) }
        : { label: words.copy.due, value: due ? formats.day(due) : words.copy.noDue },
    price,
    payment: payment?.state ? words.copy.payment[payment.state] : '',
    notes: notesOf(milestone, builder),
    agreement: agreed
      ? agreed.date
        ? words.copy.agreedOn(formats.day(agreed.date), plainLine(agreed.by ?? ''))
        : words.copy.agreedBefore
      : status === 'planned' || status === 'in-progress'
        ? words.copy.notAgreed
        : '',
    code: tagOf(milestone),
    replies: replyLinksOf(milestone, {
      language,
      to: replyTo,
      terms: termsInWords(milestone, words, formats),
      isBrief,
      quoted: words.quoted,
    }),
    mine: privateFacts(milestone),
  };
}

function notesOf(milestone: SeenMilestone, builder: Builder): readonly string[] {
  const { plan, words, formats, today, byId } = builder;
  const { dependsOn, objective, changes, review } = milestone;
  const nameOf = (id: string): string => {
    const other = byId.get(id);
    return other ? words.quoted(plainLine(other.title) || words.untitled) : plainLine(id);
  };
  const goal = plan.objectives.find(({ id }) => id !== undefined && id === objective)?.text;
  const list = new Intl.ListFormat(words.locale, { type: 'conjunction' });
  const before = dependsOn.flatMap(({ id }) => (id === undefined ? [] : [nameOf(id)]));
  const dayOf = (text: string | undefined): string => {
    const day = parseCalendarDate(text ?? '');
    return day ? formats.day(day) : plainLine(text ?? '');
  };
  const rounds = review?.rounds ?? [];
  const included = review?.roundsIncluded ?? plan.review?.roundsIncluded;
  return [
    ...(goal === undefined ? [] : [words.copy.serves(plainLine(goal))]),
    ...(before.length === 0 ? [] : [words.copy.after(list.format(before))]),
    ...blocksOn(milestone, today).map(({ by, reason }) =>
      words.copy.waiting(whoIn(by, plan, words), plainLine(reason ?? '')),
    ),
    ...changes
      .filter(({ field, from, to }) => field === 'due' && from !== undefined && to !== undefined)
      .map(({ from, to, reason }) => words.copy.movedDue(dayOf(from), dayOf(to), plainLine(reason ?? ''))),
    ...rounds.map(({ submitted, decision, note }) => {
      const outcome = decision === undefined ? words.copy.inReview : words.copy.decision[decision];
      const said = note === undefined ? '' : ` ${words.quoted(plainLine(note))}`;
      return words.copy.round(submitted ? formats.day(submitted) : '', outcome + said);
    }),
    ...(included === undefined || rounds.length === 0 ? [] : [words.copy.roundsUsed(rounds.length, included)]),
  ];
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

function needsOf(milestone: SeenMilestone, { words, formats }: Builder): readonly CopyNeed[] {
  const isOpen = milestone.status !== 'done' && milestone.status !== 'cancelled';
  return milestone.needs.flatMap(({ text, by, got }) => {
    if (!isOpen && got === undefined) return [];
    const when = got ? words.copy.got(formats.day(got)) : by ? words.copy.neededBy(formats.day(by)) : '';
    const forWhat = words.copy.neededFor(words.quoted(plainLine(milestone.title) || words.untitled));
    return [{ text: plainLine(text), when, forWhat, isOpen: got === undefined }];
  });
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

function ordersOf({ plan, words, formats, today }: Builder): ClientCopy['orders'] {
  const { validUntil, hasPassed } = words.documents.order;
  return plan.changeOrders.map((order) => {
    const { id, title, price, payment, days, state = 'proposed', date, expires } = order;
    const isOpen = state === 'proposed' || state === 'adjustment-asked';
    const last = expires && isOpen ? words.labelled(validUntil, formats.day(expires)) : undefined;
    return {
      title: [plainLine(id ?? ''), plainLine(title ?? '')].filter((part) => part !== '').join(' '),
      facts: [
        words.copy.orderState[state] + (date ? `, ${formats.day(date)}` : ''),
        ...(last === undefined ? [] : [hasExpired(order, today) ? `${last} (${hasPassed})` : last]),
        ...(price ? [formats.addedMoney(price)] : []),
        ...(payment?.state ? [words.copy.payment[payment.state]] : []),
        ...(days === undefined ? [] : [words.copy.orderDays(days)]),
      ],
    };
  });
}
