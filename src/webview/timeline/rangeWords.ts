import { toDay, type Scale } from './scale';

/** Which days are in view: `Showing Nov 1, 2026 – Mar 3, 2027`. */
export function rangeWords(scale: Scale, width: number, locale?: string): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const time = (x: number): number => Math.floor(toDay(scale, x)) * 86_400_000;
  return `Showing ${format.formatRange(time(0), time(width))}`;
}
