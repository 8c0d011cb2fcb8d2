import type { CalendarDate } from '../calendar/calendarDate';
import { createDayFormat } from '../calendar/dayFormat';
import type { SeenMilestone, SeenPlan } from '../plan/audience/seenPlan';
import { inOneLine } from '../plan/inOneLine';
import { untitledMilestone } from '../plan/shownTitle';
import { tagOf } from './reply/replyLinks';

/**
 * The message that asks the client to look at a milestone: what to look at, what to check, and by when to answer. The reference at its end is what a reply names.
 * @param plan as the client sees it, and a milestone of it
 * @param replyBy the last day of the review; undefined without terms
 */
export function reviewRequest(
  { client, project }: SeenPlan,
  milestone: SeenMilestone,
  replyBy: CalendarDate | undefined,
): string {
  const { title, deliverables, acceptance } = milestone;
  const contact = client?.contact;
  const section = (heading: string, items: readonly string[]): readonly string[] =>
    items.length === 0 ? [] : ['', heading, ...items];
  const day = replyBy === undefined ? '' : ` by ${long(replyBy)}`;
  return [
    `${contact === undefined ? 'Hello' : `Hello ${inOneLine(contact)}`},`,
    '',
    `“${inOneLine(title) || untitledMilestone}”${project === undefined ? '' : ` of ${inOneLine(project)}`} is ready for your review.`,
    ...section(
      'What to look at:',
      deliverables.map((text) => `- ${inOneLine(text)}`),
    ),
    ...section(
      'What to check:',
      acceptance.map(({ text }, at) => `${at + 1}. ${inOneLine(text)}`),
    ),
    '',
    `Please answer${day}: approved, approved with reservations (and which), or what is to change.`,
    '',
    `Reference: ${tagOf(milestone)}`,
    '',
  ].join('\n');
}

const long = createDayFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
