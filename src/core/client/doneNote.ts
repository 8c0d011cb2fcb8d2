import type { CalendarDate } from '../calendar/calendarDate';
import type { SeenMilestone } from '../plan/audience/seenPlan';
import { wordsOfApproval } from './deliveries/delivery';
import { quotedTitle, type DocumentContext } from './documents/documentContext';
import type { DoneFacts } from './doneFacts';
import { plainLine } from './plainLine';

/**
 * The note to the client that a milestone is done, ready to copy: how it lies to its day, how far the plan is, what comes next, and
 * thanks for one thing that the client truly did for it, where the plan knows of any.
 * @param index of the milestone, whatever the plan says of its state
 */
export function doneNote(context: DocumentContext, index: number, facts: DoneFacts): string {
  const { plan, words, formats } = context;
  const { done: say } = words.documents;
  const { early, done, total, next: at, phase } = facts;
  const milestone = plan.milestones[index];
  if (!milestone) return '';
  const next = plan.milestones[at ?? -1];
  return [
    say.isDone(quotedTitle(milestone, words), early),
    ...(phase === undefined ? [] : [say.phase(plainLine(phase))]),
    done === total ? say.all : say.of(done, total),
    ...(next?.due ? [say.next(quotedTitle(next, words), formats.day(next.due))] : []),
    ...thanksFor(milestone, context),
  ].join(' ');
}

/** For what came in time, else for what was said at last when approving, else for what came at all. */
function thanksFor(milestone: SeenMilestone, { words, formats }: DocumentContext): readonly string[] {
  const { done: say } = words.documents;
  const came = milestone.needs.flatMap(({ text, by, got }) =>
    got === undefined ? [] : [{ what: plainLine(text), by, got }],
  );
  const thanks = (what: string, got: CalendarDate, isInTime: boolean): readonly string[] => [
    say.thanksForNeed(what, formats.day(got), isInTime),
  ];
  const inTime = came.find(({ by, got }) => by !== undefined && got <= by);
  if (inTime) return thanks(inTime.what, inTime.got, true);
  const [said] = wordsOfApproval(milestone);
  if (said) return [say.thanksForWords(words.quoted(said.text), said.date ? formats.day(said.date) : '')];
  const [first] = came.filter(({ by }) => by === undefined);
  return first ? thanks(first.what, first.got, false) : [];
}
