import type { CalendarDate } from '../calendar/calendarDate';
import { createDayFormat } from '../calendar/dayFormat';
import { inOneLine } from '../plan/inOneLine';
import { shownTitle } from '../plan/shownTitle';
import type { Milestone } from '../plan/types';
import { writeReplyTag } from './reply/replyTag';

/** What the request says beside the milestone. */
export interface RequestTerms {
  /** The name of the client's contact; undefined where the plan has none. */
  readonly contact: string | undefined;
  readonly project: string | undefined;
  /** The last day of the review; undefined without terms. */
  readonly replyBy: CalendarDate | undefined;
}

/**
 * The message that asks the client to look at a milestone: what to look at, what to check, and by when to answer. Of the
 * milestone it holds what the client may see alone. The reference at its end is what a reply names.
 */
export function reviewRequest(milestone: Milestone, { contact, project, replyBy }: RequestTerms): string {
  const { deliverables, acceptance } = milestone;
  const title = inOneLine(shownTitle(milestone));
  const section = (heading: string, items: readonly string[]): readonly string[] =>
    items.length === 0 ? [] : ['', heading, ...items];
  const day = replyBy === undefined ? '' : ` by ${long(replyBy)}`;
  return [
    `${contact === undefined ? 'Hello' : `Hello ${inOneLine(contact)}`},`,
    '',
    `“${title}”${project === undefined ? '' : ` of ${inOneLine(project)}`} is ready for your review.`,
    ...section(
      'What to look at:',
      deliverables.map(({ value }) => `- ${inOneLine(value)}`),
    ),
    ...section(
      'What to check:',
      acceptance.map(({ text }, index) => `${index + 1}. ${inOneLine(text.value)}`),
    ),
    '',
    `Please answer${day}: approved, approved with reservations (and which), or what is to change.`,
    '',
    `Reference: ${writeReplyTag(milestone)}`,
    '',
  ].join('\n');
}

/** The message that reminds of a review. @param days since it was submitted, from 1 */
export function reviewReminder(milestone: Milestone, terms: RequestTerms, submitted: CalendarDate): string {
  const title = inOneLine(shownTitle(milestone));
  const { contact, replyBy } = terms;
  const wish =
    replyBy === undefined
      ? 'Could you tell me when you will get to it?'
      : `The review runs until ${long(replyBy)}. Will that do for you?`;
  return [
    `${contact === undefined ? 'Hello' : `Hello ${inOneLine(contact)}`},`,
    '',
    `“${title}” has been with you for review since ${long(submitted)}. ${wish}`,
    '',
  ].join('\n');
}

const long = createDayFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
