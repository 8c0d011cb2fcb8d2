import { parseCalendarDate } from '../../calendar/calendarDate';
import type { Plan } from '../../plan/types';
import { doneFacts } from '../doneFacts';
import { doneNote } from '../doneNote';
import { paragraph, type ClientDocument } from '../document';
import { moveNote, type NotedMove } from '../moveNote';
import { plainLine } from '../plainLine';
import { titleOf, type DocumentContext } from './documentContext';

/** The note that a milestone is done, as a letter; undefined for one that is not. */
export function thanksLetter(context: DocumentContext, plan: Plan, index: number): ClientDocument | undefined {
  const milestone = plan.milestones[index];
  if (milestone?.status !== 'done') return undefined;
  const completed = milestone.completed?.value ?? milestone.due?.value;
  const facts = doneFacts(plan, index, context.today, completed);
  return letter(context, context.words.documents.thanksTitle, doneNote(context, index, facts));
}

/**
 * The note on the last move of a due day, as a letter, with the milestones that moved on the same day for the same reason; undefined
 * where the plan keeps no such move.
 */
export function slipLetter(context: DocumentContext, index: number): ClientDocument | undefined {
  const moves = context.plan.milestones.map(({ changes }) =>
    changes.flatMap(({ field, date, from, to, reason }) =>
      field === 'due'
        ? [{ date, from: parseCalendarDate(from ?? ''), to: parseCalendarDate(to ?? ''), reason: reason ?? '' }]
        : [],
    ),
  );
  const last = moves[index]?.at(-1);
  if (!last) return undefined;
  const noted = moves.flatMap((own, at): readonly NotedMove[] => {
    const same =
      at === index
        ? last
        : last.date && own.findLast(({ date, reason }) => date === last.date && reason === last.reason);
    return same
      ? [{ index: at, from: { due: same.from }, to: { due: same.to }, isAsked: at === index, isTicked: true }]
      : [];
  });
  const text = moveNote(context, noted, last.reason);
  return text === '' ? undefined : letter(context, context.words.documents.slipTitle, text);
}

function letter({ plan, words, language }: DocumentContext, title: string, text: string): ClientDocument {
  return {
    language,
    title: titleOf(title, plan.project),
    blocks: [paragraph(words.documents.greeting(plainLine(plan.client?.contact ?? ''))), paragraph(text)],
  };
}
