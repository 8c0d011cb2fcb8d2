import { dateOf, type CalendarDate } from './calendarDate';
import { monthOf } from './dayNames';
import { nextYearly } from './nextYearly';

/** Two days of which one lacks what the other says: `m` is the month of both, `y1` and `y2` the years of the first and the last. */
const shapes: readonly RegExp[] = [
  /^(?<m>\p{L}{3,12})\.? (?<d1>\d{1,2})-(?<d2>\d{1,2})(?:,? (?<y2>\d{4}))?$/u,
  /^(?<d1>\d{1,2})\.?-(?<d2>\d{1,2})\.? (?:de )?(?<m>\p{L}{3,12})\.?(?:,? (?:de )?(?<y2>\d{4}))?$/u,
  /^(?<d1>\d{1,2})\.-(?<d2>\d{1,2})\.(?<m>\d{1,2})\.(?<y2>\d{4})?$/,
  /^(?<d1>\d{1,2})\.(?<m1>\d{1,2})\.-(?<d2>\d{1,2})\.(?<m2>\d{1,2})\.(?<y2>\d{4})?$/,
  /^(?<y1>\d{4})-(?<m1>\d\d)-(?<d1>\d\d)-(?<m2>\d\d)-(?<d2>\d\d)$/,
  /^(?<y1>\d{4})-(?<m>\d\d)-(?<d1>\d\d)-(?<d2>\d\d)$/,
  /^(?<d1>\d{1,2})\.? (?<m1>\p{L}{3,12})\.?-(?<d2>\d{1,2})\.? (?<m2>\p{L}{3,12})\.?(?:,? (?<y2>\d{4}))?$/u,
  /^(?<m1>\p{L}{3,12})\.? (?<d1>\d{1,2})-(?<m2>\p{L}{3,12})\.? (?<d2>\d{1,2})(?:,? (?<y2>\d{4}))?$/u,
];

/**
 * Reads two days that share a month or a year: `Dec 24-31`, `24-31 Dec 2026`, `24.-31.12.2026`, `2026-12-24..01-02`. Where no year is
 * written, it is that of the next such day.
 * @returns `2026-12-24..2026-12-31`; undefined for any other text, and for a last day that is not after the first
 */
export function readShortRange(text: string, today: CalendarDate): string | undefined {
  const plain = text
    .slice(0, 60)
    .replace(/[‐-―−~～〜…→]|\.{2,3}/g, '-')
    .replace(/(?<=\d)(?:st|nd|rd|th)\b/gi, '')
    .replace(/ (?:to|until|till|through|bis|au|al|hasta) /i, '-')
    .replace(/ ?- ?/g, '-')
    .trim();
  const found = shapes.map((shape) => shape.exec(plain)?.groups).find((groups) => groups !== undefined);
  if (!found) return undefined;
  const { m, m1 = m, m2 = m, d1, d2, y1, y2 } = found;
  const firstIn = (year: number): CalendarDate | undefined => dateOf(year, monthIn(m1), Number(d1));
  const lastIn = (year: number): CalendarDate | undefined => dateOf(year, monthIn(m2), Number(d2));
  if (y2 !== undefined) {
    const last = lastIn(Number(y2));
    const first = firstIn(Number(y2));
    return rangeOf(m === undefined && first && last && first > last ? firstIn(Number(y2) - 1) : first, last);
  }
  const first = y1 === undefined ? nextYearly(today, firstIn) : firstIn(Number(y1));
  const year = Number(first?.slice(0, 4) ?? 0);
  const last = lastIn(year);
  return rangeOf(first, m === undefined && first && last && last < first ? lastIn(year + 1) : last);
}

function monthIn(name = ''): number {
  return /^\d/.test(name) ? Number(name) : (monthOf(name) ?? 0);
}

function rangeOf(first: CalendarDate | undefined, last: CalendarDate | undefined): string | undefined {
  return first && last && first < last ? `${first}..${last}` : undefined;
}
