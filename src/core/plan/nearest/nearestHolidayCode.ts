import leven from 'leven';
import { holidayCodes, type HolidayIndex } from '../../calendar/holidays';

/** The code that is one letter away; undefined when there is none, and when several are: one would be a guess. */
export function nearestHolidayCode(index: HolidayIndex, code: string): string | undefined {
  // Of two letters any one is but one away from many countries.
  if (code.length < 4) return undefined;
  const near = holidayCodes(index).filter((known) => leven(known.code, code, { maxDistance: 2 }) <= 1);
  return near.length === 1 ? near[0]?.code : undefined;
}
