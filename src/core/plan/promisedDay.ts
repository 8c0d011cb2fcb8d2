import type { CalendarDate } from '../calendar/calendarDate';
import type { Milestone } from './types';

/** The day by which a milestone was promised: the agreed one, else its due day; undefined without either. */
export function promisedDay({ agreed, due }: Pick<Milestone, 'agreed' | 'due'>): CalendarDate | undefined {
  return agreed?.due?.value ?? due?.value;
}
