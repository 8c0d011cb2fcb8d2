import { ICalCalendar, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { CalendarDate } from '../../calendar/calendarDate';
import { plainLine, plainParagraphs } from '../../client/plainLine';
import type { ClientWords } from '../../client/words/clientWords';
import { hexDigest, normalizeWords } from '../../plan/promise/scopeDigest';
import type { SeenPlan } from '../../plan/audience/seenPlan';

/**
 * The due days as whole-day events (RFC 5545). An event keeps its id as long as the plan keeps its project and the milestone its own id,
 * or its title without one, so that importing again moves it.
 */
export function planIcs(plan: SeenPlan, words: ClientWords, today: CalendarDate): string {
  const calendar = new ICalCalendar({
    // The library escapes the texts of events, and not this one.
    name: plainLine(plan.project ?? '').replace(/[\\;,]/g, '\\$&'),
    prodId: { company: 'milepost', product: 'milepost' },
    method: ICalCalendarMethod.PUBLISH,
  });
  const used = new Map<string, number>();
  for (const { id, title, due, status, acceptance, description } of plan.milestones) {
    if (due === undefined || status === 'cancelled') continue;
    // So long that no two of the milestones of a life share it.
    const key = hexDigest([plan.project ?? '', id ?? title].map(normalizeWords).join('\n'), 32);
    const before = used.get(key) ?? 0;
    used.set(key, before + 1);
    const summary = [id, plainLine(title) || words.untitled].filter(Boolean).join(' ');
    const text = [
      ...plainParagraphs(description ?? ''),
      ...(acceptance.length === 0
        ? []
        : [`${words.copy.doneWhen}:`, ...acceptance.map((one) => `- ${plainLine(one.text)}`)]),
    ].join('\n');
    calendar.createEvent({
      id: `${key}${before === 0 ? '' : `-${before + 1}`}@milepost`,
      // All-day events are written from the UTC parts of a time.
      start: new Date(due),
      allDay: true,
      stamp: new Date(today),
      summary: status === 'done' ? `✓ ${summary}` : summary,
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(text === '' ? {} : { description: text }),
    });
  }
  return `${calendar.toString()}\r\n`;
}
