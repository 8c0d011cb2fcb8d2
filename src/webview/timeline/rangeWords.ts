import { dateFormat } from './dateFormats';
import { toDay, type Scale } from './scale';

/** Which days are in view: `1 Nov 2026 – 3 Mar 2027`. */
export function rangeWords(scale: Scale, width: number, locale?: string): string {
  const time = (x: number): number => Math.floor(toDay(scale, x)) * 86_400_000;
  return dateFormat(locale, { dateStyle: 'medium' }).formatRange(time(0), time(width));
}
