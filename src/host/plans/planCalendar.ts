import type { WorkingCalendar } from '../../core/calendar/workingCalendar';
import { loadEngine } from '../engine';
import type { HolidaySource } from './holidays';
import type { PlanEntry } from './planEntry';

/** The working days of a plan, its public holidays among them; undefined for a plan that is not known or has no calendar. */
export async function calendarOf(
  entry: PlanEntry | undefined,
  holidays: HolidaySource,
): Promise<WorkingCalendar | undefined> {
  const calendar = entry?.lastGood.plan.calendar;
  if (!calendar) return undefined;
  const engine = await loadEngine();
  return engine.createWorkingCalendar(calendar, await holidays.of(calendar.holidays?.value));
}
