import type { CalendarDate } from '../calendar/calendarDate';
import type { SeenMilestone } from '../plan/audience/seenPlan';
import { quotedTitle, type DocumentContext } from './documents/documentContext';
import { plainLine } from './plainLine';
import { tagOf } from './reply/replyLinks';

/**
 * The message that asks the client to look at a milestone: what to look at, what to check, and by when to answer. The reference at its end is what a reply names.
 * @param milestone of the plan of the context
 * @param replyBy the last day of the review; undefined without terms
 */
export function reviewRequest(
  { plan, words, formats }: DocumentContext,
  milestone: SeenMilestone,
  replyBy: CalendarDate | undefined,
): string {
  const { review: say, greeting } = words.documents;
  const { deliverables, acceptance } = milestone;
  const section = (heading: string, items: readonly string[]): readonly string[] =>
    items.length === 0 ? [] : ['', heading, ...items];
  return [
    greeting(plainLine(plan.client?.contact ?? '')),
    '',
    say.ready(quotedTitle(milestone, words), plainLine(plan.project ?? '')),
    ...section(
      say.lookAt,
      deliverables.map((text) => `- ${plainLine(text)}`),
    ),
    ...section(
      say.check,
      acceptance.map(({ text }, at) => `${at + 1}. ${plainLine(text)}`),
    ),
    '',
    say.answer(replyBy === undefined ? '' : formats.weekday(replyBy)),
    '',
    words.labelled(say.reference, tagOf(milestone)),
    '',
  ].join('\n');
}

/**
 * The message that reminds the client of a review that is open.
 * @param milestone of the plan of the context
 * @param replyBy the last day of the review; undefined without terms, and once it has passed
 */
export function reviewReminder(
  { plan, words, formats }: DocumentContext,
  milestone: SeenMilestone,
  submitted: CalendarDate,
  replyBy: CalendarDate | undefined,
): string {
  const { review: say, greeting } = words.documents;
  return [
    greeting(plainLine(plan.client?.contact ?? '')),
    '',
    say.waits(quotedTitle(milestone, words), plainLine(plan.project ?? ''), formats.day(submitted)),
    say.answer(replyBy === undefined ? '' : formats.weekday(replyBy)),
    '',
    words.labelled(say.reference, tagOf(milestone)),
    '',
  ].join('\n');
}
