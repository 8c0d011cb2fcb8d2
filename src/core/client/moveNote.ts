import type { CalendarDate } from '../calendar/calendarDate';
import { dayInProse, movedDays } from '../calendar/movedDays';
import { quotedTitle, type DocumentContext } from './documents/documentContext';
import { plainLine } from './plainLine';

/** A milestone whose due day moves, by its index in the plan. */
export interface NotedMove {
  readonly index: number;
  readonly from: { readonly due?: CalendarDate | undefined };
  readonly to: { readonly due?: CalendarDate | undefined };
  /** Whether it moves by the wish of the user, and not because another one does. */
  readonly isAsked: boolean;
  readonly isTicked: boolean;
}

/**
 * The note to the client about moved days, ready to copy: `“Card payments” moves from 3 to 10 December (Stripe keys came late).
 * Moving with it: “Invoices” from 11 to 18 December.` It is made of what the client may see alone: titles, due days, and the
 * reason that was given. Years other than that of today are named.
 * @param moves those that are not ticked are left out
 * @param reason may be empty
 * @returns empty where no due day moves
 */
export function moveNote(context: DocumentContext, moves: readonly NotedMove[], reason: string): string {
  const { moved: say } = context.words.documents;
  const moved = moves.filter(({ isTicked, from, to }) => isTicked && to.due !== undefined && to.due !== from.due);
  const [first, ...more] = moved.filter(({ isAsked }) => isAsked);
  const followers = moved.filter(({ isAsked }) => !isAsked);
  const words = plainLine(reason).replace(/\.$/, '');
  const why = words === '' ? '' : say.why(words);
  const all = (some: readonly NotedMove[]): string => say.listed(some.map((move) => named(move, context)));
  if (!first) return followers.length === 0 ? '' : sentence(say.these(all(followers)) + why);
  const asked = more.length === 0 ? one(first, context) : say.these(all([first, ...more]));
  const rest = more.length === 0 ? say.withIt : say.withThem;
  return [sentence(asked + why), ...(followers.length === 0 ? [] : [sentence(rest(all(followers)))])].join(' ');
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function one(move: NotedMove, context: DocumentContext): string {
  const { moved: say } = context.words.documents;
  const { from, to } = move;
  const name = nameIn(move, context);
  if (to.due === undefined) return name;
  return from.due === undefined
    ? say.isNowDue(name, dayIn(to.due, context))
    : say.moves(name, span(from.due, to.due, context));
}

/** `“Invoices” from 11 to 18 December`, or `“Party” on 1 February 2027` where there was no day before. */
function named(move: NotedMove, context: DocumentContext): string {
  const { from, to } = move;
  const name = nameIn(move, context);
  if (to.due === undefined) return name;
  const { moved: say } = context.words.documents;
  return `${name} ${from.due === undefined ? say.on(dayIn(to.due, context)) : span(from.due, to.due, context)}`;
}

function nameIn({ index }: NotedMove, { plan, words }: DocumentContext): string {
  const milestone = plan.milestones[index];
  return milestone ? quotedTitle(milestone, words) : `#${index + 1}`;
}

/** What both days share is said once. */
function span(from: CalendarDate, to: CalendarDate, { formats, words, today }: DocumentContext): string {
  return movedDays(from, to, today, { ...formats, ...words.documents.moved });
}

function dayIn(day: CalendarDate, { formats, today }: DocumentContext): string {
  return dayInProse(day, today, formats);
}
