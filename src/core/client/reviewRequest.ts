import type { CalendarDate } from '../calendar/calendarDate';
import { createDayFormat } from '../calendar/dayFormat';
import { seenBy } from '../plan/audience/seenPlan';
import { inOneLine } from '../plan/inOneLine';
import { untitledMilestone } from '../plan/shownTitle';
import type { Plan } from '../plan/types';
import { tagOf } from './reply/replyLinks';

/**
 * The message that asks the client to look at a milestone: what to look at, what to check, and by when to answer. It is made of
 * what the client may see alone. The reference at its end is what a reply names.
 * @param index of the milestone
 * @param replyBy the last day of the review; undefined without terms
 */
export function reviewRequest(plan: Plan, index: number, replyBy: CalendarDate | undefined): string {
  const { client, project, milestones } = seenBy('client', plan);
  const milestone = milestones[index];
  if (!milestone) return '';
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
