import leven from 'leven';
import { holidayCodes, type HolidayIndex } from '../../calendar/holidays';

/** The only known code at an edit distance of 1; undefined when there is none or several. */
export function nearestHolidayCode(index: HolidayIndex, code: string): string | undefined {
  // A code of two letters is at a distance of 1 from many countries.
  if (code.length < 4) return undefined;
  const near = holidayCodes(index).filter((known) => leven(known.code, code, { maxDistance: 2 }) <= 1);
  return near.length === 1 ? near[0]?.code : undefined;
}
