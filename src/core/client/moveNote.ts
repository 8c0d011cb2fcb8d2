import { inOneLine } from '../plan/inOneLine';
import type { CalendarDate } from '../calendar/calendarDate';
import { dayInProse, movedDays } from '../calendar/movedDays';
import type { MoveRow } from '../schedule/shifting/move';

/**
 * The note to the client about moved days, ready to copy: `“Card payments” moves from 3 to 10 December (Stripe keys came late).
 * Moving with it: “Invoices” from 11 to 18 December.` It is made of what the client may see alone: titles, due days, and the
 * reason that was given.
 * @param rows of a preview; those that are not ticked are left out
 * @param reason may be empty; `the keys came late`, with a small letter, is joined by “because”
 * @param today years other than its own are named
 * @returns empty where no due day moves
 */
export function moveNote(rows: readonly MoveRow[], reason: string, today: CalendarDate): string {
  const moved = rows.filter(({ isTicked, from, to }) => isTicked && to.due !== from.due);
  const [first, ...more] = moved.filter(({ isAsked }) => isAsked);
  const followers = moved.filter(({ isAsked }) => !isAsked);
  if (!first) {
    if (followers.length === 0) return '';
    return sentence(`${listOf(followers, today)}${whyOf(reason)}`, 'These days move: ');
  }
  if (more.length > 0) {
    const all = sentence(`${listOf([first, ...more], today)}${whyOf(reason)}`, 'These days move: ');
    return followers.length === 0 ? all : `${all} Moving with them: ${listOf(followers, today)}.`;
  }
  const one = sentence(
    `${nameOf(first)} ${first.from.due === undefined ? 'is now due' : 'moves'} ${daysOf(first, today)}${whyOf(reason)}`,
  );
  return followers.length === 0 ? one : `${one} Moving with it: ${listOf(followers, today)}.`;
}

function sentence(text: string, opening = ''): string {
  return /[.!?]$/.test(text) ? opening + text : `${opening}${text}.`;
}

function listOf(rows: readonly MoveRow[], today: CalendarDate): string {
  return rows.map((row) => `${nameOf(row)} ${daysOf(row, today)}`).join('; ');
}

function nameOf({ milestone: { title } }: MoveRow): string {
  return `“${inOneLine(title.value)}”`;
}

function whyOf(reason: string): string {
  const words = inOneLine(reason).replace(/\.$/, '');
  if (words === '') return '';
  return /^\p{Ll}/u.test(words) ? `, because ${words}` : ` (${words})`;
}

/** `from 3 to 10 December`, or `on 10 December` where there was no day before. */
function daysOf({ from: { due: from }, to: { due: to } }: MoveRow, today: CalendarDate): string {
  if (to === undefined) return '';
  return from === undefined ? `on ${dayInProse(to, today)}` : movedDays(from, to, today);
}
