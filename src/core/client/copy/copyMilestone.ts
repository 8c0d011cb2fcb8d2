import { parseCalendarDate, type CalendarDate } from '../../calendar/calendarDate';
import type { SeenMilestone, SeenPlan } from '../../plan/audience/seenPlan';
import type { Status } from '../../plan/types';
import type { ClientFormats } from '../clientFormats';
import type { ClientLanguage } from '../language';
import { plainLine, plainParagraphs } from '../plainLine';
import { replyLinksOf, tagOf, type ReplyLink } from '../reply/replyLinks';
import { termsInWords } from '../reply/replyTerms';
import { blocksOn, paymentWords, stateWords, whoIn } from '../seenState';
import type { ClientWords } from '../words/clientWords';
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

/** What the parts of a copy are written with. */
export interface CopyBuilder {
  readonly plan: SeenPlan;
  readonly words: ClientWords;
  readonly formats: ClientFormats;
  readonly language: ClientLanguage;
  readonly today: CalendarDate;
  readonly replyTo: string;
  /** Whether the links of the page have to be short. */
  readonly isBrief: boolean;
  /** Of several with one id the first. */
  readonly byId: ReadonlyMap<string | undefined, SeenMilestone>;
}

/** @param index in the plan */
export function toMilestone(milestone: SeenMilestone, index: number, builder: CopyBuilder): CopyMilestone {
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
    payment: paymentWords(payment, words),
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

function notesOf(milestone: SeenMilestone, builder: CopyBuilder): readonly string[] {
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
